import type { Active, ArmedAfter, Deciding, GateState, SentAfter, Step } from './state.ts';
import { ARMED_AFTER_REVIEW_MS, idle, VERIFY_LIMIT_MS } from './state.ts';
import type { GateEffect, GatePolicy, JournalMark, ParkReason } from './types.ts';

/** What every state needs to go on from: an attempt, its policy, what was found; and that the composer is missing, if so. */
export type Subject = Pick<Active, 'attempt' | 'policy' | 'findings'> & Partial<Pick<Active, 'goneSince'>>;

export const swallow: GateEffect = { type: 'swallow' };
export const closeUi: GateEffect = { type: 'close-ui' };

export const stay = (state: GateState, ...effects: GateEffect[]): Step => ({ state, effects });

/** `first` goes before the effects of `step`: the answer to a gesture, or what ends the state before. */
export const after = (first: readonly GateEffect[], step: Step): Step => ({
  state: step.state,
  effects: [...first, ...step.effects],
});

export const journal = (mark: JournalMark, { attempt, findings }: Subject): GateEffect => ({
  type: 'journal',
  mark,
  attempt,
  findings,
});

const subjectOf = ({ attempt, policy, findings, goneSince = null }: Subject): Required<Subject> => ({
  attempt,
  policy,
  findings,
  goneSince,
});

/** The visible wait for a review that is not ready. */
export function beginWait(subject: Subject, at: number): Step {
  const until = at + subject.policy.waitMs;
  return stay(
    { name: 'reviewing', ...subjectOf(subject), until },
    journal('attempted', subject),
    { type: 'show-wait', attempt: subject.attempt, until },
    { type: 'wake', at: until },
  );
}

/** The question to the person: opens, updates or reopens the dialog. */
export function ask(
  subject: Subject,
  known: Pick<Deciding, 'hostile' | 'incomplete'> & { readonly ours?: boolean },
): Step {
  const ours = known.ours ?? false;
  const { hostile, incomplete } = known;
  return stay(
    {
      name: 'deciding',
      ...subjectOf(subject),
      hostile,
      incomplete,
      ours,
      fixingUntil: null,
    },
    {
      type: 'show-review',
      attempt: subject.attempt,
      findings: subject.findings,
      incomplete,
      canSendAnyway: !ours,
    },
  );
}

/** Nothing is held only to be asked for once more, unless the person wants every hold to end so. */
export const isHoldDue = ({ canRelease, alwaysPressAgain, holdMs }: GatePolicy): boolean =>
  (canRelease || alwaysPressAgain) && holdMs > 0;

/** A hold, or a cooldown, with its countdown. The journal line is written as it begins, so that a crash leaves a trace. */
export function beginHold(subject: Subject, at: number, cooldown: boolean): Step {
  const until = at + (cooldown ? subject.policy.cooldownMs : subject.policy.holdMs);
  return stay(
    { name: 'holding', ...subjectOf(subject), from: at, until, cooldown },
    journal('held', subject),
    { type: 'show-hold', attempt: subject.attempt, from: at, until, cooldown },
    { type: 'wake', at: until },
  );
}

/** "Press Send": after a dialog answer for ten seconds, otherwise until anything changes. */
export function arm(subject: Subject, at: number, afterWhat: ArmedAfter): Step {
  const until = afterWhat === 'review' ? at + ARMED_AFTER_REVIEW_MS : null;
  const shown: GateEffect = { type: 'show-armed', attempt: subject.attempt, until, after: afterWhat };
  return stay(
    { name: 'armed', ...subjectOf(subject), after: afterWhat, until },
    ...(until === null ? [shown] : [shown, { type: 'wake', at: until } as const]),
  );
}

/** An approved message leaves: by our release where that is proven and wanted, else the person presses Send. */
export function sendOn(subject: Subject, at: number, afterWhat: SentAfter): Step {
  const { canRelease, alwaysPressAgain } = subject.policy;
  if (!canRelease || alwaysPressAgain) return arm(subject, at, afterWhat);
  const until = at + VERIFY_LIMIT_MS;
  return stay(
    {
      name: 'releasing',
      ...subjectOf(subject),
      after: afterWhat,
      phase: 'verifying',
      until,
    },
    closeUi,
    { type: 'wake', at: until },
    { type: 'verify', attempt: subject.attempt },
  );
}

/** Back to idle with nothing sent and nothing touched; `tell` says why where the person would wonder. */
export function giveUp(subject: Subject, tell?: 'changed' | 'cancelled' | 'permit-over'): Step {
  const told: GateEffect[] = tell ? [{ type: 'tell', what: tell, attempt: subject.attempt }] : [];
  return stay(idle, journal('cancelled', subject), closeUi, ...told);
}

/** Not sent, and the person may not see it: told loudly, text kept. */
export function park(subject: Subject, reason: ParkReason): Step {
  const { attempt, findings } = subject;
  return stay(idle, { type: 'journal', mark: 'parked', attempt, findings, parkReason: reason }, closeUi, {
    type: 'park',
    attempt,
    reason,
  });
}
