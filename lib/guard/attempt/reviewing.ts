import { isHostile } from './idle.ts';
import type { Reviewing, Step } from './state.ts';
import {
  ask,
  beginHold,
  giveUp,
  isHoldDue,
  park,
  type Subject,
  sendOn,
  stay,
  swallow,
} from './transitions.ts';
import type { GateEvent } from './types.ts';

/** The visible wait: the verdict ends it, else the time does, with a question. */
export function whileReviewing(state: Reviewing, event: GateEvent): Step {
  switch (event.type) {
    case 'gesture':
      return stay(state, swallow);
    case 'verdict':
      return answered(state, event);
    case 'tick':
      return event.at < state.until ? stay(state) : ask(state, { hostile: false, incomplete: true });
    case 'cancel':
      return giveUp(state, 'cancelled');
    case 'choose':
      // "Send anyway" means nothing before there is anything to send in spite of.
      if (event.choice === 'send') return stay(state);
      return event.choice === 'sit' ? park(state, 'let-it-sit') : giveUp(state);
    default:
      return stay(state);
  }
}

function answered(
  state: Reviewing,
  { verdict, fingerprint, at, policy = state.policy }: Extract<GateEvent, { type: 'verdict' }>,
): Step {
  if (fingerprint !== state.attempt.fingerprint || verdict.status === 'pending') return stay(state);
  const subject: Subject = { ...state, policy, findings: verdict.stops };
  if (verdict.status === 'failed' || verdict.stops.length > 0) {
    return ask(subject, { hostile: isHostile(verdict), incomplete: verdict.status === 'failed' });
  }
  if (isHoldDue(policy)) return beginHold(subject, at, false);
  return sendOn(subject, at, 'wait');
}
