import type { Gesture } from './idle.ts';
import { DELIBERATE_AFTER_MS, type Holding, idle, OVERSLEPT_MS, type Step } from './state.ts';
import { after, arm, closeUi, giveUp, journal, park, sendOn, stay, swallow } from './transitions.ts';
import type { GateEffect, GateEvent } from './types.ts';

/** A hold or a cooldown runs. Another tab in front is no event: it changes nothing. */
export function whileHolding(state: Holding, event: GateEvent): Step {
  switch (event.type) {
    case 'gesture':
      return pressedAgain(state, event);
    case 'tick':
      return event.at < state.until ? stay(state) : ranOut(state, event.at);
    case 'send-now':
      return state.cooldown ? stay(state, coolingDown(state)) : sendOn(state, event.at, 'hold');
    case 'cancel':
      return giveUp(state, 'cancelled');
    default:
      return stay(state);
  }
}

/** A deliberate second gesture on the same message means "Send now" and leaves by its own trusted event. */
function pressedAgain(state: Holding, gesture: Gesture): Step {
  const { attempt } = gesture;
  if (attempt.fingerprint !== state.attempt.fingerprint) {
    const moved = attempt.message.conversation.id !== state.attempt.message.conversation.id;
    return after([swallow], moved ? park(state, 'conversation-changed') : giveUp(state, 'changed'));
  }
  if (state.cooldown) return stay(state, swallow, coolingDown(state));
  if (gesture.repeat || gesture.at - state.from < DELIBERATE_AFTER_MS) return stay(state, swallow);
  return stay(idle, { type: 'pass', attempt: state.attempt }, journal('passed', state), closeUi);
}

/** A cooldown never ends in a release, so it may end late; a hold that was slept through may not. */
function ranOut(state: Holding, at: number): Step {
  if (state.cooldown) return arm(state, at, 'cooldown');
  return at - state.until > OVERSLEPT_MS ? park(state, 'overslept') : sendOn(state, at, 'hold');
}

const coolingDown = ({ attempt, until }: Holding): GateEffect => ({
  type: 'tell',
  what: 'cooldown',
  attempt,
  until,
});
