/** Measures of a score against labels and grades. */

/** @returns the chance that a positive scores above a negative; ties count half */
export function auc(scored: readonly { readonly score: number; readonly label: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (sorted[at]?.label === true) rankSum += rank;
    from = to;
  }
  const positives = scored.filter((one) => one.label).length;
  const negatives = scored.length - positives;
  return positives === 0 || negatives === 0
    ? Number.NaN
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Spearman's correlation. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const ranks = (values: readonly number[]) => {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const result: number[] = [];
    order.forEach(({ index }, rank) => {
      result[index] = rank;
    });
    return result;
  };
  const left = ranks(pairs.map(([one]) => one));
  const right = ranks(pairs.map(([, two]) => two));
  const n = pairs.length;
  const sum = left.reduce((total, rank, index) => total + (rank - (right[index] ?? 0)) ** 2, 0);
  return 1 - (6 * sum) / (n * (n * n - 1));
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
