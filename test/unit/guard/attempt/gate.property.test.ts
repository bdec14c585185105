import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { idle, isLocked, step } from '../../../../lib/guard/attempt/index.ts';
import type { GateEvent } from '../../../../lib/guard/attempt/types.ts';
import { fingerprintOf, type Message } from '../../../../lib/review/message.ts';
import { clean, failed, finding, hostile, pending, plain, stopped } from './drive.ts';
import { Referee, type Sight } from './referee.ts';
import { deed, policy, runtime, World } from './world.ts';

const numRuns = Number(process.env.RUNS ?? 3_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`gate properties: SEED=${seed} RUNS=${numRuns}`);
vi.setConfig({ testTimeout: 30_000 + numRuns * 2 });

const sights = new Map<string, number>();
const count = (seen: readonly Sight[]): void => {
  for (const sight of seen) sights.set(sight, (sights.get(sight) ?? 0) + 1);
};

const deeds = fc.array(deed, { minLength: 1, maxLength: 40, size: 'max' });

describe('the gate, in random worlds', () => {
  it('keeps every rule of the life of a message', () => {
    fc.assert(
      fc.property(policy, runtime, deeds, (policy, runtime, deeds) => {
        const world = new World(policy, runtime);
        for (const each of deeds) world.do(each);
        count(world.referee.sights);
      }),
      { numRuns, seed },
    );
  });

  it('is never stuck: time alone frees the composer or leaves a dialog open, and one answer frees it then', () => {
    fc.assert(
      fc.property(policy, runtime, deeds, (policy, runtime, deeds) => {
        const world = new World(policy, runtime);
        for (const each of deeds) world.do(each);
        for (let round = 0; round < 4; round += 1) world.wait(30_000);
        if (isLocked(world.state)) expect(world.referee.screen?.type).toBe('show-review');
        world.do({ does: 'choose', choice: 'edit' });
        expect(isLocked(world.state)).toBe(false);
        world.do({ does: 'cancel' });
        expect(world.state).toEqual(idle);
        expect(world.referee.screen).toBeNull();
        world.referee.checkJournalIsClosed();
      }),
      { numRuns, seed },
    );
  });

  it('locks exactly where the person sees a wait, a dialog or a hold, or a message is leaving', () => {
    fc.assert(
      fc.property(policy, runtime, deeds, (policy, runtime, deeds) => {
        const world = new World(policy, runtime);
        for (const each of deeds) {
          world.do(each);
          expect(isLocked(world.state)).toBe(world.referee.isLocked);
        }
      }),
      { numRuns, seed },
    );
  });

  it('got to everything that can happen, often', () => {
    const expected: Sight[] = [
      'passed clean',
      'passed second',
      'passed armed',
      'passed after a wait',
      'released',
      'asked after failure',
      'asked after wait',
      'cooldown over',
      'fixed',
      'parked let-it-sit',
      'parked composer-gone',
      'parked conversation-changed',
      'parked overslept',
      'parked page-left',
      'cancelled by change',
    ];
    const rare = expected.filter((sight) => (sights.get(sight) ?? 0) < numRuns / 100);
    expect(rare, 'what the random worlds hardly ever got to').toEqual([]);
  });
});

describe('the gate, under events in any order', () => {
  const message: fc.Arbitrary<Message> = fc.constantFrom(
    plain,
    { ...plain, text: 'Dear Gregory' },
    { ...plain, conversation: { id: 'gregory' } },
  );
  const at = fc.nat({ max: 60_000 });
  const verdict = fc.constantFrom(clean, stopped, hostile, pending, failed);
  const attempt = fc.record({ id: fc.uuid(), message }).map(({ id, message }) => ({
    id,
    message,
    at: 0,
    route: 'button' as const,
    fingerprint: fingerprintOf(message),
  }));
  const event: fc.Arbitrary<GateEvent> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('gesture' as const),
        at,
        attempt,
        repeat: fc.boolean(),
        verdict,
        policy,
      }),
    },
    fc.record(
      {
        type: fc.constant('verdict' as const),
        at,
        fingerprint: message.map(fingerprintOf),
        verdict,
        policy,
      },
      { requiredKeys: ['type', 'at', 'fingerprint', 'verdict'] },
    ),
    {
      weight: 3,
      arbitrary: fc.record({ at, message: fc.option(message) }).map(({ at, message }) => ({
        type: 'snapshot' as const,
        at,
        message,
        fingerprint: message && fingerprintOf(message),
      })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('choose' as const),
        at,
        choice: fc.constantFrom('send', 'edit', 'sit', 'newline'),
      }),
    },
    fc.record({ type: fc.constant('fixed' as const), at, attempt, stops: fc.constantFrom([], [finding]) }),
    fc.record({ type: fc.constant('released' as const), at, outcome: fc.constantFrom('done', 'failed') }),
    fc.record({ type: fc.constant('departed' as const), at, attemptId: fc.uuid() }),
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constantFrom('tick', 'fixing', 'cancel', 'send-now', 'leaving'), at }),
    },
  );

  it('keeps every rule, and never throws', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (events) => {
        const referee = new Referee();
        let state = step(idle, { type: 'tick', at: 0 }).state;
        let now = 0;
        for (const each of events) {
          now += each.at;
          const timed = { ...each, at: now };
          const next = step(state, timed);
          state = next.state;
          referee.see(timed, next.effects);
        }
      }),
      { numRuns, seed },
    );
  });
});
