import type { TakeBack } from '../take-back.ts';
import { clockTime, spanWords } from './clock.ts';
import { policies } from './policies.ts';
import { type Policy, policiesAsOf } from './policy.ts';

export interface TakeBackMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When it left; absent before the send. */
  readonly sentAt?: number;
  /** Minutes east of UTC of the person's clock; without it this machine's. */
  readonly timeZoneOffset?: number;
}

/** What can be taken back under one row of the table, in the person's words, with the safe figure only. */
export function takeBackFor(policyId: string, moment: TakeBackMoment): TakeBack {
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) return { ...unknown, policyId };
  return {
    policyId,
    line: lineFor(policy, moment),
    details: policy.details,
    confidence: `${capital(policy.confidence)}: ${policy.why}`,
    sources: policy.sources,
    asOf: policiesAsOf,
  };
}

const unknown: Omit<TakeBack, 'policyId'> = {
  line: 'Assume this cannot be taken back.',
  details: ['Nothing is known about deleting a message here.'],
  confidence: 'Low: no source was read for this site.',
  sources: [],
  asOf: policiesAsOf,
};

function lineFor(policy: Policy, moment: TakeBackMoment): string {
  if (policy.line) return policy.line;
  const { canUnsend, windowSecondsSafe: safe, thing } = policy;
  if (canUnsend === 'anytime' && safe === null) return `You can delete ${thing} at any time.`;
  if (canUnsend === 'never' || !safe) return `Assume ${thing} cannot be taken back.`;
  return windowLine(policy, safe, moment);
}

function windowLine(
  { thing, windowSeconds }: Policy,
  seconds: number,
  { now, sentAt, timeZoneOffset }: TakeBackMoment,
): string {
  if (sentAt === undefined) return `You can delete ${thing} for ${spanWords(seconds)} after sending.`;
  const until = sentAt + seconds * 1000;
  if (until > now) {
    const offset = timeZoneOffset ?? -new Date(until).getTimezoneOffset();
    return `You can delete ${thing} until ${clockTime(until, now, offset)}.`;
  }
  return windowSeconds === seconds
    ? `The ${spanWords(seconds)} to delete ${thing} are over.`
    : `It may be too late to delete ${thing}.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
