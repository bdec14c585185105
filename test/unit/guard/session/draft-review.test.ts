import { afterEach, describe, expect, it } from 'vitest';
import type { GatePolicy } from '../../../../lib/guard/attempt/types.ts';
import { registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import { DraftReview } from '../../../../lib/guard/session/draft-review.ts';
import type { ProofContext, ProofReview } from '../../../../lib/review/engine/client.ts';
import type { CheckEntry } from '../../../../lib/review/finding.ts';
import { findingAt } from '../../../../lib/review/index.ts';
import { composerReading, messageWith, onDemandWith, servicesWith } from './fakes.ts';

const noWait: GatePolicy = { waitMs: 0, holdMs: 0, cooldownMs: 0, canRelease: true, alwaysPressAgain: false };
const waits: GatePolicy = { ...noWait, waitMs: 800 };

const clean: CheckEntry = { name: 'clean', check: () => [], canStop: true };
const broken: CheckEntry = {
  name: 'broken',
  check() {
    throw new Error('a check that throws');
  },
  canStop: true,
};

function verdictOn(text: string, policy = noWait) {
  const message = messageWith({ text });
  return new DraftReview(servicesWith()).verdict(message, composerReading({ message }), policy);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'onDemandGuard');
});

describe('the verdict at a gesture', () => {
  it('stops for a placeholder before anything else of the extension has arrived', () => {
    const verdict = verdictOn('Hi {{first_name}}, are you free?');
    expect(verdict.status).toBe('ready');
    expect(verdict.status === 'ready' && verdict.stops.map(({ rule }) => rule)).toEqual(['slip:placeholder']);
  });

  it('waits for the stop checks that have not arrived, on a kind that waits for nothing', () => {
    expect(verdictOn('See you on Tuesday.')).toEqual({ status: 'pending' });
  });

  it('asks where those are missing and no release is known', () => {
    expect(verdictOn('See you on Tuesday.', { ...noWait, canRelease: false })).toEqual({
      status: 'failed',
      stops: [],
    });
  });

  it('lets a clean message pass once every stop check has run', () => {
    registerOnDemand(onDemandWith([clean]));
    expect(verdictOn('See you on Tuesday.')).toEqual({ status: 'ready', stops: [], hostile: false });
  });

  it('is a question when a check that can stop has thrown', () => {
    registerOnDemand(onDemandWith([broken]));
    expect(verdictOn('See you on Tuesday.')).toEqual({ status: 'failed', stops: [] });
  });

  it('asks the engine about a message of its kind: nobody minds a small letter in a chat', () => {
    registerOnDemand(onDemandWith([clean]));
    const asked: unknown[] = [];
    const review = (_: string, { kind }: ProofContext): ProofReview => {
      asked.push(kind);
      return { findings: [], complete: true, language: 'en' };
    };
    const engine = () => ({ review, update: async () => [] });
    const message = messageWith({ text: 'see you on tuesday', kind: 'chat' });
    new DraftReview(servicesWith({ engine })).verdict(message, composerReading({ message }), noWait);
    expect(asked).toEqual(['chat']);
  });

  it('waits for the engine only on a kind that waits', () => {
    registerOnDemand(onDemandWith([clean]));
    expect(verdictOn('See you on Tuesday.', waits)).toEqual({ status: 'pending' });
  });
});

describe('what was ignored', () => {
  const insult: CheckEntry = {
    name: 'insult',
    check: (message) => [
      findingAt(
        'slip:example',
        'stop',
        { part: 'text', text: message.text, start: 0, end: 3 },
        { title: 'Example', reason: 'An example.', fixes: [] },
      ),
    ],
    canStop: true,
  };

  it('is not said again in that conversation, and is in another', () => {
    registerOnDemand(onDemandWith([insult]));
    const here = messageWith({ text: 'See you' });
    const there = messageWith({ text: 'See you', conversation: { id: 'thread-2' } });
    const composer = composerReading({ message: here });
    const review = new DraftReview(servicesWith());
    const [finding] = review.assess(here, composer).stops;
    expect(finding).toBeDefined();
    if (finding) review.dismiss(here, finding);
    expect(review.assess(here, composer).stops).toEqual([]);
    expect(review.assess(there, composer).stops).toHaveLength(1);
  });
});
