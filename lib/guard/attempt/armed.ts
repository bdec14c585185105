import { type Gesture, judge } from './idle.ts';
import { type Armed, idle, type Step } from './state.ts';
import { closeUi, giveUp, journal, stay, swallow } from './transitions.ts';
import type { GateEffect, GateEvent } from './types.ts';

/**
 * "Press Send". What the person approved passes untouched at the next gesture on the same message, once; what nobody
 * approved is judged then. Anything else ends it.
 */
export function whileArmed(state: Armed, event: GateEvent): Step {
  switch (event.type) {
    case 'gesture':
      return pressed(state, event);
    case 'tick':
      return isOver(state, event.at) ? giveUp(state, 'permit-over') : stay(state);
    case 'cancel':
      return giveUp(state, 'cancelled');
    default:
      return stay(state);
  }
}

const isOver = (state: Armed, at: number): boolean => state.until !== null && at >= state.until;

function pressed(state: Armed, gesture: Gesture): Step {
  if (gesture.repeat) return stay(state, swallow);
  const same = gesture.attempt.fingerprint === state.attempt.fingerprint;
  if (!same || isOver(state, gesture.at)) return judgedAfter(giveUp(state).effects, gesture);
  if (state.after === 'fix' || state.after === 'wait') {
    // Judged like any other gesture, in the same line of the journal.
    return judgedAfter([closeUi], { ...gesture, attempt: { ...gesture.attempt, id: state.attempt.id } });
  }
  return stay(idle, { type: 'pass', attempt: state.attempt }, journal('passed', state), closeUi);
}

/** The answer to the gesture stays the first of all effects. */
function judgedAfter(ended: readonly GateEffect[], gesture: Gesture): Step {
  const { state, effects } = judge(gesture);
  return stay(state, ...effects.slice(0, 1), ...ended, ...effects.slice(1));
}
