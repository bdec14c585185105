import type { GatePolicy, SendAttempt, Verdict } from '../attempt/types.ts';
import { verdictOn } from './assessment.ts';
import type { ComposerSession } from './composer-session.ts';

/** Waits for the checks that were not there at the gesture, and gives the gate their verdict as soon as it stands. */
export async function completeReview(session: ComposerSession, attempt: SendAttempt): Promise<void> {
  const { review, draft } = session;
  const { message } = attempt;
  await review.loaded();
  const first = tellVerdict(session, attempt, (policy) => review.verdict(message, draft.composer, policy));
  if (first !== 'pending') return;
  const assessment = await review.complete(message, draft.composer);
  // Not asked for anew: by now the review may be about another message.
  tellVerdict(session, attempt, () => verdictOn(assessment, true, false));
  session.ui.refreshReview();
}

function tellVerdict(
  session: ComposerSession,
  { message, fingerprint, route }: SendAttempt,
  verdictFor: (policy: GatePolicy) => Verdict,
): Verdict['status'] {
  const policy = session.policyFor(message, route);
  const verdict = verdictFor(policy);
  session.dispatch({ type: 'verdict', at: session.services.now(), fingerprint, verdict, policy });
  return verdict.status;
}
