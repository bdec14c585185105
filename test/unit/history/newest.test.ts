import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeOfNewest } from '../../../lib/history/newest.ts';

const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });

it('is what sorting finds, whatever the order and however many are the same', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 70 }), (list, count) => {
      const sorted = list.toSorted((a, b) => b - a);
      expect(timeOfNewest(Float64Array.from(list), count)).toBe(
        sorted[count - 1] ?? Number.NEGATIVE_INFINITY,
      );
    }),
  );
});

it('is so for more than a heap is for, too', () => {
  const many = Float64Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 5_000);
  expect(timeOfNewest(many, 3_000)).toBe(2_000);
  expect(timeOfNewest(many, 1)).toBe(4_999);
});
