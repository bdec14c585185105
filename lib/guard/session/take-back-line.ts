import type { Message } from '../../review/message.ts';
import { policyIdFor } from '../../sites/policies/policy-id-for.ts';
import type { TakeBack } from '../../sites/take-back.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { ComposerSession } from './composer-session.ts';

/**
 * What can be taken back for this message here. Until the on-demand script has brought the table, the safe answer.
 * @param at.sentAt when it left, for "until 15:42"; absent before the send
 */
export function takeBackFor(session: ComposerSession, message: Message, at: { sentAt?: number }): TakeBack {
  const { services, draft } = session;
  const mayBeInMail = draft.composer.surface.mayBeInMail?.(draft.composer) ?? false;
  const policyId = policyIdFor(message.site, message.surface, message.kind, mayBeInMail);
  const table = onDemand();
  if (table) return table.takeBackFor(policyId, { now: services.now(), ...at });
  return {
    policyId,
    line: 'Assume this cannot be taken back.',
    details: [],
    confidence: '',
    sources: [],
    asOf: '',
  };
}
