import { expect, test } from 'vitest';
import { timeLeftWords, untilWordsChange } from '../../../lib/regret/index.ts';

const minute = 60_000;
const hour = 60 * minute;

test.each([
  [-1, ''],
  [0, ''],
  [999, '0 s'],
  [1000, '1 s'],
  [59_999, '59 s'],
  [minute, '1 min'],
  [12 * minute + 59_000, '12 min'],
  [hour, '1 h 0 min'],
  [23 * hour + 5 * minute, '23 h 5 min'],
  [47 * hour + 59 * minute, '47 h 59 min'],
  [48 * hour, '2 days'],
  [71 * hour, '2 days'],
])('%d ms left: "%s"', (left, words) => {
  expect(timeLeftWords(left)).toBe(words);
});

test('a countdown that rests as long as it may shows every change, and nothing twice', () => {
  for (let left = 49 * hour; left > 0; ) {
    const rest = untilWordsChange(left);
    expect(rest).toBeGreaterThan(0);
    expect(timeLeftWords(left - rest + 1)).toBe(timeLeftWords(left));
    expect(timeLeftWords(left - rest)).not.toBe(timeLeftWords(left));
    left -= rest;
  }
});
