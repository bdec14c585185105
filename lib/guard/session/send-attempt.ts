import { fingerprintOf, type Message } from '../../review/message.ts';
import type { Route } from '../../sites/site.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { Gesture } from '../gestures/index.ts';
import type { ComposerSession } from './composer-session.ts';
import { markupOf } from './markup.ts';

/**
 * A new attempt to send this message, as it was just read from the draft.
 *
 * @param ready what was made of it before, for this one attempt
 */
export function attemptFor(
  { draft, services }: ComposerSession,
  message: Message,
  route: Route,
  ready: Gesture['ready'] = { id: crypto.randomUUID(), html: markupOf(draft) },
): SendAttempt {
  const { composer } = draft;
  let mayBeInMail: boolean | undefined;
  return {
    ...ready,
    at: services.now(),
    route,
    message,
    fingerprint: fingerprintOf(message),
    // Looked for in the whole thread: not before somebody wants to know.
    get mayBeInMail() {
      mayBeInMail ??= composer.surface.mayBeInMail?.(composer, message.kind);
      return mayBeInMail;
    },
  };
}
