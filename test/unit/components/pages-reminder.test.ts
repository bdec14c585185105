import { expect, test } from 'vitest';
import { reminderTimes, reminderWords } from '../../../lib/history/reminder-times.ts';

const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

/** 24 November 2026 is a Tuesday. */
test.each<[string, number, [string, number][]]>([
  [
    'a Tuesday morning',
    on(24, 10),
    [
      ['In an hour', on(24, 11)],
      ['This evening', on(24, 18)],
      ['Tomorrow morning', on(25, 9)],
      ['On Monday morning', on(30, 9)],
    ],
  ],
  [
    'a Sunday evening',
    on(29, 17),
    [
      ['In an hour', on(29, 18)],
      ['Tomorrow morning', on(30, 9)],
    ],
  ],
  [
    'a Monday',
    on(30, 8),
    [
      ['In an hour', on(30, 9)],
      ['This evening', on(30, 18)],
      ['Tomorrow morning', on(31, 9)],
      ['On Monday morning', on(37, 9)],
    ],
  ],
])('on %s', (_, now, times) => {
  expect(reminderTimes(now)).toEqual(times.map(([words, at]) => ({ words, at })));
});

test.each([
  [on(24, 18), 'today, 18:00'],
  [on(25, 9), 'tomorrow, 09:00'],
  [on(30, 9), 'Monday 30 November, 09:00'],
  [new Date(2027, 0, 1, 9).getTime(), 'Friday, 1 January 2027, 09:00'],
])('%d is said as "%s"', (at, words) => {
  expect(reminderWords(at, on(24, 10), 'en-GB')).toBe(words);
});
