import type { Finding, Level, Part } from '../../lib/review/finding.ts';

/** A stretch of text that the same findings point at. */
export interface Segment {
  /** Where it starts, in UTF-16 units of the whole text. */
  readonly start: number;
  readonly text: string;
  /** Places in the list of findings; empty where nothing was found. */
  readonly findings: readonly number[];
  /** The most serious of them. */
  readonly level?: Level;
}

const bySeriousness: readonly Level[] = ['stop', 'warn', 'note'];

/**
 * Cuts a part of a message at the borders of the findings that point into it, in order and without a gap: the texts
 * joined are the text that came in. A range outside the text counts as far as it lies inside.
 */
export function segmentsOf(text: string, part: Part, findings: readonly Finding[]): Segment[] {
  const spans = findings.flatMap(({ part: where, range, level }, finding) =>
    where === part && range && range.start < range.end ? [{ ...range, level, finding }] : [],
  );
  const borders = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...borders, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const covering = spans.filter((span) => span.start <= start && span.end > start);
    const level = bySeriousness.find((each) => covering.some((span) => span.level === each));
    return {
      start,
      text: text.slice(start, cuts[index + 1]),
      findings: covering.map(({ finding }) => finding),
      ...(level ? { level } : {}),
    };
  });
}
