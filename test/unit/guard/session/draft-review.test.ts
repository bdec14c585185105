import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GatePolicy } from '../../../../lib/guard/attempt/types.ts';
import { registerLater, registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import { DraftReview } from '../../../../lib/guard/session/draft-review.ts';
import type { EngineClient, ProofContext, ProofReview } from '../../../../lib/review/engine/client.ts';
import type { CheckEntry } from '../../../../lib/review/finding.ts';
import { findingAbout, findingAt } from '../../../../lib/review/index.ts';
import { defaultSettings, type Settings } from '../../../../lib/settings.ts';
import { composerReading, messageWith, onDemandWith, servicesWith } from './fakes.ts';

const noWait: GatePolicy = { waitMs: 0, holdMs: 0, cooldownMs: 0, canRelease: true, alwaysPressAgain: false };
const waits: GatePolicy = { ...noWait, waitMs: 800 };

const place = (text: string) => ({ part: 'text', text, start: 0, end: 3 }) as const;
const told = { title: 'Example', reason: 'An example.', fixes: [] };

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
  Reflect.deleteProperty(globalThis, 'later');
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

  it('waits for nothing where there is nothing to read: a file or an emoji alone in a chat', () => {
    const verdict = (text: string) => {
      const message = messageWith({ text, kind: 'chat' });
      return new DraftReview(servicesWith()).verdict(message, composerReading({ message }), noWait);
    };
    for (const text of ['', '🙂', '👍 🎉!'])
      expect(verdict(text)).toMatchObject({ status: 'ready', stops: [] });
    expect(verdict('OK')).toEqual({ status: 'pending' });
  });

  it('waits for them also where no release is known, and for nothing else there', () => {
    const policy = { ...waits, canRelease: false };
    expect(verdictOn('See you on Tuesday.', policy)).toEqual({ status: 'pending' });
    registerOnDemand(onDemandWith([clean]));
    expect(verdictOn('See you on Tuesday.', policy)).toMatchObject({ status: 'ready', stops: [] });
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
    const engine = () => ({ answered: 0, review, update: async () => [] });
    const message = messageWith({ text: 'see you on tuesday', kind: 'chat' });
    new DraftReview(servicesWith({ engine })).verdict(message, composerReading({ message }), noWait);
    expect(asked).toEqual(['chat']);
  });

  it('waits for the engine only on a kind that waits', () => {
    registerOnDemand(onDemandWith([clean]));
    expect(verdictOn('See you on Tuesday.', waits)).toEqual({ status: 'pending' });
  });
});

describe('what does not answer', () => {
  it('is waited for once, and not again for the same message', async () => {
    registerOnDemand(onDemandWith([clean]));
    const message = messageWith();
    const composer = composerReading({ message });
    const engine = (): EngineClient => ({
      answered: 0,
      review: () => ({ findings: [], complete: false, language: 'en' }),
      update: () => Promise.reject(new Error('the engine is gone')),
    });
    const review = new DraftReview(servicesWith({ engine }));
    expect(review.verdict(message, composer, waits)).toEqual({ status: 'pending' });
    await review.complete(message, composer);
    expect(review.verdict(message, composer, waits)).toMatchObject({ status: 'ready' });
    expect(review.verdict(messageWith({ text: 'Hello' }), composer, waits)).toEqual({ status: 'pending' });
    // Of the first one no more than the quick checks is known now.
    expect(review.verdict(message, composer, waits)).toEqual({ status: 'pending' });
  });
});

describe('a finished review', () => {
  const findings = [findingAt('slip:example', 'warn', place('Hello'), told)];
  const engine = (): EngineClient => ({
    answered: 0,
    review: vi.fn(() => ({ findings: [], complete: true, language: 'en' as const })),
    update: async () => [],
  });

  /** Everything is there, and has answered for this message. */
  async function finished(message = messageWith()) {
    const check = vi.fn(() => findings);
    registerOnDemand(onDemandWith([{ name: 'example', check, canStop: true }]));
    registerLater({ deferredChecks: [], keptHtml: (html) => html });
    const client = engine();
    let settings = defaultSettings;
    const services = servicesWith({ engine: () => client, settings: () => settings });
    const state = { message };
    const composer = composerReading(state);
    const review = new DraftReview(services);
    await review.complete(message, composer);
    vi.mocked(client.review).mockClear();
    const change = (next: Partial<Settings>) => {
      settings = { ...settings, ...next };
    };
    const rules = (changed = message) => review.assess(changed, composer).findings.map(({ rule }) => rule);
    return { review, client, check, composer, message, change, rules };
  }

  it('is only compared at the gesture: nothing is run or asked again', async () => {
    const { review, client, check, composer, message } = await finished();
    const before = check.mock.calls.length;
    expect(review.verdict({ ...message }, composer, waits)).toMatchObject({ status: 'ready' });
    expect(client.review).not.toHaveBeenCalled();
    expect(check).toHaveBeenCalledTimes(before);
  });

  it.each([
    ['another text', { text: 'Hello Gregory' }],
    ['another recipient', { recipients: [{ name: 'Gregory Adeyemi' }] }],
    ['another attachment', { attachments: ['cv.pdf'] }],
    ['another conversation', { conversation: { id: 'thread-2' } }],
    ['another subject', { subject: 'Hello' }],
    ['another kind', { kind: 'inmail' as const }],
  ])('is made anew for %s', async (_, parts) => {
    const { client, rules } = await finished();
    rules(messageWith(parts));
    expect(client.review).toHaveBeenCalled();
  });

  it('is made anew with other settings', async () => {
    const { change, rules } = await finished();
    change({ rules: { 'slip:example': 'off' } });
    expect(rules()).toEqual([]);
  });

  it('is made anew when something in it is ignored', async () => {
    const { review, message, rules } = await finished();
    expect(rules()).toEqual(['slip:example']);
    for (const finding of findings) review.dismiss(message, finding);
    expect(rules()).toEqual([]);
  });

  it('is none while a check has failed', async () => {
    const { check, review, client, composer } = await finished();
    check.mockImplementation(() => {
      throw new Error('a check that throws');
    });
    const message = messageWith({ text: 'Hello again' });
    await review.complete(message, composer);
    vi.mocked(client.review).mockClear();
    expect(review.assess(message, composer).checksFailed).toBe(true);
    expect(client.review).toHaveBeenCalled();
  });
});

describe('an unfinished review', () => {
  function unfinished() {
    registerOnDemand(onDemandWith([clean]));
    registerLater({ deferredChecks: [clean], keptHtml: (html) => html });
    const ask = vi.fn((): ProofReview => ({ findings: [], complete: false, language: 'en' }));
    const client = { answered: 0, review: ask, update: async () => [] };
    const message = messageWith();
    const composer = composerReading({ message });
    const review = new DraftReview(servicesWith({ engine: () => client }));
    review.assess(message, composer);
    ask.mockClear();
    const assessed = () => review.assess(message, composer);
    return { review, client, ask, message, composer, assessed };
  }

  it('is only compared while nothing has come that could add to it', () => {
    const { ask, assessed } = unfinished();
    expect(assessed().engineDone).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  it('is made anew with what the engine has answered meanwhile', () => {
    const { client, ask, assessed } = unfinished();
    client.answered += 1;
    ask.mockReturnValue({ findings: [], complete: true, language: 'en' });
    expect(assessed().engineDone).toBe(true);
  });

  it('is made anew when the checks of a pause have run', () => {
    const { review, message, composer, assessed } = unfinished();
    expect(assessed().deferredDone).toBe(false);
    review.runDeferred(message, composer);
    expect(assessed().deferredDone).toBe(true);
  });

  it('is made anew when the rest of the checks has come', () => {
    const message = messageWith();
    const composer = composerReading({ message });
    const review = new DraftReview(servicesWith());
    expect(review.assess(message, composer).stopChecksDone).toBe(false);
    registerOnDemand(onDemandWith([broken]));
    expect(review.assess(message, composer).stopCheckFailed).toBe(true);
  });
});

describe('what the history knows', () => {
  const sentBefore: CheckEntry = {
    name: 'sent-before',
    check: (_, context) => (context.sentBefore ?? []).map(() => findingAbout('slip:example', 'warn', told)),
    canStop: false,
  };

  it('counts as soon as it has answered', async () => {
    const message = messageWith({ text: 'See you' });
    const composer = composerReading({ message });
    let known = {};
    registerOnDemand({
      ...onDemandWith([sentBefore]),
      recalled: () => known,
      recall: async () => {
        known = { sentBefore: [{ digest: 'x', at: 1 }] };
        return true;
      },
    });
    const review = new DraftReview(servicesWith());
    expect(review.assess(message, composer).findings).toEqual([]);
    expect((await review.complete(message, composer)).stops).toHaveLength(1);
  });
});

describe('what was ignored', () => {
  const insult: CheckEntry = {
    name: 'insult',
    check: (message) => [findingAt('slip:example', 'stop', place(message.text), told)],
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
