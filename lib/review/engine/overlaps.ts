import type { Finding } from '../finding.ts';

const weight = { stop: 2, warn: 1, note: 0 } as const;

/** Findings in order, each place told of once: the more serious one stays, then the one that names more words. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const length = ({ range }: Finding) => (range === undefined ? 0 : range.end - range.start);
  const byWeight = findings.toSorted((a, b) => weight[b.level] - weight[a.level] || length(b) - length(a));
  const kept: Finding[] = [];
  for (const finding of byWeight) {
    const { range } = finding;
    const overlaps = kept.some(
      (other) =>
        range !== undefined &&
        other.range !== undefined &&
        range.start < other.range.end &&
        other.range.start < range.end,
    );
    if (!overlaps) kept.push(finding);
  }
  return kept.sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}
