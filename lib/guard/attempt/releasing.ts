import { GONE_GRACE_MS, idle, RELEASE_LIMIT_MS, type Releasing, type Step } from './state.ts';
import { after, arm, closeUi, giveUp, journal, stay, swallow } from './transitions.ts';
import type { GateEffect, GateEvent } from './types.ts';

/** The message is about to leave by us: first a fresh reading proves it, then our release runs, once. */
export function whileReleasing(state: Releasing, event: GateEvent): Step {
  if (event.type === 'gesture') return stay(state, swallow);
  return state.phase === 'verifying' ? whileVerifying(state, event) : whileStarted(state, event);
}

function whileVerifying(state: Releasing, event: GateEvent): Step {
  switch (event.type) {
    case 'snapshot':
      // Only a reading of exactly this message comes this far: the gate ends everything else (gate.ts, `seen`).
      return start(state, event.at);
    case 'cancel':
      return giveUp(state, 'cancelled');
    case 'tick':
      return event.at < state.until ? stay(state) : notReleased(state, event.at);
    default:
      return stay(state);
  }
}

function start(state: Releasing, at: number): Step {
  const until = at + RELEASE_LIMIT_MS;
  const { attempt } = state;
  // Written before it leaves: a crash in the next instant must not read "not sent".
  const written = state.after === 'hold' ? [journal('approved', state)] : [];
  return stay(
    { ...state, phase: 'started', until },
    ...written,
    { type: 'wake', at: until },
    { type: 'release', attempt, permit: attempt.id },
  );
}

function whileStarted(state: Releasing, event: GateEvent): Step {
  switch (event.type) {
    case 'released':
      return event.outcome === 'done' ? released(state) : notReleased(state, event.at);
    case 'departed':
      return event.attemptId === state.attempt.id ? released(state) : stay(state);
    case 'leaving':
      return released(state);
    case 'tick':
      if (event.at < state.until) return stay(state);
      return after(
        released(state).effects,
        stay(idle, { type: 'tell', what: 'permit-over', attempt: state.attempt }),
      );
    default:
      return stay(state);
  }
}

/** Whether it left is for the departure watcher to find out. */
const released = (state: Releasing): Step => stay(idle, journal('released', state), closeUi);

function notReleased(state: Releasing, at: number): Step {
  const told: GateEffect = { type: 'tell', what: 'not-released', attempt: state.attempt };
  const step = arm(state, at, state.after);
  const { goneSince } = state;
  const wake: GateEffect[] = goneSince === null ? [] : [{ type: 'wake', at: goneSince + GONE_GRACE_MS }];
  return stay(step.state, ...step.effects, told, ...wake);
}
