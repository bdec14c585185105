import { describe, expect, test } from 'vitest';
import { viewIn } from '../../../components/history/page/address.ts';
import {
  hourBars,
  reviewBars,
  ruleBars,
  share,
  weekBars,
} from '../../../components/history/page/looking-back-words.ts';
import type { Statistics, Week } from '../../../lib/history/statistics.ts';

const monday = (week: number) => new Date(2026, 9, 19 + 7 * week).getTime();

function week(index: number, over: Partial<Week> = {}): Week {
  return { start: monday(index), bySite: {}, flagged: 0, changed: 0, sentAnyway: 0, ...over };
}

const statistics: Statistics = {
  total: 9,
  notSent: 0,
  flagged: 5,
  changed: 2,
  sentAnyway: 1,
  weeks: [
    week(0, { bySite: { linkedin: 4, slack: 1 }, flagged: 5, changed: 2, sentAnyway: 1 }),
    week(1),
    week(2, { bySite: { linkedin: 4 } }),
  ],
  rules: [
    { rule: 'slip:recipient', count: 4 },
    { rule: 'no:such-rule', count: 1 },
  ],
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 23 ? 5 : 0)),
};

describe('every bar says what it counts and opens exactly that', () => {
  test('a week of one site', () => {
    const { series, labels } = weekBars(statistics, ['linkedin', 'slack'], (id) => id.toUpperCase(), 'en-GB');
    expect(labels).toEqual(['19 Oct', '26 Oct', '2 Nov']);
    expect(series[0]?.map(({ value }) => value)).toEqual([4, 0, 4]);
    expect(series[1]?.[0]?.name).toBe('Week of 19 October, SLACK: 1 message');
    expect(viewIn(series[1]?.[0]?.href ?? '')).toMatchObject({
      tab: 'messages',
      filter: { site: 'slack', from: monday(0), until: monday(1) },
    });
    expect(viewIn(series[0]?.[2]?.href ?? '').filter.until).toBe(monday(3));
  });

  test('what became of the flagged ones', () => {
    const { series } = reviewBars(statistics, 'en-GB');
    expect(series.map((bars) => bars[0]?.value)).toEqual([2, 1, 2]);
    expect(viewIn(series[1]?.[0]?.href ?? '').filter).toEqual({
      sentAnyway: true,
      from: monday(0),
      until: monday(1),
    });
  });

  test('a rule, by its name in the options, and one that is not known any more', () => {
    const { labels, series } = ruleBars(statistics);
    expect(labels).toEqual(['Name that is not the recipient’s', 'no:such-rule']);
    expect(viewIn(series[0]?.[0]?.href ?? '').filter).toEqual({ rule: 'slip:recipient' });
  });

  test('an hour of the day', () => {
    const { series } = hourBars(statistics);
    expect(series[0]?.[23]).toMatchObject({ value: 5, name: '23:00 to 23:59: 5 messages' });
    expect(viewIn(series[0]?.[23]?.href ?? '').filter).toEqual({ hour: 23, flagged: true });
  });
});

test('many weeks are labelled sparsely', () => {
  const weeks = Array.from({ length: 52 }, (_, index) => week(index));
  const { labels } = weekBars({ ...statistics, weeks }, ['linkedin'], String, 'en-GB');
  expect(labels.filter(Boolean).length).toBeLessThanOrEqual(8);
  expect(labels).toHaveLength(52);
});

test.each([
  [1, 3, '33'],
  [0, 0, '0'],
  [3, 3, '100'],
])('%d of %d is %s %%', (part, whole, percent) => {
  expect(share(part, whole)).toBe(`${percent}\u00a0%`);
});
