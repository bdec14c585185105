import type { GateState } from '../../../../lib/guard/attempt/index.ts';
import { idle, step } from '../../../../lib/guard/attempt/index.ts';
import type {
  GateEffect,
  GateEvent,
  GatePolicy,
  SendAttempt,
  Verdict,
} from '../../../../lib/guard/attempt/types.ts';
import type { Finding } from '../../../../lib/review/finding.ts';
import { fingerprintOf, type Message } from '../../../../lib/review/message.ts';

export const plain: Message = {
  site: 'linkedin',
  surface: 'bubble',
  kind: 'inmail',
  conversation: { id: 'helena' },
  recipients: [{ name: 'Helena Ortiz' }],
  subject: 'A role',
  text: 'Dear Helena, thank you.',
  attachments: [],
};

export const finding: Finding = {
  id: 'slip:greeting-name/gregory',
  rule: 'slip:greeting-name',
  family: 'slip',
  level: 'stop',
  part: 'text',
  range: { start: 5, end: 12 },
  quote: 'Gregory',
  title: 'Wrong name',
  reason: 'You wrote Gregory. This goes to Helena.',
  fixes: [{ replacement: 'Helena' }],
};

export const chat: GatePolicy = {
  waitMs: 0,
  holdMs: 0,
  cooldownMs: 20_000,
  canRelease: true,
  alwaysPressAgain: false,
};
export const inmail: GatePolicy = { ...chat, waitMs: 800, holdMs: 10_000 };

export const clean: Verdict = { status: 'ready', stops: [], hostile: false };
export const stopped: Verdict = { status: 'ready', stops: [finding], hostile: false };
export const hostile: Verdict = { status: 'ready', stops: [finding], hostile: true };
export const pending: Verdict = { status: 'pending' };
export const failed: Verdict = { status: 'failed', stops: [] };

/** One gate, one composer: every call is one event; the answer is its effects. */
export class Drive {
  state: GateState = idle;
  at = 1_000_000;
  message: Message | null = plain;
  readonly policy: GatePolicy;
  readonly effects: GateEffect[] = [];
  #ids = 0;

  constructor(policy: GatePolicy) {
    this.policy = policy;
  }

  send(event: GateEvent): GateEffect[] {
    const { state, effects } = step(this.state, event);
    this.state = state;
    this.effects.push(...effects);
    return [...effects];
  }

  attempt(message: Message = this.message ?? plain): SendAttempt {
    this.#ids += 1;
    return {
      id: `attempt-${this.#ids}`,
      at: this.at,
      route: 'button',
      message,
      fingerprint: fingerprintOf(message),
    };
  }

  press(verdict: Verdict = clean, repeat = false): GateEffect[] {
    return this.send({
      type: 'gesture',
      at: this.at,
      attempt: this.attempt(),
      repeat,
      verdict,
      policy: this.policy,
    });
  }

  snapshot(): GateEffect[] {
    const { message, at } = this;
    return this.send({ type: 'snapshot', at, message, fingerprint: message && fingerprintOf(message) });
  }

  edit(change: Partial<Message>): GateEffect[] {
    this.message = { ...(this.message ?? plain), ...change };
    return this.snapshot();
  }

  wait(ms: number): GateEffect[] {
    this.at += ms;
    return this.send({ type: 'tick', at: this.at });
  }

  choose(choice: 'edit' | 'send' | 'sit' | 'newline'): GateEffect[] {
    return this.send({ type: 'choose', at: this.at, choice });
  }

  does(type: 'cancel' | 'send-now' | 'fixing' | 'leaving'): GateEffect[] {
    return this.send({ type, at: this.at });
  }

  verdict(verdict: Verdict, fingerprint = fingerprintOf(this.message ?? plain)): GateEffect[] {
    return this.send({ type: 'verdict', at: this.at, fingerprint, verdict });
  }

  fixed(change: Partial<Message>, stops: readonly Finding[] = []): GateEffect[] {
    this.message = { ...(this.message ?? plain), ...change };
    return this.send({ type: 'fixed', at: this.at, attempt: this.attempt(), stops });
  }

  released(outcome: 'done' | 'failed'): GateEffect[] {
    return this.send({ type: 'released', at: this.at, outcome });
  }
}

/** The names of effects, with what tells them apart: "swallow", "journal held", "tell changed", "wake 800". */
export function names(effects: readonly GateEffect[], from = 0): string[] {
  return effects.map((effect) => {
    switch (effect.type) {
      case 'journal':
        return `journal ${effect.mark}`;
      case 'tell':
        return `tell ${effect.what}`;
      case 'park':
        return `park ${effect.reason}`;
      case 'wake':
        return `wake ${effect.at - from}`;
      case 'show-hold':
        return effect.cooldown ? 'show-cooldown' : 'show-hold';
      case 'show-armed':
        return `show-armed after ${effect.after}`;
      case 'show-review':
        return `show-review${effect.incomplete ? ' incomplete' : ''}${effect.canSendAnyway ? '' : ' without send'}`;
      default:
        return effect.type;
    }
  });
}
