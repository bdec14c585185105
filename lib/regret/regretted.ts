import type { Entry } from '../history/events.ts';
import { policyIdFor } from '../sites/policies/index.ts';
import type { Regretted } from './what-now.ts';

/** A departure is seen within this long of the send (DESIGN.md 2); in milliseconds. */
const evidenceWithin = 10_000;

/** What the take-back table needs of a history entry. */
export type RegrettedEntry = Pick<
  Entry,
  'site' | 'surface' | 'kind' | 'mayBeInMail' | 'status' | 'startedAt' | 'endedAt' | 'editedAt' | 'deletedAt'
>;

/**
 * What an entry of the history is to the take-back table. Where nobody looked whether its thread may be an InMail (an
 * entry from an older version, an imported one) it is told as one.
 */
export function regrettedOf(entry: RegrettedEntry): Regretted {
  const { site, surface, kind, status, mayBeInMail = true } = entry;
  return {
    policyId: policyIdFor(site, surface, kind, mayBeInMail),
    status,
    sentAt: leftAtTheEarliest(entry),
  };
}

/**
 * An entry says when its attempt began and when its last line was written, and a message may sit in the review for an
 * hour in between. Its last line is the one that saw it leave, unless the site changed it later.
 */
function leftAtTheEarliest({ status, startedAt, endedAt, editedAt, deletedAt }: RegrettedEntry): number {
  const lastIsItsDeparture = status === 'sent' && editedAt === undefined && deletedAt === undefined;
  return lastIsItsDeparture ? Math.max(startedAt, endedAt - evidenceWithin) : startedAt;
}
