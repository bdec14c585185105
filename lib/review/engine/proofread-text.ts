import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import type { MessageKind } from '../message.ts';
import { type Language, languageOf } from './language.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface ProofContext {
  readonly dialect: Dialect;
  /** Words the person added, lower case. */
  readonly dictionary?: ReadonlySet<string>;
  /** Names on the page, as written. */
  readonly knownNames?: readonly string[];
  /** In a chat nobody minds a missing capital, apostrophe or question mark. */
  readonly kind: MessageKind;
}

export interface ProofReview {
  /** Ranges are UTF-16 offsets into the text. */
  readonly findings: Finding[];
  /** Every sentence was checked. */
  readonly complete: boolean;
  /** 'other' means that nothing was proofread: it is not English. */
  readonly language: Language;
}

/** What a chat does without: never told there (DESIGN.md 6, "all of chat's register"). */
const formalOnly: ReadonlySet<string> = new Set([
  'proof:capital',
  'proof:sentence-start',
  'proof:question-mark',
  'proof:comma',
  'proof:punctuation',
  'proof:apostrophe',
  'proof:hyphen',
  'proof:quotes',
]);

/** Who begins more than this share of the sentences in lower case means to. */
const ownStyle = 0.5;

/**
 * What is found in a whole text, from what is found in its sentences.
 *
 * @param answerFor the findings of one sentence; undefined where it was not checked yet
 */
export function proofreadText(
  text: string,
  answerFor: (sentence: string) => readonly Finding[] | undefined,
  context: ProofContext,
): ProofReview {
  const language = languageOf(text);
  if (language === 'other') return { findings: [], complete: true, language };
  const sentences = sentencesOf(text);
  const answers = sentences.map((sentence) => answerFor(sentence.text));
  const skipped = context.kind === 'chat' ? formalOnly : skippedByStyle(sentences, text);
  const findings = answers
    .flatMap((found, index) => inText(found ?? [], sentences[index]?.start ?? 0))
    .filter((finding) => !skipped.has(finding.rule) && !isKnown(finding, context) && !goesOn(finding, text));
  return { findings, complete: !answers.includes(undefined), language };
}

/** After "Hi Helena," many go on with a small letter, as several languages do: a line that ends in a comma ends no sentence. */
function goesOn({ rule, range }: Finding, text: string): boolean {
  return (
    rule === 'proof:sentence-start' &&
    range !== undefined &&
    /,[^\S\n]*\n\s*$/.test(text.slice(0, range.start))
  );
}

const nothing: ReadonlySet<string> = new Set();
const styled: ReadonlySet<string> = new Set(['proof:sentence-start', 'proof:capital']);

function skippedByStyle(sentences: readonly Sentence[], text: string): ReadonlySet<string> {
  const starts = sentences.filter((sentence) => /^\p{L}/u.test(sentence.text));
  const lower = starts.filter((sentence) => /^\p{Ll}/u.test(sentence.text)).length;
  const ownWay = starts.length >= 3 && lower / starts.length > ownStyle;
  return ownWay || !/\p{Lu}/u.test(text) ? (starts.length === 1 ? nothing : styled) : nothing;
}

function inText(findings: readonly Finding[], from: number): Finding[] {
  return findings.map((finding) =>
    finding.range === undefined
      ? finding
      : { ...finding, range: { start: finding.range.start + from, end: finding.range.end + from } },
  );
}

const ofWords: ReadonlySet<string> = new Set([
  'proof:spelling',
  'proof:unknown-word',
  'proof:dialect',
  'proof:capital',
]);

/** Words that the person or the page knows are no errors. */
function isKnown(finding: Finding, context: ProofContext): boolean {
  if (!ofWords.has(finding.rule)) return false;
  const word = finding.quote.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (context.dictionary?.has(word) === true) return true;
  return (context.knownNames ?? []).some((name) =>
    name
      .toLowerCase()
      .split(/[\s.@_-]+/)
      .includes(word),
  );
}
