/** Area under the curve: the chance that a row labelled 1 scores above one labelled 0. Ties count half. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const order = scores
    .map((score, at) => ({ score, label: labels[at] ?? 0 }))
    .sort((a, b) => a.score - b.score);
  let ranks = 0;
  let ones = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to++;
    for (let at = from; at < to; at++) {
      if (order[at]?.label === 1) {
        ranks += (from + to + 1) / 2;
        ones++;
      }
    }
    from = to;
  }
  return (ranks - (ones * (ones + 1)) / 2) / (ones * (order.length - ones));
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  a.forEach((value, at) => {
    const x = value - meanA;
    const y = (b[at] ?? 0) - meanB;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return both / Math.sqrt(ofA * ofB);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that `share` of them lie below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
