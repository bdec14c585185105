import type { Span } from '../../text/spans.ts';
import type { ToneModel } from './tone-model.ts';

/** Most words that are named. */
const most = 5;
/** Fewer words are named where they carry this share of what the most telling ones carry. */
const enough = 0.75;

/** Words that say nothing alone: what is named neither begins nor ends with one. */
const little =
  /^(?:an?|the|and|or|but|so|of|to|in|on|at|for|with|by|as|is|are|was|were|be|it|its|it's|this|that|these|those|my|your|his|her|their|our)$/i;

/** The words of a sentence without which it would read least hostile: as few as say it, `most` at most. */
export function hostileWordsIn(model: ToneModel, text: string, sentence: Span): Span {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(/[^\s.,;:!?"“”()]+/g)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    isLittle: little.test(match[0]),
  }));
  const scoreWithout = ({ start, end }: Span) =>
    model.hostility(`${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`).score;
  const whole = model.hostility(text.slice(sentence.start, sentence.end)).score;
  const bestOf = (length: number) =>
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((first, at) => ({ first, last: words[at + length - 1] ?? first }))
      .filter(({ first, last }) => !first.isLittle && !last.isLittle)
      .map(({ first, last }) => ({ start: first.start, end: last.end }))
      .filter(({ start, end }) => !/[.!?]\s/.test(text.slice(start, end)))
      .map((span) => ({ span, drop: whole - Math.max(scoreWithout(span), -20) }))
      .reduce((best, next) => (next.drop > best.drop ? next : best), { span: sentence, drop: 0 });
  const best = Array.from({ length: most }, (_, index) => bestOf(index + 1));
  const highest = Math.max(...best.map(({ drop }) => drop));
  return best.find(({ drop }) => drop > 0 && drop >= highest * enough)?.span ?? sentence;
}
