import fc from 'fast-check';
import { type GateState, idle, step } from '../../../../lib/guard/attempt/index.ts';
import type { GateEvent, GatePolicy, SendAttempt, Verdict } from '../../../../lib/guard/attempt/types.ts';
import { fingerprintOf, type Message } from '../../../../lib/review/message.ts';
import { clean, failed, finding, hostile, pending, plain, stopped } from './drive.ts';
import { Referee } from './referee.ts';

/** One thing that the person, the site, the review or time does. */
export type Deed =
  | { does: 'press'; repeat: boolean; verdict: Verdict }
  | { does: 'edit'; change: Partial<Message>; seen: boolean }
  | { does: 'wait'; ms: number }
  | { does: 'choose'; choice: 'edit' | 'send' | 'sit' | 'newline' }
  | { does: 'fixed'; change: Partial<Message>; stops: boolean }
  /** With it may come what the person chose in the settings, where that was not read before. */
  | { does: 'verdict'; verdict: Verdict; stale: boolean; settings?: GatePolicy }
  | { does: 'departed'; own: boolean }
  /** What may well come next, seen from what is on screen: a run of chances alone seldom gets far. */
  | { does: 'go on'; way: number }
  | { does: 'look' | 'lose' | 'rebuild' }
  | { does: PlainDeed };

type PlainDeed = 'cancel' | 'send-now' | 'leaving' | 'fixing';

/** How the page around the gate behaves. */
export interface Runtime {
  /** Whether `verify` is answered with a reading. */
  readonly reads: boolean;
  readonly outcome: 'done' | 'failed' | 'never';
}

const change: fc.Arbitrary<Partial<Message>> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.constantFrom('Dear Helena', 'Dear Gregory', plain.text) }) },
  fc.record({ subject: fc.constantFrom('A role', 'Another subject') }),
  fc.record({ recipients: fc.constantFrom(plain.recipients, [{ name: 'Gregory Lund' }], []) }),
  fc.record({ attachments: fc.constantFrom(plain.attachments, ['cv.pdf']) }),
  fc.record({ conversation: fc.constantFrom(plain.conversation, { id: 'gregory' }) }),
  fc.constant({}),
);
const verdict = fc.constantFrom(clean, clean, clean, stopped, stopped, hostile, hostile, pending, failed);
const ms = fc.constantFrom(
  0,
  1,
  500,
  800,
  1_000,
  1_499,
  1_500,
  3_000,
  9_999,
  10_000,
  20_000,
  30_001,
  40_001,
  1e7,
);

const plainDeed = (weight: number, does: PlainDeed | 'look' | 'lose' | 'rebuild') => ({
  weight,
  arbitrary: fc.constant<Deed>({ does }),
});
const repeat = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true));
const choice = fc.constantFrom('send', 'send', 'send', 'edit', 'sit', 'newline');

export const policy: fc.Arbitrary<GatePolicy> = fc.record({
  waitMs: fc.constantFrom(0, 800, 800),
  holdMs: fc.constantFrom(0, 10_000),
  cooldownMs: fc.constantFrom(0, 20_000, 20_000),
  canRelease: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  alwaysPressAgain: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
});

/** By the way in which a run goes on. */
const likely = [clean, clean, clean, clean, pending, pending, hostile, hostile];

/** Weighted towards what goes on: a run in which everything is called off at once shows little. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ does: fc.constant('press'), repeat, verdict }) },
  { weight: 14, arbitrary: fc.record({ does: fc.constant('wait'), ms }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('choose'), choice }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('edit'), change, seen: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('verdict'), verdict, stale: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('verdict'),
      verdict,
      stale: fc.constant(false),
      settings: policy,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('fixed'), change, stops: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('departed'), own: fc.boolean() }) },
  { weight: 24, arbitrary: fc.record({ does: fc.constant('go on'), way: fc.nat({ max: 9 }) }) },
  plainDeed(2, 'fixing'),
  plainDeed(2, 'look'),
  plainDeed(1, 'lose'),
  plainDeed(4, 'rebuild'),
  plainDeed(1, 'cancel'),
  plainDeed(1, 'send-now'),
  plainDeed(1, 'leaving'),
);

export const runtime: fc.Arbitrary<Runtime> = fc.record({
  reads: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  outcome: fc.constantFrom('done', 'done', 'failed', 'never'),
});

/** A composer with its gate and a page around it that does what the runtime does, every step judged by the referee. */
export class World {
  readonly referee = new Referee();
  state: GateState = idle;
  #at = 1_000_000;
  #message: Message = plain;
  #isThere = true;
  #ids = 0;
  #lastAttempt = '';
  #policy: GatePolicy;
  readonly #runtime: Runtime;

  constructor(policy: GatePolicy, runtime: Runtime) {
    this.#policy = policy;
    this.#runtime = runtime;
  }

  do(deed: Deed): void {
    switch (deed.does) {
      case 'edit':
        this.#message = { ...this.#message, ...deed.change };
        if (deed.seen) this.look();
        break;
      case 'lose':
      case 'rebuild':
        this.#isThere = deed.does === 'rebuild';
        this.look();
        break;
      case 'look':
        this.look();
        break;
      case 'wait':
        this.wait(deed.ms);
        break;
      case 'go on':
        for (const next of this.#next(deed.way)) this.do(next);
        break;
      case 'press':
        if (this.#isThere) this.#send(this.#gesture(deed.verdict, deed.repeat));
        break;
      case 'fixed':
        if (!this.#isThere) break;
        this.#message = { ...this.#message, ...deed.change };
        this.#send({
          type: 'fixed',
          at: this.#at,
          attempt: this.#attempt(),
          stops: deed.stops ? [finding] : [],
        });
        break;
      default:
        this.#send(this.#eventOf(deed));
    }
  }

  #next(way: number): Deed[] {
    const press: Deed = { does: 'press', repeat: false, verdict: likely[way] ?? stopped };
    if (!this.#isThere) return [{ does: 'rebuild' }];
    const shown = this.referee.screen;
    switch (shown?.type) {
      case 'show-review': {
        const fixed: Deed = { does: 'fixed', change: { text: 'Dear Helena' }, stops: way === 9 };
        return way < 6 ? [{ does: 'choose', choice: 'send' }] : [{ does: 'fixing' }, fixed];
      }
      case 'show-hold':
        if (way < 4) return [{ does: 'wait', ms: 1_500 }, press];
        return [{ does: 'wait', ms: shown.until - this.#at + (way === 9 ? 30_001 : 0) }];
      case 'show-wait':
        return way < 5 ? [{ does: 'verdict', verdict: clean, stale: false }] : [{ does: 'wait', ms: 800 }];
      case 'show-armed':
        // What was waited for is known at the next press.
        return [shown.after === 'wait' && way < 9 ? { ...press, verdict: clean } : press];
      default:
        return [{ does: 'rebuild' }, press];
    }
  }

  #gesture(verdict: Verdict, repeat: boolean): GateEvent {
    const attempt = this.#attempt();
    return { type: 'gesture', at: this.#at, attempt, repeat, verdict, policy: this.#policy };
  }

  #eventOf(deed: Extract<Deed, { does: 'choose' | 'verdict' | 'departed' | PlainDeed }>): GateEvent {
    const at = this.#at;
    switch (deed.does) {
      case 'choose':
        return { type: 'choose', at, choice: deed.choice };
      case 'verdict': {
        const fingerprint = deed.stale ? 'another message' : fingerprintOf(this.#message);
        if (!deed.settings) return { type: 'verdict', at, fingerprint, verdict: deed.verdict };
        this.#policy = deed.settings;
        return { type: 'verdict', at, fingerprint, verdict: deed.verdict, policy: deed.settings };
      }
      case 'departed':
        return { type: 'departed', at, attemptId: deed.own ? this.#lastAttempt : 'an earlier line' };
      default:
        return { type: deed.does, at };
    }
  }

  look(): void {
    const message = this.#isThere ? this.#message : null;
    this.#send({ type: 'snapshot', at: this.#at, message, fingerprint: message && fingerprintOf(message) });
  }

  wait(ms: number): void {
    this.#at += ms;
    this.#send({ type: 'tick', at: this.#at });
  }

  #attempt(): SendAttempt {
    this.#ids += 1;
    const message = this.#message;
    return {
      id: `attempt-${this.#ids}`,
      at: this.#at,
      route: 'enter',
      message,
      fingerprint: fingerprintOf(message),
    };
  }

  #send(event: GateEvent): void {
    const { state, effects } = step(this.state, event);
    this.state = state;
    this.referee.see(event, effects);
    for (const effect of effects) {
      if (effect.type === 'journal') this.#lastAttempt = effect.attempt.id;
      if (effect.type === 'verify' && this.#runtime.reads) this.look();
      const { outcome } = this.#runtime;
      if (effect.type === 'release' && outcome !== 'never')
        this.#send({ type: 'released', at: this.#at, outcome });
    }
  }
}
