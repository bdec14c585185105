import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { missingApostrophe } from './contractions.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { type Word, wordsOf } from './tokens.ts';
import { dialectBits, type WordInfo, type Words } from './words.ts';

export interface SpellingOptions {
  readonly dialect: Dialect;
  /** Lower-case words that are no errors. */
  readonly known?: ReadonlySet<string>;
}

/** A sentence with more unknown words than this share is taken for another language, or for no prose. */
const mostUnknown = 0.4;
/** At the beginning of a sentence a capital says nothing: only a near and common word is worth a flag there. */
const nearCost = 1.2;
const commonFrequency = 14;
const leastLengthAtStart = 4;
/** "Teh": so short a word must be near one of the few hundred commonest. */
const veryCommonFrequency = 24;

const dialectNames: Record<Dialect, string> = {
  us: 'American',
  gb: 'British',
  au: 'Australian',
  ca: 'Canadian',
  in: 'Indian',
};

const prefix = /^(?:re|un|non|pre|sub|over|under|co|mis|multi|inter|anti|semi|super|micro|mid|out|dis)/;

/** Whether a sentence reads as English at all; names and addresses in it weigh nothing. */
export function isEnglish(words: Words, sentence: string): boolean {
  const lower = wordsOf(sentence).filter((word) => !word.opaque && /^\p{Ll}/u.test(word.text));
  if (lower.length < 4) return true;
  const strange = lower.filter((word) => isUnknown(words, word, { dialect: 'us' })).length;
  return strange / lower.length <= mostUnknown;
}

/** Words that are misspelled, silent on names: unknown words with a capital inside a sentence are names. */
export function spellingFindings(words: Words, sentence: string, options: SpellingOptions): Finding[] {
  const all = wordsOf(sentence).filter((word) => !word.opaque);
  const unknown = all.filter((word) => isUnknown(words, word, options));
  return [
    ...unknown.flatMap((word) => misspelling(words, sentence, word, options)),
    ...all.flatMap((word) => otherDialect(words, sentence, word, options)),
  ].sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

/** The form the word list is asked for: lower case, no accents, no possessive ending. */
export function listForm(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain;
}

function infoOf(words: Words, text: string): WordInfo | undefined {
  const form = listForm(text);
  return (
    words.find(form) ?? words.find(form.replace(/'s$|'$/, '')) ?? words.find(form.replace(/in'$/, 'ing'))
  );
}

function isUnknown(words: Words, word: Word, { known }: SpellingOptions): boolean {
  const { text } = word;
  if (text.length < 2 || !/^[\p{L}']+$/u.test(text)) return false;
  if (/\p{Ll}\p{Lu}|^\p{Lu}+$|^\p{Lu}{2,}('?s)?$/u.test(text) || /[^\p{Script=Latin}']/u.test(text))
    return false;
  if (word.joined && text.length <= 3) return false;
  const form = listForm(text);
  if (known?.has(form) || known?.has(form.replace(/'s$/, ''))) return false;
  const info = infoOf(words, text);
  if (info !== undefined)
    return !info.lower && /^\p{Ll}/u.test(text) && info.dialects === 0 && info.frequency < 16;
  const rest = form.replace(prefix, '');
  return rest === form || rest.length < 4 || words.find(rest)?.lower !== true;
}

function misspelling(words: Words, sentence: string, word: Word, options: SpellingOptions): Finding[] {
  const place = { part: 'text', text: sentence, start: word.start, end: word.end } as const;
  const contraction = missingApostrophe(word.text);
  if (contraction !== undefined) {
    return [
      findingAt('proof:apostrophe', 'warn', place, {
        title: 'Apostrophe missing',
        reason: `“${word.text}” is usually written “${contraction}”.`,
        fixes: [contraction],
      }),
    ];
  }
  const capital = /^\p{Lu}/u.test(word.text);
  if (capital && !word.first) return [];
  const { stem, ending } = withoutPossessive(word.text);
  const found = suggestionsFor(words, listForm(stem), dialectBits[options.dialect]);
  if (capital && !isLikelySlip(found[0], stem)) return [];
  const fixes = found.map((one) => withCaseOf(stem, one) + ending);
  const best = fixes[0];
  return [
    findingAt('proof:spelling', 'warn', place, {
      title: 'Spelling',
      reason:
        best === undefined
          ? `“${word.text}” is not in the dictionary.`
          : `“${word.text}” is not in the dictionary. “${best}” is.`,
      fixes,
    }),
  ];
}

function isLikelySlip(best: Suggestion | undefined, typed: string): boolean {
  return (
    best !== undefined &&
    best.cost <= nearCost &&
    best.info.lower &&
    best.info.frequency >= (typed.length < leastLengthAtStart ? veryCommonFrequency : commonFrequency)
  );
}

function withoutPossessive(text: string): { stem: string; ending: string } {
  const ending = /'s$|'$/i.exec(text)?.[0] ?? '';
  return { stem: text.slice(0, text.length - ending.length), ending };
}

function withCaseOf(typed: string, { word, info }: Suggestion): string {
  const capital = /^\p{Lu}/u.test(typed) || (info.capital && !info.lower);
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "colour" in an American text: not wrong, worth a note. */
function otherDialect(words: Words, sentence: string, word: Word, options: SpellingOptions): Finding[] {
  const form = listForm(word.text);
  const info = words.find(form);
  const own = dialectBits[options.dialect];
  if (
    info === undefined ||
    info.dialects === 0 ||
    (info.dialects & own) !== 0 ||
    !/^\p{Ll}/u.test(word.text)
  ) {
    return [];
  }
  const best = suggestionsFor(words, form, own, 1)[0];
  if (best === undefined || best.cost > nearCost) return [];
  const place = { part: 'text', text: sentence, start: word.start, end: word.end } as const;
  return [
    findingAt('proof:dialect', 'note', place, {
      title: 'Other spelling',
      reason: `${dialectNames[options.dialect]} English spells it “${best.word}”.`,
      fixes: [best.word],
    }),
  ];
}
