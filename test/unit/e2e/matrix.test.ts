import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axes, pairwise, pairwiseIn } from '../../e2e/matrix.ts';

const axes: Axes = {
  variant: ['a', 'b', 'c', 'd'],
  way: ['x', 'y', 'z'],
  outcome: ['1', '2', '3', '4', '5'],
};

function pairs(rows: readonly Readonly<Record<string, string>>[]): Set<string> {
  return new Set(
    rows.flatMap((row) => {
      const cells = Object.entries(row);
      return cells.flatMap((left) =>
        cells.filter((right) => left[0] < right[0]).map((right) => `${left} ${right}`),
      );
    }),
  );
}

describe('pairwise', () => {
  it('covers every pair with far fewer rows than the product', () => {
    const rows = pairwise(axes, undefined, false);
    expect(pairs(rows)).toEqual(pairs(pairwise(axes, undefined, true)));
    expect(rows.length).toBeLessThanOrEqual(25);
  });

  it('is the product in full', () => {
    expect(pairwise(axes, undefined, true)).toHaveLength(60);
  });

  it('never takes a row that is not allowed, and misses no pair of the allowed ones', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('p', 'q', 'r'),
          fc.uniqueArray(fc.constantFrom('1', '2', '3'), { minLength: 1 }),
          {
            minKeys: 2,
          },
        ),
        fc.constantFrom('1', '2', '3'),
        (random, banned) => {
          const allowed = (row: Readonly<Record<string, string>>) => row.p !== banned || row.q !== banned;
          const rows = pairwise(random, allowed, false);
          expect(rows.every(allowed)).toBe(true);
          expect(pairs(rows)).toEqual(pairs(pairwise(random, allowed, true)));
        },
      ),
    );
  });
});

describe('pairwiseIn', () => {
  const inBoth = (full: boolean) =>
    (['chromium', 'firefox'] as const).map((browser) => pairwiseIn(browser, axes, undefined, full));

  const values = (rows: readonly Readonly<Record<string, string>>[]) => new Set(rows.flatMap(Object.values));

  it('covers every pair in the two browsers together, every value in each, in half the rows', () => {
    const [chromium = [], firefox = []] = inBoth(false);
    expect(pairs([...chromium, ...firefox])).toEqual(pairs(pairwise(axes, undefined, true)));
    for (const rows of [chromium, firefox]) {
      expect(values(rows)).toEqual(new Set(Object.values(axes).flat()));
      expect(rows.length).toBeLessThanOrEqual(14);
    }
  });

  it('is the product in each browser in full', () => {
    for (const rows of inBoth(true)) expect(rows).toHaveLength(60);
  });
});
