import { isHostile } from './idle.ts';
import { type Deciding, FIX_LIMIT_MS, type Step } from './state.ts';
import {
  after,
  arm,
  ask,
  beginHold,
  closeUi,
  giveUp,
  isHoldDue,
  journal,
  park,
  type Subject,
  sendOn,
  stay,
  swallow,
} from './transitions.ts';
import type { GateEvent } from './types.ts';

/** The dialog is open, or closed for a moment while a fix is written. */
export function whileDeciding(state: Deciding, event: GateEvent): Step {
  if (event.type === 'gesture') return stay(state, swallow);
  return state.fixingUntil === null ? whileOpen(state, event) : whileFixing(state, state.fixingUntil, event);
}

function whileOpen(state: Deciding, event: GateEvent): Step {
  switch (event.type) {
    case 'choose':
      return chosen(state, event);
    case 'cancel':
      return giveUp(state);
    case 'fixing': {
      const fixingUntil = event.at + FIX_LIMIT_MS;
      return stay({ ...state, fixingUntil }, closeUi, { type: 'wake', at: fixingUntil });
    }
    case 'verdict': {
      const { verdict, policy = state.policy } = event;
      if (event.fingerprint !== state.attempt.fingerprint || verdict.status === 'pending') return stay(state);
      return ask(
        { ...state, policy, findings: verdict.stops },
        { hostile: isHostile(verdict), incomplete: verdict.status === 'failed', ours: state.ours },
      );
    }
    default:
      return stay(state);
  }
}

function chosen(state: Deciding, { choice, at }: Extract<GateEvent, { type: 'choose' }>): Step {
  switch (choice) {
    case 'send':
      return state.ours ? stay(state) : sentAnyway(state, at);
    case 'sit':
      return park(state, 'let-it-sit');
    default:
      return giveUp(state);
  }
}

/** Hostile words cool down, a kind with a hold keeps it, everything else leaves at once. */
function sentAnyway(state: Deciding, at: number): Step {
  const approved = [journal('approved', state)];
  if (state.hostile && state.policy.cooldownMs > 0) return after(approved, beginHold(state, at, true));
  if (isHoldDue(state.policy)) return after(approved, beginHold(state, at, false));
  return after(approved, sendOn(state, at, 'review'));
}

function whileFixing(state: Deciding, until: number, event: GateEvent): Step {
  switch (event.type) {
    case 'fixed':
      return fixed(state, event);
    case 'tick':
      // Half a fix may stand in the message by now: what is in it is not what was reviewed.
      return event.at < until
        ? stay(state)
        : ask(state, { hostile: state.hostile, incomplete: true, ours: true });
    case 'cancel':
      return giveUp(state, 'cancelled');
    default:
      return stay(state);
  }
}

/** What we wrote is never released by us: with nothing left the person is asked to press Send, which is a new gesture. */
function fixed(state: Deciding, { attempt, stops, at }: Extract<GateEvent, { type: 'fixed' }>): Step {
  if (attempt.message.conversation.id !== state.attempt.message.conversation.id) {
    return park(state, 'conversation-changed');
  }
  const ours = state.ours || attempt.fingerprint !== state.attempt.fingerprint;
  const subject: Subject = {
    attempt: { ...attempt, id: state.attempt.id },
    policy: state.policy,
    findings: stops,
  };
  if (stops.length > 0) return ask(subject, { hostile: state.hostile, incomplete: state.incomplete, ours });
  return arm(subject, at, 'fix');
}
