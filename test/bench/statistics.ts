export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Median and 95th percentile (nearest rank), in the unit of the values. Throws on no values: nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = [...values].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), runs: sorted.length };
}
