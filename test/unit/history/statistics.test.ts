// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../lib/history/index.ts';
import { bareLine, line, message } from './sample.ts';

/** A Wednesday, 23:00 of the person's clock. */
const wednesday = (week = 0, hour = 23) => new Date(2026, 9, 21 + 7 * week, hour).getTime();
const monday = (week = 0) => new Date(2026, 9, 19 + 7 * week).getTime();
const stop = [{ rule: 'slip:secret', level: 'stop', title: 'Secret' }];
const note = [{ rule: 'clarity:wordy', level: 'note', title: 'Wordy' }];

async function filled(sizes?: { longestTail: number; segmentCapacity: number }) {
  globalThis.indexedDB = new IDBFactory();
  const history = createHistory(() => wednesday(3), sizes);
  const at = wednesday();
  const other = message({ site: 'slack', conversationId: 'c' });
  await history.append([line('passed', at, 'clean'), bareLine('left', at + 1, 'clean')]);
  await history.append([
    line('attempted', at, 'anyway', { findings: stop }),
    line('approved', at + 1, 'anyway', { findings: stop }),
    bareLine('left', at + 2, 'anyway'),
  ]);
  await history.append([
    line('attempted', wednesday(2, 9), 'given-up', { message: other, findings: stop }),
    bareLine('cancelled', wednesday(2, 9) + 1, 'given-up'),
    line('passed', wednesday(2, 9) + 2, 'changed', {
      message: { ...other, text: 'Better.' },
      findings: note,
    }),
    bareLine('left', wednesday(2, 9) + 3, 'changed'),
  ]);
  await history.append([
    line('held', at, 'parked', { findings: note }),
    bareLine('parked', at + 1, 'parked', 'page-left'),
  ]);
  await history.append([
    line('passed', at, 'removed', { message: message({ conversationId: 'elsewhere' }) }),
  ]);
  await history.tidy(90);
  await history.remove(['removed']);
  return history;
}

describe('statistics', () => {
  it.each([
    ['on the tail', undefined],
    ['in segments', { longestTail: 1, segmentCapacity: 2 }],
  ])('count what left, and what is not sent apart, %s', async (_, sizes) => {
    const history = await filled(sizes);
    expect(await history.statistics({})).toEqual({
      total: 3,
      notSent: 1,
      flagged: 2,
      changed: 1,
      sentAnyway: 1,
      weeks: [
        { start: monday(0), bySite: { linkedin: 2 }, flagged: 1, changed: 0, sentAnyway: 1 },
        { start: monday(1), bySite: {}, flagged: 0, changed: 0, sentAnyway: 0 },
        { start: monday(2), bySite: { slack: 1 }, flagged: 1, changed: 1, sentAnyway: 0 },
      ],
      rules: [{ rule: 'slip:secret', count: 2 }],
      hours: Array.from({ length: 24 }, (_, hour) => (hour === 23 || hour === 9 ? 1 : 0)),
    });
  });

  it('of nothing are nothing', async () => {
    globalThis.indexedDB = new IDBFactory();
    const none = await createHistory().statistics({});
    expect(none).toMatchObject({ total: 0, weeks: [], rules: [] });
  });

  it('hold for a stretch of time, and every count opens its messages', async () => {
    const history = await filled();
    expect(await history.statistics({ from: monday(1), until: monday(3) })).toMatchObject({
      total: 1,
      flagged: 1,
    });
    const idsOf = async (filter: Parameters<typeof history.list>[0]['filter']) =>
      (await history.list({ limit: 9, ...(filter ? { filter } : {}) })).entries
        .map((entry) => entry.attemptId)
        .sort();
    expect(await idsOf({ rule: 'slip:secret' })).toEqual(['anyway', 'changed']);
    expect(await idsOf({ changed: true })).toEqual(['changed']);
    expect(await idsOf({ sentAnyway: true })).toEqual(['anyway']);
    expect(await idsOf({ flagged: true, hour: 23 })).toEqual(['anyway']);
    expect(await idsOf({ site: 'slack', from: monday(2), until: monday(3) })).toEqual(['changed']);
  });
});
