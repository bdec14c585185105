import type { EntryStatus } from '../history/events.ts';
import {
  clockTime,
  confidenceOf,
  everywhere,
  type Policy,
  policiesAsOf,
  policyWithId,
  type Source,
  type TimeLeft,
  takeBackFor,
  timeLeft,
  timeLeftToEdit,
} from '../sites/policies/index.ts';

/** What a regretted message is to the table. */
export interface Regretted {
  readonly policyId: string;
  readonly status: EntryStatus;
  /** When it left, at the earliest; milliseconds since the epoch. */
  readonly sentAt: number;
}

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Minutes east of UTC of the person's clock; without it this machine's. */
  readonly timeZoneOffset?: number;
}

/** not-sent: it never left. not-yet: it has not left so far. taken-back: the site took it back already. */
export type RegretState = TimeLeft['state'] | 'not-sent' | 'not-yet' | 'taken-back';

/** What can be done now about one message: every sentence comes from the table, with the safe figure only. */
export interface WhatNow {
  readonly state: RegretState;
  /** "You can delete this until 15:42." */
  readonly line: string;
  /** The end of what may be promised: what a countdown runs to. Only where there is one. */
  readonly until?: number;
  /** "You can edit it until 15:42." */
  readonly editLine?: string;
  /** In this order. */
  readonly steps: readonly string[];
  /** What the other side keeps or sees even then. */
  readonly stays: readonly string[];
  readonly whatDoesNotHelp: readonly string[];
  readonly beforeWritingAgain: readonly string[];
  readonly confidence: string;
  readonly sources: readonly Source[];
  /** ISO date of the table. */
  readonly asOf: string;
}

/** What can be done at this moment about a message that was, or may have been, sent. */
export function whatNow({ policyId, status, sentAt }: Regretted, moment: Moment): WhatNow {
  const policy = policyWithId(policyId);
  if (status === 'not-sent') return nothingLeft('not-sent', 'It was not sent. Nothing has to be taken back.');
  if (status === 'pending') {
    return nothingLeft('not-yet', 'It has not left yet. You can still cancel it where you wrote it.');
  }
  if (status === 'scheduled') {
    return nothingLeft('not-yet', 'It has not left yet. Until its time comes you can stop it on the site.');
  }
  if (status === 'undone') {
    return { ...nothingLeft('taken-back', 'It was taken back on the site.'), ...groundsOf(policy) };
  }
  const { line } = takeBackFor(policyId, { ...moment, sentAt });
  if (policy === undefined) return { ...nothingLeft('never', line), ...helpsNowhere(undefined) };
  const left = timeLeft(policy, sentAt, moment.now);
  const editLine = editLineFor(policy, sentAt, moment);
  return {
    state: left.state,
    line,
    ...(left.state === 'open' ? { until: left.until } : {}),
    ...(editLine === null ? {} : { editLine }),
    steps: [...(status === 'not-confirmed' ? [lookFirst] : []), ...stepsFor(policy, left)],
    ...groundsOf(policy),
    ...helpsNowhere(policy),
  };
}

/** What can be done where the site was seen to offer no way to take a message back. */
export function whatNowRefused(policyId: string): WhatNow {
  const policy = policyWithId(policyId);
  return {
    ...nothingLeft('never', 'The site offers no way to take it back now.'),
    steps: policy?.steps.afterwards ?? [],
    ...groundsOf(policy),
    ...helpsNowhere(policy),
  };
}

const lookFirst = 'Look at the conversation first: nothing showed that it left.';

function nothingLeft(state: RegretState, line: string): WhatNow {
  return { state, line, steps: [], ...groundsOf(undefined), whatDoesNotHelp: [] };
}

type Grounds = Pick<WhatNow, 'stays' | 'beforeWritingAgain' | 'confidence' | 'sources' | 'asOf'>;

function groundsOf(policy: Policy | undefined): Grounds {
  return {
    stays: policy?.stays ?? [],
    beforeWritingAgain: policy?.beforeWritingAgain ?? [],
    confidence: policy === undefined ? '' : confidenceOf(policy),
    sources: policy?.sources ?? [],
    asOf: policiesAsOf,
  };
}

function helpsNowhere(policy: Policy | undefined): Pick<WhatNow, 'whatDoesNotHelp'> {
  return {
    whatDoesNotHelp: [...(policy?.doesNotHelp ?? []), everywhere.blocking.words, everywhere.ignoring.words],
  };
}

function stepsFor({ steps }: Policy, { state }: TimeLeft): readonly string[] {
  if (state === 'over' || state === 'never') return steps.afterwards;
  return [...steps.whileItMayWork, everywhere.removeThenBlock.words];
}

function editLineFor(policy: Policy, sentAt: number, { now, timeZoneOffset }: Moment): string | null {
  const left = timeLeftToEdit(policy, sentAt, now);
  if (left?.state === 'anytime') return 'You can edit it at any time.';
  if (left?.state !== 'open') return null;
  const offset = timeZoneOffset ?? -new Date(left.until).getTimezoneOffset();
  return `You can edit it until ${clockTime(left.until, now, offset)}.`;
}
