import { whileArmed } from './armed.ts';
import { whileDeciding } from './deciding.ts';
import { whileHolding } from './holding.ts';
import { judge } from './idle.ts';
import { whileReleasing } from './releasing.ts';
import { whileReviewing } from './reviewing.ts';
import { type Active, type GateState, GONE_GRACE_MS, type Step } from './state.ts';
import { giveUp, park, stay } from './transitions.ts';
import type { GateEvent } from './types.ts';

/**
 * The gate of one composer: what happens to a message between the send gesture and its leaving (DESIGN.md 2).
 * In: the state before and one event, with its time. Out: the state after and the effects, to be run in order.
 * Pure: no clock, no DOM; never throws.
 */
export function step(state: GateState, event: GateEvent): Step {
  if (state.name === 'idle') return event.type === 'gesture' ? judge(event) : stay(state);
  if (state.name === 'releasing' && state.phase === 'started') {
    // Nothing ends what is under way. Whether the composer is there counts once it turns out not to have left.
    if (event.type === 'snapshot') {
      return stay({ ...state, goneSince: event.message ? null : (state.goneSince ?? event.at) });
    }
    return whileReleasing(state, event);
  }

  switch (event.type) {
    case 'leaving':
      return park(state, 'page-left');
    case 'snapshot':
      return seen(state, event);
    case 'gesture':
      // It was just read from the composer, so that is there.
      return inState({ ...state, goneSince: null }, event);
    case 'tick':
      if (state.goneSince !== null && event.at - state.goneSince >= GONE_GRACE_MS) {
        return park(state, 'composer-gone');
      }
      return inState(state, event);
    default:
      return inState(state, event);
  }
}

/** True where no gesture may do anything but the deliberate second one of a hold; there the composer is locked. */
export function isLocked(state: GateState): boolean {
  return state.name !== 'idle' && state.name !== 'armed';
}

/** An approval, a wait and a question cover exactly one message: another one in the composer ends them. */
function seen(state: Active, event: Extract<GateEvent, { type: 'snapshot' }>): Step {
  const { message, fingerprint, at } = event;
  if (message === null) return missing(state, at);
  const before = state.attempt.message;
  if (message.site !== before.site || message.conversation.id !== before.conversation.id) {
    return park(state, 'conversation-changed');
  }
  const found: Active = { ...state, goneSince: null };
  const beingWritten = state.name === 'deciding' && state.fixingUntil !== null;
  if (fingerprint === state.attempt.fingerprint || beingWritten) return inState(found, event);
  return giveUp(state, state.name === 'armed' && state.after === 'fix' ? undefined : 'changed');
}

/** Sites rebuild a composer in a moment: only one that stays away is gone. */
function missing(state: Active, at: number): Step {
  if (state.goneSince !== null) return stay(state);
  return stay({ ...state, goneSince: at }, { type: 'wake', at: at + GONE_GRACE_MS });
}

function inState(state: Active, event: GateEvent): Step {
  switch (state.name) {
    case 'reviewing':
      return whileReviewing(state, event);
    case 'deciding':
      return whileDeciding(state, event);
    case 'holding':
      return whileHolding(state, event);
    case 'releasing':
      return whileReleasing(state, event);
    case 'armed':
      return whileArmed(state, event);
  }
}
