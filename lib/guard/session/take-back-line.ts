import { policyIdFor } from '../../sites/policies/policy-id-for.ts';
import type { TakeBack } from '../../sites/take-back.ts';
import type { SendAttempt } from '../attempt/types.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { ComposerSession } from './composer-session.ts';

/** Its row of the take-back table. */
export function policyIdOf({ message, mayBeInMail = false }: SendAttempt): string {
  return policyIdFor(message.site, message.surface, message.kind, mayBeInMail);
}

/**
 * What can be taken back for this message here. Until the on-demand script has brought the table, the safe answer.
 * @param at.sentAt when it left, for "until 15:42"; absent before the send
 */
export function takeBackFor(
  session: ComposerSession,
  attempt: SendAttempt,
  at: { sentAt?: number },
): TakeBack {
  const policyId = policyIdOf(attempt);
  const table = onDemand();
  if (table) return table.takeBackFor(policyId, { now: session.services.now(), ...at });
  return {
    policyId,
    line: 'Assume this cannot be taken back.',
    details: [],
    confidence: '',
    sources: [],
    asOf: '',
  };
}
