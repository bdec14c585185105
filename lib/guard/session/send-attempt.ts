import { fingerprintOf, type Message } from '../../review/message.ts';
import type { Route } from '../../sites/site.ts';
import type { SendAttempt } from '../attempt/types.ts';
import type { ComposerSession } from './composer-session.ts';
import { markupOf } from './markup.ts';

interface Parts {
  readonly message: Message | undefined;
  readonly id: string;
  readonly html: string | undefined;
}

/** What was made ahead for one message. A message that is read again after a change is another one. */
let prepared: Parts | undefined;

function partsOf({ draft }: ComposerSession, message: Message | undefined): Parts {
  return { message, id: crypto.randomUUID(), html: markupOf(draft) };
}

/** Called in a pause: makes what an attempt to send this message takes the longest to make. */
export function prepareAttempt(session: ComposerSession, message: Message | undefined): void {
  prepared = partsOf(session, message);
}

/** A new attempt to send this message, as it was just read from the draft. */
export function attemptFor(session: ComposerSession, message: Message, route: Route): SendAttempt {
  const { composer } = session.draft;
  const { id, html } = prepared?.message === message ? prepared : partsOf(session, message);
  prepared = undefined;
  let mayBeInMail: boolean | undefined;
  return {
    id,
    at: session.services.now(),
    route,
    message,
    fingerprint: fingerprintOf(message),
    html,
    // Looked for in the whole thread: not before somebody wants to know.
    get mayBeInMail() {
      mayBeInMail ??= composer.surface.mayBeInMail?.(composer, message.kind);
      return mayBeInMail;
    },
  };
}
