import { fingerprintOf, type Message } from '../review/message.ts';
import { isKeyEvent } from './gestures/events.ts';
import type { ComposerSession } from './session/composer-session.ts';

/**
 * One physical gesture can reach us as several events: the key, the click it makes on a focused button, the submit of
 * the form, a submit that the page itself asks for. Once the first was let through, the rest of that chain is the same
 * send. It ends at the next gesture of the person, or when the message is another one.
 */
export class PassChain {
  #passed: { session: ComposerSession; fingerprint: string; key: string | null; pressed: boolean } | null =
    null;

  start(session: ComposerSession, fingerprint: string, event: Event): void {
    const key = isKeyEvent(event) ? event.code : null;
    this.#passed = { session, fingerprint, key, pressed: event.type === 'mousedown' };
  }

  /** Called for every event, first thing. */
  observe(event: Event): void {
    if (!this.#passed || !event.isTrusted) return;
    const { type } = event;
    const newKey = type === 'keydown' && !(event as KeyboardEvent).repeat;
    if (newKey || type === 'pointerdown' || type === 'mousedown') this.#passed = null;
  }

  /** True for the submit of the very form that was sent: its composer need not be looked for again. */
  coversSubmit(event: Event, [form]: readonly EventTarget[]): boolean {
    const session = this.#passed?.session;
    if (event.type !== 'submit' || !session?.draft.editable) return false;
    // A page may send one to its window, which contains nothing.
    const isItsForm = (form as Partial<Node>).contains?.(session.draft.composer.editor) === true;
    return isItsForm && this.covers(session, event);
  }

  /**
   * True when this gesture of that session is a later part of what was let through.
   * @param read what was read from its composer in this event
   */
  covers(session: ComposerSession, event: Event, read?: Message): boolean {
    const passed = this.#passed;
    if (passed?.session !== session) return false;
    const { type } = event;
    // A click that a key made has no detail; a click of the pointer began with a pointerdown and ended this chain.
    const mayFollow =
      type === 'submit' ||
      (type === 'click' && (passed.key !== null || passed.pressed)) ||
      type === 'beforeinput';
    if (!mayFollow) return false;
    const message = session.draft.read(read);
    return message !== null && fingerprintOf(message) === passed.fingerprint;
  }
}
