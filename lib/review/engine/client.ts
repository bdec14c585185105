import type { SpellingAnswer } from '../../messages.ts';
import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import { RecentlyUsed } from './cache.ts';
import { languageOf } from './language.ts';
import { type ProofContext, type ProofReview, proofreadText } from './proofread-text.ts';
import { sentencesOf } from './sentences.ts';

export type { ProofContext, ProofReview } from './proofread-text.ts';

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
    review: (text, context) =>
      proofreadText(text, (sentence) => answers.get(keyOf(sentence, context.dialect)), context),
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
