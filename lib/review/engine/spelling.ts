import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import { findingAt, type Place } from '../make-finding.ts';
import { brands } from './brands.ts';
import { missingApostrophe } from './contractions.ts';
import { isDerived } from './derived.ts';
import { otherDialect } from './other-dialect.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';
import { type Word, wordsOf } from './tokens.ts';
import { dialectBits, listForm, type WordInfo, type Words } from './words.ts';

export interface SpellingOptions {
  readonly dialect: Dialect;
  /** Lower-case words that are no errors. */
  readonly known?: ReadonlySet<string>;
}

/** A sentence with more unknown words than this share is taken for another language, or for no prose. */
const mostUnknown = 0.4;
/** At the beginning of a sentence a capital says nothing: only a near and common word is worth a flag there. */
const nearCost = 1.2;
const anyDialect = 15;
const commonFrequency = 14;
/** "Teh": so short a word must be near one of the few hundred commonest. */
const veryCommonFrequency = 24;

/** "There'll", "who've": too many to list, and none of them a slip. */
const spokenContraction =
  /^(?:it|that|there|here|this|these|those|what|who|how|where|when|why|which|everyone|everybody|someone|nobody|one|people)'(?:ll|d|ve|re)$/;

/** Whether a sentence reads as English at all; names and addresses in it weigh nothing. */
export function isEnglish(words: Words, sentence: string): boolean {
  const lower = wordsOf(sentence).filter((word) => !word.opaque && /^\p{Ll}/u.test(word.text));
  if (lower.length < 4) return true;
  const unknown = lower.filter((word) => isUnknown(words, word, { dialect: 'us' }));
  if (unknown.length / lower.length <= mostUnknown) return true;
  // Who writes fast, or is learning, misspells many words: each of them is one slip away from a common one.
  const strange = unknown.filter((word) => !isCommonSlip(words, listForm(word.text)));
  return strange.length / lower.length <= mostUnknown / 2;
}

/**
 * Words that are misspelled, silent on names: unknown words with a capital inside a sentence are names. A word that no
 * other is like is likelier a term of some trade than a slip: only noted, save where the sentence has a slip besides.
 */
export function spellingFindings(words: Words, sentence: string, options: SpellingOptions): Finding[] {
  const all = wordsOf(sentence).filter((word) => !word.opaque);
  const unknown = all.filter((word) => isUnknown(words, word, options));
  const misspelled = unknown.flatMap((word) =>
    misspelling(words, sentence, word, { ...options, foreign: hasStrangeNeighbour(word, unknown) }),
  );
  const hastily = misspelled.some(({ level, fixes }) => level === 'warn' && fixes.length > 0);
  return [
    ...misspelled.map((finding) =>
      finding.fixes.length === 0 && !hastily ? { ...finding, level: 'note' as const } : finding,
    ),
    ...all.flatMap((word) => otherDialect(words, sentence, word, options.dialect)),
  ].sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function infoOf(words: Words, text: string): WordInfo | undefined {
  const form = listForm(text);
  return (
    words.find(form) ?? words.find(form.replace(/'s$|'$/, '')) ?? words.find(form.replace(/in'$/, 'ing'))
  );
}

/** "especialy" can be taken apart, and yet is one letter from a common word. */
function isCommonSlip(words: Words, form: string): boolean {
  const [nearest] = suggestionsFor(words, form.replace(/'s?$/, ''), anyDialect, 1);
  return (
    nearest !== undefined && nearest.cost <= 0.9 && nearest.info.frequency >= 9 && !nearest.word.includes(' ')
  );
}

function isUnknown(words: Words, word: Word, { known }: SpellingOptions): boolean {
  const { text } = word;
  if (text.length < 2 || !/^[\p{L}']+$/u.test(text)) return false;
  if (/\p{Ll}\p{Lu}|^\p{Lu}+$|^\p{Lu}{2,}('?s)?$/u.test(text) || /[^\p{Script=Latin}']/u.test(text))
    return false;
  if (word.joined && text.length <= 3) return false;
  if (/^(.)\1+$/i.test(text)) return false;
  const form = listForm(text);
  if (spokenContraction.test(form)) return false;
  if (brands.has(form)) return false;
  if (known?.has(form) || known?.has(form.replace(/'s$/, ''))) return false;
  const info = infoOf(words, text);
  if (info !== undefined)
    return !info.lower && /^\p{Ll}/u.test(text) && info.dialects === 0 && info.frequency < 16;
  return !isDerived(words, form.replace(/'s?$/, '')) || isCommonSlip(words, form);
}

/** Unknown words come in runs where another language, or a list of terms, begins. */
const hasStrangeNeighbour = (word: Word, unknown: readonly Word[]) =>
  unknown.some(
    (other) =>
      other !== word && (Math.abs(other.start - word.end) <= 2 || Math.abs(word.start - other.end) <= 2),
  );

interface Found extends SpellingOptions {
  readonly foreign: boolean;
}

function misspelling(words: Words, sentence: string, word: Word, options: Found): Finding[] {
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
  const { stem, ending } = withoutPossessive(word.text);
  const found = suggestionsFor(words, listForm(stem), dialectBits[options.dialect]);
  if (capital && !isLikelySlip(found[0], stem, word.first)) return [];
  const [nearest] = found;
  const near = nearest !== undefined && isNear(nearest, stem);
  if (!near && (options.foreign || stem.length <= 3 || word.joined || /[^\p{ASCII}]/u.test(stem)))
    return unknownWord(word, place);
  const fixes = found.map((one) => withCaseOf(stem, one) + ending);
  return [
    findingAt('proof:spelling', 'warn', place, {
      title: 'Spelling',
      reason:
        fixes[0] === undefined
          ? `“${word.text}” is not in the dictionary.`
          : `“${word.text}” is not in the dictionary. “${fixes[0]}” is.`,
      fixes,
    }),
  ];
}

/** Nothing in the dictionary is close: a word of some trade, a foreign one, a new one. */
function unknownWord(word: Word, place: Place): Finding[] {
  return [
    findingAt('proof:unknown-word', 'note', place, {
      title: 'Unknown word',
      reason: `“${word.text}” is not in the dictionary.`,
    }),
  ];
}

/** Whether the slip that the suggestion takes for granted is one that people make: the longer the word, the more. */
function isNear({ cost, info, word }: Suggestion, typed: string): boolean {
  if (typed.length <= 3) return cost <= 0.9 && info.frequency >= veryCommonFrequency - 4;
  const allowed = typed.length <= 5 ? 1.05 : typed.length <= 8 ? 1.4 : 2;
  const rare = info.frequency < 8 ? 0.5 : 0;
  return cost <= allowed - rare || word.includes(' ');
}

/** A capital makes a name likelier than a slip: only what can hardly be a name is called one. */
function isLikelySlip(best: Suggestion | undefined, typed: string, first: boolean): boolean {
  if (best === undefined || best.cost > nearCost || best.word.includes(' ')) return false;
  const { frequency } = best.info;
  // Of two names that are so near to each other, short ones may both be right: Bruton, Burton.
  const leastLength = best.info.lower ? 6 : 8;
  if (typed.length >= leastLength && frequency >= 12 && isSwapped(typed.toLowerCase(), best.word))
    return true;
  if (!best.info.lower) return false;
  if (typed.length >= 9 && best.cost <= 0.9 && frequency >= 8) return true;
  if (!first) return false;
  if (sameLetters(typed.toLowerCase(), best.word))
    return frequency >= (typed.length < 4 ? veryCommonFrequency : commonFrequency);
  return typed.length >= 6 && best.cost <= 1 && frequency >= commonFrequency;
}

/** "Teh" and "the", "Untill" and "until": letters swapped or doubled, which names seldom are. */
function sameLetters(typed: string, meant: string): boolean {
  const letters = (word: string) => [...new Set(word)].sort().join('');
  return Math.abs(typed.length - meant.length) <= 1 && letters(typed) === letters(meant);
}

/** "Compnay" and "company": two neighbouring letters changed places, and nothing else. */
function isSwapped(typed: string, meant: string): boolean {
  const at = Array.from(typed).findIndex((letter, index) => letter !== meant.charAt(index));
  return (
    at >= 0 &&
    typed.length === meant.length &&
    typed.charAt(at) === meant.charAt(at + 1) &&
    typed.charAt(at + 1) === meant.charAt(at) &&
    typed.slice(at + 2) === meant.slice(at + 2)
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
