import { editorFor } from '../../editors/index.ts';
import type { Message } from '../../review/message.ts';
import type { Composer, SentEvidence } from '../../sites/site.ts';
import { listenForGood } from '../listen.ts';
import { watchStep } from './departure.ts';
import { type DepartureEvent, type DepartureState, folded, nothingSeen, type Saw } from './events.ts';
import { Intent, isEnter } from './intent.ts';
import { OwnMessages } from './own-messages.ts';

/** A text longer than this is not empty, whatever an editor draws into itself as a placeholder. */
const SURELY_TEXT = 200;

const watchedEvents = ['keydown', 'beforeinput', 'cut', 'pointerdown', 'click', 'submit', 'selectionchange'];

export interface WatchOptions {
  readonly composer: Composer;
  /** Read while something is outstanding only. `sentNotices`: the site's own "sent" notices on show now. */
  readonly evidence: SentEvidence & { sentNotices?(): number };
  /** Where own messages and notices appear outside the composer's root. */
  readonly alsoWatch?: readonly Node[];
  /** All watches of the frame: a draft that a site keeps in step in two composers empties in both, and left once. */
  readonly group: Set<DepartureWatch>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Two agreeing signs: it left. */
  onLeft(attemptId: string): void;
  /** No two signs in time; or `restored`: told as left before, but the site put the text back. */
  onNotConfirmed(attemptId: string, saw: Saw): void;
  /** Two agreeing signs, and no attempt came before them. */
  onLeftWithoutAttempt(): void;
  readonly signal: AbortSignal;
}

export interface DepartureWatch {
  /**
   * A message is let go. Call inside the handler of a gesture that passes, and *before* a release is performed: what
   * is on show now is what a new own message is told by.
   * @param control of a one-click reply: its going away stands for the emptied composer
   */
  attempted(attempt: { readonly id: string; readonly message: Message }, control?: HTMLElement): void;
  /** The release could not be done. */
  withdrawn(attemptId: string): void;
  /** The site rebuilt the whole composer: the watch goes on with this one. */
  adopt(composer: Composer): void;
  /** Another composer of the page let this text go. */
  sentElsewhere(text: string): void;
}

/** Watches one composer's messages leave until the signal. Observes its root (and `alsoWatch`); never polls. */
export function watchDeparture(options: WatchOptions): DepartureWatch {
  const { group, signal } = options;
  const watch = new Watch(options);
  group.add(watch);
  signal.addEventListener('abort', () => {
    group.delete(watch);
    watch.stop();
  });
  return watch;
}

class Watch implements DepartureWatch {
  readonly #options: WatchOptions;
  readonly #window: Window & typeof globalThis;
  readonly #intent = new Intent();
  readonly #own: OwnMessages;
  readonly #observer: MutationObserver;
  readonly #sizes: ResizeObserver;
  readonly #controls = new Map<string, HTMLElement>();
  #composer: Composer;
  #state: DepartureState = nothingSeen;
  #conversation: Conversation | null = null;
  #notices: number;
  #timer: number | undefined;
  /** The state holds the text as it stands: nothing was written since. */
  #fresh = false;
  /** performance.now() of the last attempt: the person's own hand since then explains a composer that goes. */
  #attemptedAt = 0;
  #handSinceAttempt = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#composer = options.composer;
    const { defaultView } = options.composer.root.ownerDocument;
    if (!defaultView) throw new Error('A composer to watch must stand in a window.');
    this.#window = defaultView;
    this.#own = new OwnMessages((text) => options.evidence.ownMessagesWith(text));
    this.#notices = this.#countNotices();
    this.#observer = new defaultView.MutationObserver((records) => this.#changed(records));
    // A root that is removed reports no mutation of itself, but its size.
    this.#sizes = new defaultView.ResizeObserver(() => this.#look());
    this.#observe();
    listenForGood(defaultView, watchedEvents, (event) => this.#saw(event), options.signal);
    this.#look();
  }

  attempted(attempt: { readonly id: string; readonly message: Message }, control?: HTMLElement): void {
    const { id, message } = attempt;
    const at = this.#options.now();
    this.#intent.clear();
    this.#attemptedAt = this.#window.performance.now();
    this.#handSinceAttempt = false;
    if (control) this.#controls.set(id, control);
    else this.#readAs(message, 'typing');
    this.#own.ask(message.text);
    this.#step({ type: 'attempt', at, id, text: message.text });
    for (const other of this.#options.group) if (other !== this) other.sentElsewhere(message.text);
  }

  withdrawn(attemptId: string): void {
    this.#controls.delete(attemptId);
    this.#step({ type: 'withdrawn', at: this.#options.now(), attemptId });
  }

  adopt(composer: Composer): void {
    if (composer.root === this.#composer.root) return;
    this.#composer = composer;
    this.#observe();
    this.#look();
  }

  sentElsewhere(text: string): void {
    this.#step({ type: 'elsewhere', at: this.#options.now(), text });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    this.#window.clearTimeout(this.#timer);
  }

  #observe(): void {
    this.#observer.disconnect();
    this.#sizes.disconnect();
    const { root } = this.#composer;
    const attributeFilter = ['disabled', 'aria-disabled'];
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    for (const node of this.#options.alsoWatch ?? [])
      this.#observer.observe(node, { subtree: true, childList: true });
    this.#sizes.observe(root);
  }

  /** Before a gesture reaches the page: what is in the composer, and how many own messages with that text are on show. */
  #saw(event: Event): void {
    const at = this.#options.now();
    this.#intent.observe(event, at);
    if (event.type === 'selectionchange') {
      // Setting the value of a field is no mutation, but it moves the caret.
      if (this.#isField) this.#look();
      return;
    }
    const begins = event.type === 'pointerdown' || event.type === 'click' || event.type === 'submit';
    const isEscape = event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape';
    const isHand = event.isTrusted && (event.type === 'pointerdown' || isEscape);
    if (isHand && event.timeStamp > this.#attemptedAt) this.#handSinceAttempt = true;
    if ((begins || isEnter(event)) && (!this.#fresh || this.#isField)) this.#read();
  }

  #changed(records: readonly MutationRecord[]): void {
    const { editor } = this.#composer;
    if (records.every(({ target }) => editor.contains(target))) {
      this.#fresh = false;
      if (this.#isEmpty(editor) === (this.#state.text === '')) return;
    }
    this.#look();
  }

  /** Looks at everything that may be a sign: the composer, the thread, the site's notices. */
  #look(): void {
    if (this.#isQuiet()) {
      this.#fresh = false;
      return;
    }
    this.#read();
    const at = this.#options.now();
    for (const [attemptId, control] of this.#controls) {
      if (control.isConnected) continue;
      this.#controls.delete(attemptId);
      this.#step({ type: 'control-gone', at, attemptId });
    }
    for (const text of this.#own.news()) this.#step({ type: 'own-message', at, text });
    const notices = this.#countNotices();
    for (; this.#notices < notices; this.#notices += 1) this.#step({ type: 'notice', at });
    this.#notices = notices;
  }

  /** Nothing written and nothing outstanding: a busy thread costs nothing then. */
  #isQuiet(): boolean {
    const { text, emptied, attempts, left } = this.#state;
    const outstanding = emptied.length + attempts.length + left.length > 0;
    return text === '' && !outstanding && this.#isEmpty(this.#composer.editor);
  }

  #read(): void {
    const composer = this.#find();
    if (!composer) {
      this.#fresh = false;
      if (this.#state.text === '') return;
      this.#step({
        type: 'gone',
        at: this.#options.now(),
        cause: this.#handSinceAttempt ? 'discard' : 'site',
      });
      return;
    }
    this.#composer = composer;
    this.#readAs(composer.surface.read(composer), this.#intent.causeAt(this.#options.now()));
  }

  #readAs(message: Message, cause: Extract<DepartureEvent, { type: 'text' }>['cause']): void {
    const at = this.#options.now();
    const { text } = message;
    const now = conversationOf(message);
    const moved = this.#conversation !== null && isOther(this.#conversation, now);
    this.#conversation = now;
    if (moved) {
      this.#own.keepOnly(new Set());
      this.#step({ type: 'conversation', at, text });
    } else {
      this.#step({ type: 'text', at, text, cause });
    }
    this.#fresh = true;
    this.#own.ask(text);
  }

  #find(): Composer | null {
    const { root, editor, surface } = this.#composer;
    if (!root.isConnected) return null;
    return root.contains(editor) ? this.#composer : surface.refresh(this.#composer);
  }

  get #isField(): boolean {
    return this.#composer.surface.engine === 'plain-field';
  }

  #isEmpty(editor: HTMLElement): boolean {
    if (!this.#isField && (editor.textContent?.length ?? 0) > SURELY_TEXT) return false;
    return folded(editorFor(this.#composer.surface.engine).readText(editor)) === '';
  }

  #countNotices(): number {
    return this.#options.evidence.sentNotices?.() ?? 0;
  }

  #step(event: DepartureEvent): void {
    const { state, outcomes, wakeAt } = watchStep(this.#state, event);
    this.#state = state;
    const { emptied, attempts } = state;
    this.#own.keepOnly(
      new Set([state.text, ...emptied.map(({ text }) => text), ...attempts.map(({ text }) => text)]),
    );
    this.#window.clearTimeout(this.#timer);
    if (wakeAt !== null)
      this.#timer = this.#window.setTimeout(() => this.#tick(), wakeAt - this.#options.now());
    for (const outcome of outcomes) {
      if (outcome.what === 'left') this.#options.onLeft(outcome.attemptId);
      else if (outcome.what === 'not-confirmed') this.#options.onNotConfirmed(outcome.attemptId, outcome.saw);
      else this.#options.onLeftWithoutAttempt();
    }
  }

  #tick(): void {
    this.#look();
    this.#step({ type: 'tick', at: this.#options.now() });
  }
}

interface Conversation {
  readonly id: string;
  readonly recipients: string;
}

function conversationOf({ conversation, recipients }: Message): Conversation {
  return {
    id: conversation.id,
    recipients: recipients.map(({ name, address }) => address ?? name).join('\n'),
  };
}

/** A first message turns its compose page into a thread: another id for the same people is no other conversation. */
function isOther(before: Conversation, now: Conversation): boolean {
  if (before.id === now.id) return false;
  return before.recipients === '' || now.recipients === '' || before.recipients !== now.recipients;
}
