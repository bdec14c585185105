import type { RegretOffer } from '../../page-ui/views.ts';
import { whatNow } from '../../regret/what-now.ts';

/**
 * "I regret this" for a message that has just left, or may have.
 *
 * @param policyId its row of the take-back table
 * @param sentAt when it left, milliseconds since the epoch
 * @param onFollowUp opens our own page; absent where nothing of the message is kept
 */
export function regretOffer(policyId: string, sentAt: number, onFollowUp?: () => void): RegretOffer {
  return {
    whatNow: (now) => whatNow({ policyId, status: 'sent', sentAt }, { now }),
    ...(onFollowUp ? { onFollowUp } : {}),
  };
}
