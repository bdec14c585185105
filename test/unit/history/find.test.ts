// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/history/index.ts';
import { createHistory } from '../../../lib/history/index.ts';
import { answers, queryOf, searchWordsOf } from '../../../lib/history/search/index.ts';
import { bareLine, line, message } from './sample.ts';

/** Small enough that a few entries already fill the tail and several segments. */
const sizes = { longestTail: 3, segmentCapacity: 4 };

type Step =
  | { do: 'send'; words: readonly string[]; at: number; ends: boolean }
  | { do: 'end'; which: number }
  | { do: 'undone'; which: number }
  | { do: 'remove'; which: readonly number[] }
  | { do: 'remove-all' }
  | { do: 'restore' }
  | { do: 'later' }
  | { do: 'tidy' };

const vocabulary = ['alpha', 'alto', 'beta', 'bet', 'gamma', 'gale'];
const which = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      words: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }),
      at: fc.integer({ min: 1_000_000, max: 1_000_020 }),
      ends: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undone' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.array(which, { maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'remove-all' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'restore' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'later' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'tidy' as const }) },
);

async function play(steps: readonly Step[]) {
  globalThis.indexedDB = new IDBFactory();
  let clock = 1_000_100;
  const history = createHistory(() => clock, sizes);
  const made: string[] = [];
  const gone = new Set<string>();
  let undo: { token: string; ids: string[]; until: number } | null = null;
  const alive = () => made.filter((id) => !gone.has(id));
  const idsAt = (numbers: readonly number[]) => [
    ...new Set(numbers.flatMap((n) => made[n % made.length] ?? [])),
  ];

  for (const now of steps) {
    if (now.do === 'send') {
      const id = `a${made.length}`;
      made.push(id);
      const first = line('passed', now.at, id, { message: message({ text: now.words.join(' ') }) });
      await history.append(now.ends ? [first, bareLine('left', now.at, id)] : [first]);
    } else if (now.do === 'end' || now.do === 'undone') {
      const type = now.do === 'end' ? 'left' : 'undone';
      for (const id of idsAt([now.which])) await history.append([bareLine(type, clock, id)]);
    } else if (now.do === 'remove' || now.do === 'remove-all') {
      const asked = now.do === 'remove' ? idsAt(now.which) : 'all';
      const ids = (asked === 'all' ? alive() : asked).filter((id) => !gone.has(id));
      const { undoToken, removed } = await history.remove(asked);
      expect(removed).toBe(ids.length);
      for (const id of ids) gone.add(id);
      undo = { token: undoToken, ids, until: clock + 30_000 };
    } else if (now.do === 'restore' && undo !== null && clock <= undo.until) {
      expect(await history.restore(undo.token)).toBe(undo.ids.length);
      for (const id of undo.ids) gone.delete(id);
      undo = null;
    } else if (now.do === 'later') clock += 20_000;
    else if (now.do === 'tidy') await history.tidy(90);
  }
  return { history, alive: alive() };
}

/** A segment whose last entry was removed is dropped at the next tidy; giving that entry back must find it again. */
const removedTidiedRestored: Step[] = [
  ...[false, false].map((ends) => ({ do: 'send', words: ['alpha'], at: 1_000_000, ends }) as const),
  { do: 'end', which: 0 },
  { do: 'send', words: ['alpha'], at: 1_000_000, ends: false },
  { do: 'tidy' },
  { do: 'remove', which: [0] },
  { do: 'tidy' },
  { do: 'restore' },
];

describe('what is found', () => {
  it('is what looking at every entry finds, whatever was written, ended, removed and given back before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const { history, alive } = await play(steps);
        const all = await Promise.all(alive.map((id) => history.entry(id)));
        const entries = all.filter((entry): entry is Entry => entry !== null);
        expect(entries).toHaveLength(alive.length);
        expect((await history.list({ limit: 100 })).total).toBe(alive.length);
        for (const typed of ['al', 'alpha', 'be', 'bet al', 'gamma ga', 'undone', 'zz']) {
          const query = queryOf(typed);
          const expected = entries.filter((entry) => query && answers(searchWordsOf(entry), query));
          const page = await history.list({ limit: 100, query: typed });
          expect(page.total).toBe(expected.length);
          expect(new Set(page.entries)).toEqual(new Set(expected));
          const times = page.entries.map((entry) => entry.startedAt);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
        }
        await history.close();
      }),
      { numRuns: 60, examples: [[removedTidiedRestored]] },
    );
  });

  it('comes page by page, each entry once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60, size: 'max' }),
        fc.integer({ min: 1, max: 5 }),
        async (steps, limit) => {
          const { history } = await play(steps);
          for (const query of ['al', undefined]) {
            const ask = query === undefined ? {} : { query };
            const whole = await history.list({ limit: 1_000, ...ask });
            const paged: string[] = [];
            for (let before = Number.MAX_SAFE_INTEGER; ; ) {
              const { entries } = await history.list({ limit, before, ...ask });
              const last = entries.at(-1);
              if (last === undefined) break;
              paged.push(...entries.map((entry) => entry.attemptId));
              before = last.startedAt;
            }
            expect(paged).toEqual(whole.entries.map((entry) => entry.attemptId));
          }
          await history.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('can be narrowed by time', async () => {
    const history = createHistory(() => 1_000, sizes);
    globalThis.indexedDB = new IDBFactory();
    for (let at = 1; at <= 6; at++) {
      await history.append([line('passed', at, `a${at}`), bareLine('left', at, `a${at}`)]);
      await history.tidy(90);
    }
    const page = await history.list({ limit: 2, query: 'helena', filter: { from: 2, until: 6 } });
    expect(page).toMatchObject({ total: 4, entries: [{ attemptId: 'a5' }, { attemptId: 'a4' }] });
    expect((await history.list({ limit: 9, filter: { from: 5 } })).total).toBe(2);
  });
});
