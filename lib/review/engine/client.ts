import type { SpellingAnswer } from '../../messages.ts';
import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import { RecentlyUsed } from './cache.ts';
import { type Language, languageOf } from './language.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface ProofContext {
  readonly dialect: Dialect;
  /** Words the person added, lower case. */
  readonly dictionary?: ReadonlySet<string>;
  /** Names on the page, as written. */
  readonly knownNames?: readonly string[];
}

export interface ProofReview {
  /** Ranges are UTF-16 offsets into the text. */
  readonly findings: Finding[];
  /** Every sentence was checked. */
  readonly complete: boolean;
  /** 'other' means that nothing was proofread: it is not English. */
  readonly language: Language;
}

export interface EngineClient {
  /** What is known at this moment, without asking anyone. */
  review(text: string, context: ProofContext): ProofReview;
  /**
   * Asks for the sentences that are not known yet, then gives what is found in the whole text.
   *
   * @throws what `ask` throws
   */
  update(text: string, context: ProofContext): Promise<Finding[]>;
}

type Ask = (sentences: readonly string[], dialect: Dialect) => Promise<readonly SpellingAnswer[]>;

/** About three long drafts. */
const rememberedSentences = 300;

/** The page's side of the engine: remembers answers by sentence, and asks `ask` only for new ones. */
export function createEngineClient(ask: Ask): EngineClient {
  const answers = new RecentlyUsed<readonly Finding[]>(rememberedSentences);
  const waiting = new Map<string, Promise<unknown>>();

  const fetchMissing = async (missing: readonly string[], dialect: Dialect) => {
    const asked = ask(missing, dialect).then((received) => {
      for (const { sentence, findings } of received) answers.set(keyOf(sentence, dialect), findings);
    });
    for (const sentence of missing) waiting.set(keyOf(sentence, dialect), asked);
    try {
      await asked;
    } finally {
      for (const sentence of missing) waiting.delete(keyOf(sentence, dialect));
    }
  };

  const client: EngineClient = {
    review(text, context) {
      const language = languageOf(text);
      if (language === 'other') return { findings: [], complete: true, language };
      let complete = true;
      const findings = sentencesOf(text).flatMap((sentence) => {
        const found = answers.get(keyOf(sentence.text, context.dialect));
        complete &&= found !== undefined;
        return inText(found ?? [], sentence).filter((finding) => !isKnown(finding, context));
      });
      return { findings, complete, language };
    },
    async update(text, context) {
      if (languageOf(text) !== 'other') {
        const wanted = [...new Set(sentencesOf(text).map((sentence) => sentence.text))].filter(
          (sentence) => answers.get(keyOf(sentence, context.dialect)) === undefined,
        );
        const pending = wanted.map((sentence) => waiting.get(keyOf(sentence, context.dialect)));
        const missing = wanted.filter((_, index) => pending[index] === undefined);
        await Promise.all([
          ...pending,
          missing.length === 0 ? undefined : fetchMissing(missing, context.dialect),
        ]);
      }
      return client.review(text, context).findings;
    },
  };
  return client;
}

const keyOf = (sentence: string, dialect: Dialect) => `${dialect} ${sentence}`;

function inText(findings: readonly Finding[], sentence: Sentence): Finding[] {
  return findings.map((finding) =>
    finding.range === undefined
      ? finding
      : {
          ...finding,
          range: { start: finding.range.start + sentence.start, end: finding.range.end + sentence.start },
        },
  );
}

/** Spelling and capitals of words that the person or the page knows are no errors. */
function isKnown(finding: Finding, { dictionary, knownNames }: ProofContext): boolean {
  if (finding.rule !== 'proof:spelling' && finding.rule !== 'proof:dialect') return false;
  const word = finding.quote.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (dictionary?.has(word) === true) return true;
  return (knownNames ?? []).some((name) =>
    name
      .toLowerCase()
      .split(/[\s.@_-]+/)
      .includes(word),
  );
}
