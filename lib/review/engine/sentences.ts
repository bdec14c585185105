/** Cuts a text into sentences so that what was checked once need not be checked again. */

export interface Sentence {
  readonly text: string;
  /** UTF-16 offset of the sentence in the text. */
  readonly start: number;
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|rev|st|jr|sr|inc|ltd|co|corp|sec|no|nos|vs|etc|e\.g|i\.e|cf|ca|approx|dept|est|ext|fig|al|p\.s|a\.m|p\.m|u\.s|u\.k|ph\.d|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|\p{L})\.$/iu;
/** The longest of them with what stands before it: no sentence is searched from its beginning. */
const abbreviationAtMost = 16;
const endsAlways = /[!?]["”'’)\]]*$/u;
const closed = /["”'’)\]]$/u;
/** Mail of old wraps its lines; such a line is long and the next goes on in lower case. */
const wrappedLineLength = 55;

/**
 * The sentences of a text, in order, without the white space around them. Line breaks end a sentence, save where a
 * long line goes on in lower case.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: from + piece.indexOf(trimmed) });
    from = to;
  };
  for (const match of text.matchAll(/\n+|[.!?…]+["”'’)\]]*(?=\s)/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') ? endsLine(text, match.index, end) : endsSentence(text, from, end))
      push(end);
  }
  push(text.length);
  return sentences;
}

function endsLine(text: string, at: number, next: number): boolean {
  if (next - at > 1) return true;
  const line = at - (text.lastIndexOf('\n', at - 1) + 1);
  return line < wrappedLineLength || !/^[\p{Ll}]/u.test(text.slice(next, next + 1));
}

function endsSentence(text: string, from: number, end: number): boolean {
  const before = text.slice(from, end);
  const next = text.slice(end).trimStart().charAt(0);
  // "Really?" he said; what stands in brackets ends nothing either.
  if (endsAlways.test(before)) return !(closed.test(before) && /\p{Ll}/u.test(next));
  // "O.P.E.S. certified", "selected "corp." services", ". . . it": a small letter goes on.
  if (/(?:\.\p{L}{1,3}\.|\s\.|\p{L}\.["”’')\]]+)$/u.test(before) && /[\p{Ll}.]/u.test(next)) return false;
  if (/(?:\.\.\.|…)$/.test(before)) return /\p{Lu}/u.test(next);
  // "Recine, Wis. in favor of": a short name and a small letter, after a comma.
  if (/,\s\p{Lu}\p{Ll}{1,4}\.$/u.test(before) && /\p{Ll}/u.test(next)) return false;
  return !abbreviation.test(before.slice(-abbreviationAtMost));
}
