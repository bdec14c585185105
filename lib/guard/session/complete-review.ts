import type { SendAttempt, Verdict } from '../attempt/types.ts';
import type { ComposerSession } from './composer-session.ts';

/** Waits for the checks that were not there at the gesture, and gives the gate their verdict as soon as it stands. */
export async function completeReview(session: ComposerSession, attempt: SendAttempt): Promise<void> {
  await session.review.loaded();
  if (tellVerdict(session, attempt) !== 'pending') return;
  await session.review.complete(attempt.message, session.draft.composer);
  tellVerdict(session, attempt);
  session.ui.refreshReview();
}

function tellVerdict(
  session: ComposerSession,
  { message, fingerprint, route }: SendAttempt,
): Verdict['status'] {
  const policy = session.policyFor(message, route);
  const verdict = session.review.verdict(message, session.draft.composer, policy);
  session.dispatch({ type: 'verdict', at: session.services.now(), fingerprint, verdict, policy });
  return verdict.status;
}
