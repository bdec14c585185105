import type { Gesture } from './gestures/gesture.ts';
import type { ComposerSession } from './session/composer-session.ts';

/** The gesture that a click on a control is, found before it came. */
export interface KnownSend {
  readonly session: ComposerSession;
  readonly gesture: Gesture;
}

/** An icon or a label lies no deeper in a Send: what does is looked for on the event's path. */
const deepest = 4;

/**
 * What a click on Send is, where that was found out in the pause before it: to look for the composer and for whose Send
 * was pressed takes over a third of what we add to a clean send (test/README.md, Bench).
 */
export class KnownSends {
  readonly #at = new WeakMap<EventTarget, KnownSend>();

  /** Only of a surface that answers with the very same message while nothing that counts has changed (`whileStill`). */
  know(control: EventTarget, send: KnownSend): void {
    this.#at.set(control, send);
  }

  /**
   * The gesture of this click, once, or nothing: it was not known, or something has changed since.
   *
   * @param path without one only what shows without it: the browser makes that list anew each time, which takes longer
   *   than all of the rest of this. No Send in a shadow root shows there
   */
  take(event: Event, path?: readonly EventTarget[]): KnownSend | undefined {
    if (event.type !== 'click') return undefined;
    for (const target of path ?? nearTarget(event)) {
      const known = this.#at.get(target);
      if (!known) continue;
      this.#at.delete(target);
      const { composer } = known.session.draft;
      return composer.surface.read(composer) === known.gesture.message ? known : undefined;
    }
    return undefined;
  }
}

function nearTarget({ target }: Event): EventTarget[] {
  const near: EventTarget[] = [];
  for (let at = target as Node | null; at && near.length <= deepest; at = at.parentNode) near.push(at);
  return near;
}
