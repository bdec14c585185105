import type { BrowserName } from '../../scripts/browsers.ts';

export type Axes = Readonly<Record<string, readonly string[]>>;
export type Row<A extends Axes> = { readonly [Axis in keyof A]: A[Axis][number] };

/** True in `npm run test:all`: every combination instead of every pair. */
export const everything = process.env.ALL === '1';

/**
 * Rows that hold every pair of values of any two axes at least once, fewest first found (greedy, the same each time).
 * `allowed` drops combinations that cannot be. With ALL=1 every allowed combination.
 */
export function pairwise<const A extends Axes>(
  axes: A,
  allowed: (row: Row<A>) => boolean = () => true,
  full = everything,
): Row<A>[] {
  const rows = product(axes).filter(allowed);
  if (full) return rows;
  const candidates = rows.map((row) => ({ row, pairs: pairsOf(row) }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const gain = ({ pairs }: (typeof candidates)[number]) => pairs.filter((pair) => open.has(pair)).length;
  const chosen: Row<A>[] = [];
  while (open.size > 0) {
    const best = candidates.reduce((left, right) => (gain(right) > gain(left) ? right : left));
    for (const pair of best.pairs) open.delete(pair);
    chosen.push(best.row);
  }
  return chosen;
}

/**
 * The rows of a pairwise design that one browser plays: dealt out evenly, so that both together see every pair of values
 * and either sees every value, in about half the time. With ALL=1 both play every allowed combination.
 */
export function pairwiseIn<const A extends Axes>(
  browser: BrowserName,
  axes: A,
  allowed: (row: Row<A>) => boolean = () => true,
  full = everything,
): Row<A>[] {
  const rows = pairwise(axes, allowed, full);
  return full ? rows : deal(rows)[browser];
}

function deal<R extends Readonly<Record<string, string>>>(rows: readonly R[]): Record<BrowserName, R[]> {
  const hands = {
    chromium: { rows: [] as R[], seen: new Set<string>() },
    firefox: { rows: [] as R[], seen: new Set<string>() },
  };
  type Hand = typeof hands.chromium;
  const news = ({ seen }: Hand, row: R) => cellsOf(row).filter((cell) => !seen.has(cell)).length;
  const take = (hand: Hand, row: R) => {
    hand.rows.push(row);
    for (const cell of cellsOf(row)) hand.seen.add(cell);
  };
  for (const row of rows) {
    const { chromium, firefox } = hands;
    const lead = news(firefox, row) - news(chromium, row) || chromium.rows.length - firefox.rows.length;
    take(lead > 0 ? firefox : chromium, row);
  }
  for (const hand of Object.values(hands)) {
    for (const row of rows) if (news(hand, row) > 0) take(hand, row);
  }
  return { chromium: hands.chromium.rows, firefox: hands.firefox.rows };
}

function product<A extends Axes>(axes: A): Row<A>[] {
  let rows: Record<string, string>[] = [{}];
  for (const [axis, values] of Object.entries(axes)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [axis]: value })));
  }
  return rows as Row<A>[];
}

function pairsOf(row: Readonly<Record<string, string>>): string[] {
  const cells = cellsOf(row);
  return cells.flatMap((left, index) => cells.slice(index + 1).map((right) => `${left} ${right}`));
}

function cellsOf(row: Readonly<Record<string, string>>): string[] {
  return Object.entries(row).map(([axis, value]) => `${axis}=${value}`);
}
