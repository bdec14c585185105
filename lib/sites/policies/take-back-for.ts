import type { TakeBack } from '../take-back.ts';
import { clockTime, spanWords } from './clock.ts';
import { policies } from './policies.ts';
import { type Policy, policiesAsOf } from './policy.ts';
import { timeLeft } from './time-left.ts';

export interface TakeBackMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When it left; absent before the send. */
  readonly sentAt?: number;
  /** Minutes east of UTC of the person's clock; without it this machine's. */
  readonly timeZoneOffset?: number;
}

/** The row with this id; undefined for a site nothing is known of. */
export function policyWithId(policyId: string): Policy | undefined {
  return policies.find(({ id }) => id === policyId);
}

/** What can be taken back under one row of the table, in the person's words, with the safe figure only. */
export function takeBackFor(policyId: string, moment: TakeBackMoment): TakeBack {
  const policy = policyWithId(policyId);
  if (!policy) return { ...unknown, policyId };
  return {
    policyId,
    line: lineFor(policy, moment),
    details: detailsOf(policy),
    confidence: confidenceOf(policy),
    sources: policy.sources,
    asOf: policiesAsOf,
  };
}

/** "High: Slack's own help says so." */
export function confidenceOf({ confidence, why }: Policy): string {
  return `${confidence.charAt(0).toUpperCase()}${confidence.slice(1)}: ${why}`;
}

const unknown: Omit<TakeBack, 'policyId'> = {
  line: 'Assume this cannot be taken back.',
  details: ['Nothing is known about deleting a message here.'],
  confidence: 'Low: no source was read for this site.',
  sources: [],
  asOf: policiesAsOf,
};

function detailsOf({ taking, stays, editing, more = [] }: Policy): string[] {
  return [...taking, ...stays, ...(editing === undefined ? [] : [editing]), ...more];
}

function lineFor(policy: Policy, moment: TakeBackMoment): string {
  return moment.sentAt === undefined
    ? lineBefore(policy)
    : lineAfter(policy, { ...moment, sentAt: moment.sentAt });
}

function lineBefore({ line, canUnsend, windowSecondsSafe: safe, thing }: Policy): string {
  if (line !== undefined) return line;
  if (canUnsend === 'anytime' && safe === null) return `You can delete ${thing} at any time.`;
  if (canUnsend === 'never' || !safe) return `Assume ${thing} cannot be taken back.`;
  return `You can delete ${thing} for ${spanWords(safe)} after sending.`;
}

function lineAfter(
  policy: Policy,
  { now, sentAt, timeZoneOffset }: TakeBackMoment & { sentAt: number },
): string {
  const { thing } = policy;
  const left = timeLeft(policy, sentAt, now);
  const own = policy.lineAfter?.[left.state] ?? policy.line;
  if (own !== undefined) return own;
  switch (left.state) {
    case 'open': {
      const offset = timeZoneOffset ?? -new Date(left.until).getTimezoneOffset();
      return `You can delete ${thing} until ${clockTime(left.until, now, offset)}.`;
    }
    case 'anytime':
      return `You can delete ${thing} at any time.`;
    case 'maybe':
      return `It may be too late to delete ${thing}.`;
    case 'over':
      return `The ${spanWords(left.longestSeconds)} to delete ${thing} are over.`;
    case 'depends':
    case 'never':
      return `Assume ${thing} cannot be taken back.`;
  }
}
