import type { Step } from './state.ts';
import { idle } from './state.ts';
import {
  after,
  ask,
  beginHold,
  beginWait,
  isHoldDue,
  journal,
  type Subject,
  stay,
  swallow,
} from './transitions.ts';
import type { GateEvent, Verdict } from './types.ts';

export type Gesture = Extract<GateEvent, { type: 'gesture' }>;

export const isHostile = (verdict: Verdict): boolean =>
  verdict.status !== 'pending' && (verdict.hostile ?? false);

/**
 * A send gesture that nothing before it covers. A failed review always ends in a question; a pending one is waited for,
 * also where no release is known: the wait costs the trusted event, and a question costs more. A key held down is no
 * new send.
 */
export function judge(gesture: Gesture): Step {
  const { attempt, verdict, policy, at } = gesture;
  if (gesture.repeat) return stay(idle, swallow);

  const findings = verdict.status === 'pending' ? [] : verdict.stops;
  const subject: Subject = { attempt, policy, findings };
  if (verdict.status === 'pending' && policy.waitMs > 0) {
    return after([swallow], beginWait(subject, at));
  }
  if (verdict.status === 'failed' || findings.length > 0) {
    const incomplete = verdict.status === 'failed';
    return after(
      [swallow, journal('attempted', subject)],
      ask(subject, { hostile: isHostile(verdict), incomplete }),
    );
  }
  if (isHoldDue(policy)) return after([swallow], beginHold(subject, at, false));
  return stay(idle, { type: 'pass', attempt }, journal('passed', subject));
}
