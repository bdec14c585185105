import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chip } from '../../../../lib/guard/on-demand/chip.ts';
import { registerLater, registerOnDemand } from '../../../../lib/guard/on-demand/on-demand.ts';
import { Recollection } from '../../../../lib/guard/on-demand/recollection.ts';
import { ComposerSession } from '../../../../lib/guard/session/composer-session.ts';
import { ComposerDraft } from '../../../../lib/guard/session/draft.ts';
import type { ReviewView } from '../../../../lib/page-ui/views.ts';
import type { EngineAsk } from '../../../../lib/review/engine/ask.ts';
import { createEngineClient } from '../../../../lib/review/engine/client.ts';
import type { Check, CheckEntry, Finding } from '../../../../lib/review/finding.ts';
import { findingAt } from '../../../../lib/review/make-finding.ts';
import { promptChecks } from '../../../../lib/review/prompt.ts';
import type { ReleaseWay } from '../../../../lib/sites/site.ts';
import { composerReading, messageWith, onDemandWith, servicesWith, silentUi } from './fakes.ts';

/** Words of which each is found by another part of the review. */
const slips = {
  none: '',
  instant: ' {{company}}',
  prompt: ' The password is Sunny-Day-2023!',
  deferred: ' It is wordy.',
  engine: ' It is mispelt.',
  tone: ' It is heated.',
} as const;

type Slip = keyof typeof slips;

const found = (text: string, word: string): Finding[] => {
  const start = text.indexOf(word);
  const told = { title: word, reason: word };
  const place = { part: 'text', text, start, end: start + word.length } as const;
  return start < 0 ? [] : [findingAt('slip:example', 'warn', place, told)];
};

const wordy: Check = ({ text }) => found(text, 'wordy');
const deferredChecks: readonly CheckEntry[] = [{ name: 'wordy', check: wordy, canStop: true }];

/** The engine's answers and the history's come so late (ms), each time: InMail waits 800. */
const lateness = fc.integer({ min: 0, max: 700 });

const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), slip: fc.constantFrom(...(Object.keys(slips) as Slip[])) }),
  fc.record({ do: fc.constant('press' as const) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 900 }) }),
);

const click: ReleaseWay = { how: 'click', control: document.createElement('button') };

function scene(delays: readonly number[]) {
  let turn = 0;
  const later = async <Value>(value: Value): Promise<Value> => {
    const delay = delays[turn++ % delays.length] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return value;
  };
  const client = createEngineClient(({ sentences, draft }: EngineAsk) =>
    later({
      answers: sentences.map((sentence) => ({ sentence, findings: found(sentence, 'mispelt') })),
      tone: found(draft.text, 'heated'),
    }),
  );
  const recollection = new Recollection();
  const reviews: ReviewView[] = [];
  const left: string[] = [];
  const services = servicesWith({
    now: () => Date.now(),
    engine: () => client,
    recall: () => later({ sentBefore: [{ digest: `${turn}`, at: turn }], elsewhere: [] }),
    ui: () => ({
      ...silentUi,
      review(view) {
        reviews.push(view);
        return { update: (next) => void reviews.splice(-1, 1, next), close() {}, isVisible: () => true };
      },
    }),
  });
  registerLater({ deferredChecks, keptHtml: (html) => html });
  registerOnDemand({
    ...onDemandWith(promptChecks),
    recalled: (message) => recollection.of(message),
    recall: (given, message) => recollection.ask(given, message),
    createChip: (session) => new Chip(session),
  });
  const state = { message: messageWith({ kind: 'inmail', text: '' }) };
  const composer = composerReading(state);
  const surface = { ...composer.surface, release: () => click };
  const session = new ComposerSession(new ComposerDraft({ ...composer, surface }, window), {
    services,
    knowSend() {},
    letGo: (_, { message }) => void left.push(message.text),
    release: (_, { message }) => {
      left.push(message.text);
      return 'done';
    },
    stateChanged() {},
  });
  return { state, session, reviews, left };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  for (const name of ['onDemandGuard', 'onDemandWaiting', 'later']) Reflect.deleteProperty(globalThis, name);
});

it('whenever the answers come, within the wait of an InMail: a clean one is asked nothing, any other is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(lateness, { minLength: 1, maxLength: 12 }),
      fc.array(step, { minLength: 1, maxLength: 14 }),
      async (delays, steps) => {
        const { state, session, reviews, left } = scene(delays);
        let count = 0;
        const isClean = (text: string) => /^See you on Tuesday \d+\.$/.test(text);
        for (const each of [...steps, { do: 'press' } as const, { do: 'wait', ms: 2000 } as const]) {
          if (each.do === 'wait') await vi.advanceTimersByTimeAsync(each.ms);
          // An empty composer sends nothing.
          else if (each.do === 'press' && count > 0)
            session.gesture({ route: 'button', repeat: false, certain: true });
          // Nobody can write while a dialog is open.
          else if (each.do === 'write' && session.state.name !== 'deciding') {
            count += 1;
            state.message = { ...state.message, text: `See you on Tuesday ${count}.${slips[each.slip]}` };
            session.textChanged();
            await vi.advanceTimersByTimeAsync(1);
          }
          expect(left.every(isClean)).toBe(true);
          for (const { message, findings, incomplete } of reviews)
            expect([isClean(message.text), findings.length > 0, incomplete]).toEqual([false, true, false]);
        }
        const { text } = state.message;
        if (text === '') return;
        if (isClean(text)) expect(session.state.name === 'holding' || left.at(-1) === text).toBe(true);
        else expect(session.state).toMatchObject({ name: 'deciding', attempt: { message: { text } } });
      },
    ),
    { numRuns: 600 },
  );
});
