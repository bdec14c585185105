import type { Span } from './spans.ts';

/** Sentences and lines of prose, without the white space around them. Dots in "e.g." and "3.5" end none. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    let from = match.index;
    const lineEnd = match.index + match[0].length;
    for (const stop of match[0].matchAll(
      /(?<!\b(?:e\.g|i\.e|mr|mrs|ms|dr|prof|st|vs|etc|no|approx|inc|ltd|\p{L}))[.!?…]+["'”’)]*(?=\s)/giu,
    )) {
      const end = match.index + stop.index + stop[0].length;
      spans.push(trimmed(text, from, end));
      from = end;
    }
    spans.push(trimmed(text, from, lineEnd));
  }
  return spans.filter((span) => span.end > span.start);
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}
