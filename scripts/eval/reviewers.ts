import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Lint } from 'harper.js';

/** What one reviewer says about some words. */
export interface Alarm {
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
  /** "proof:…", "tone:…", "slip:…", or the rule's own name for the engines beside ours. */
  readonly kind: string;
  readonly level: 'stop' | 'warn' | 'note';
}

export type Reviewer = (text: string) => Alarm[] | Promise<Alarm[]>;

const require = createRequire(import.meta.url);

/** The rules that raise most of Harper's alarms on correct mail: style, names and spacing (README of the data: "22 rules off"). */
const harperRulesOff = [
  'SpelledNumbers',
  'LongSentences',
  'Dashes',
  'EllipsisLength',
  'UseTitleCase',
  'ExpandMinimum',
  'OxfordComma',
  'NoFrenchSpaces',
  'BoringWords',
  'Spaces',
  'SentenceCapitalization',
  'AvoidCurses',
  'CorrectNumberSuffix',
  'MoreAdjective',
  'UnclosedQuotes',
  'QuoteSpacing',
  'CommaFixes',
  'PhrasalVerbAsCompoundNoun',
  'ExpandTimeShorthands',
  'Freezing',
  'InflectedVerbAfterTo',
  'NumericRangeEnDash',
];

/** harper.js as installed. `tuned`: noisy rules off, and nothing said about words with a capital. */
export async function harperReviewer(tuned: boolean): Promise<Reviewer> {
  const { LocalLinter } = await import('harper.js');
  const { slimBinaryInlined } = await import('harper.js/slimBinaryInlined');
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  if (tuned) {
    const config = await linter.getLintConfig();
    for (const rule of harperRulesOff) config[rule] = false;
    await linter.setLintConfig(config);
  }
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    const alarms = lints.map((lint) => harperAlarm(lint, text));
    return tuned ? alarms.filter((alarm) => !isName(alarm, text)) : alarms;
  };
}

function harperAlarm(lint: Lint, text: string): Alarm {
  const span = lint.span();
  // Harper counts characters, not UTF-16 units.
  const characters = Array.from(text);
  const start = characters.slice(0, span.start).join('').length;
  const end = start + characters.slice(span.start, span.end).join('').length;
  const suggestions = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
  return { start, end, suggestions, kind: lint.lint_kind(), level: 'warn' };
}

const isName = (alarm: Alarm, text: string) =>
  alarm.kind === 'Spelling' && /^\p{Lu}/u.test(text.slice(alarm.start, alarm.end));

/** nspell with dictionary-en; `quiet`: words with a capital skipped. */
export async function nspellReviewer(quiet: boolean): Promise<Reviewer> {
  const { default: nspell } = await import('nspell');
  const folder = require.resolve('dictionary-en').replace(/index\.js$/, '');
  const spell = nspell({
    aff: readFileSync(`${folder}index.aff`),
    dic: readFileSync(`${folder}index.dic`),
  });
  const suggested = new Map<string, string[]>();
  return (text) =>
    Array.from(text.matchAll(/[\p{L}][\p{L}'’]*/gu)).flatMap((match): Alarm[] => {
      const word = match[0].replaceAll('’', "'").replace(/'$/, '');
      if (spell.correct(word) || (quiet && /\p{Lu}/u.test(word))) return [];
      const suggestions = suggested.get(word) ?? spell.suggest(word);
      suggested.set(word, suggestions);
      return [
        { start: match.index, end: match.index + word.length, suggestions, kind: 'Spelling', level: 'warn' },
      ];
    });
}

/** write-good with its default checks. */
export async function writeGoodReviewer(): Promise<Reviewer> {
  const { default: writeGood } = await import('write-good');
  return (text) =>
    writeGood(text).map(({ index, offset, reason }) => ({
      start: index,
      end: index + offset,
      suggestions: [],
      kind: reason,
      level: 'warn',
    }));
}

/** alex with its default rules. */
export async function alexReviewer(): Promise<Reviewer> {
  const { text: check } = await import('alex');
  return (text) =>
    check(text).messages.map(({ position, expected, ruleId }) => ({
      start: position?.start?.offset ?? 0,
      end: position?.end?.offset ?? 0,
      suggestions: Array.isArray(expected) ? expected.map(String) : [],
      kind: String(ruleId),
      level: 'warn',
    }));
}

/** The review as it ships, bundled by `npm run build:review`. */
export async function ownReview(): Promise<{
  review: (text: string, context?: Record<string, unknown>) => Alarm[];
  tone: (text: string) => { toxicity: number; politeness: number; formality: number };
}> {
  const bundle = new URL('../../.output/review.mjs', import.meta.url);
  return import(bundle.href);
}

/** VADER: the sentence's mood, -1 to 1; hostile is what is most negative. */
export async function vaderScore(): Promise<(text: string) => number> {
  const { default: vader } = await import('vader-sentiment');
  return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
}
