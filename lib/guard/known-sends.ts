import type { Gesture } from './gestures/gesture.ts';
import type { ComposerSession } from './session/composer-session.ts';

/** The gesture that a click on a control is, found before it came. */
export interface KnownSend {
  readonly session: ComposerSession;
  readonly gesture: Gesture;
}

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

  /** The gesture of this click, or nothing: it was not known, or something has changed since. */
  of({ type }: Event, path: readonly EventTarget[]): KnownSend | undefined {
    if (type !== 'click') return undefined;
    for (const target of path) {
      const known = this.#at.get(target);
      if (!known) continue;
      const { composer } = known.session.draft;
      return composer.surface.read(composer) === known.gesture.message ? known : undefined;
    }
    return undefined;
  }
}
