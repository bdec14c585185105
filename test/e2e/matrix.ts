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

function product<A extends Axes>(axes: A): Row<A>[] {
  let rows: Record<string, string>[] = [{}];
  for (const [axis, values] of Object.entries(axes)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [axis]: value })));
  }
  return rows as Row<A>[];
}

function pairsOf(row: Readonly<Record<string, string>>): string[] {
  const cells = Object.entries(row).map(([axis, value]) => `${axis}=${value}`);
  return cells.flatMap((left, index) => cells.slice(index + 1).map((right) => `${left} ${right}`));
}
