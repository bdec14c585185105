// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHistory } from '../../../lib/history/index.ts';
import { line, message } from './sample.ts';

/** Small enough that a few entries already fill the tail and several segments. */
const sizes = { longestTail: 3, segmentCapacity: 4 };

it('pages from anywhere, laid side by side, are the whole list once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.integer({ min: 1000, max: 1006 }), even: fc.boolean() }), {
        maxLength: 24,
      }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(undefined, 'even'),
      async (sent, limit, query) => {
        globalThis.indexedDB = new IDBFactory();
        const history = createHistory(() => 2000, sizes);
        for (const [index, { at, even }] of sent.entries()) {
          const text = even ? 'even' : 'odd';
          await history.append([line('passed', at, `a${index}`, { message: message({ text }) })]);
          if (index % 5 === 4) await history.tidy(90);
        }
        const asked = query === undefined ? { limit } : { limit, query };
        const { total } = await history.list({ ...asked, skip: 0 });
        const pages = [];
        for (let skip = 0; skip < total; skip += limit)
          pages.push((await history.list({ ...asked, skip })).entries);
        const times = pages.flat().map((entry) => entry.startedAt);
        const ids = new Set(pages.flat().map((entry) => entry.attemptId));
        expect(ids.size).toBe(total);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        expect((await history.list({ ...asked, skip: total })).entries).toEqual([]);
        await history.close();
      },
    ),
    { numRuns: 40 },
  );
});
