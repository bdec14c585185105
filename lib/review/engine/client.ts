import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import type { EngineAnswer, EngineAsk } from './ask.ts';
import { RecentlyUsed } from './cache.ts';
import { DraftTone } from './draft-tone.ts';
import { languageOf } from './language.ts';
import { type ProofContext, type ProofReview, proofreadText } from './proofread-text.ts';
import { sentencesOf } from './sentences.ts';

export type { ProofContext, ProofReview } from './proofread-text.ts';

export interface EngineClient {
  /** How many answers have come. While it stays the same, so does what `review` says of the same text. */
  readonly answered: number;
  /** What is known at this moment, without asking anyone. */
  review(text: string, context: ProofContext): ProofReview;
  /**
   * Asks for the sentences that are not known yet and for the tone of a text that is new, then gives what is found in
   * the whole text.
   *
   * @throws what `ask` throws
   */
  update(text: string, context: ProofContext): Promise<Finding[]>;
}

/** About three long drafts. */
const rememberedSentences = 300;

/** The page's side of the engine: remembers answers by sentence, and asks `ask` only for what is new. */
export function createEngineClient(ask: (asked: EngineAsk) => Promise<EngineAnswer>): EngineClient {
  const answers = new RecentlyUsed<readonly Finding[]>(rememberedSentences);
  const tone = new DraftTone();
  const waiting = new Map<string, Promise<unknown>>();
  let answered = 0;

  /** @param keys of the sentences and of the draft: what is on its way need not be asked again */
  const fetchMissing = async (asked: EngineAsk, keys: readonly string[]) => {
    const answer = ask(asked).then((received) => {
      answered += 1;
      for (const { sentence, findings } of received.answers)
        answers.set(keyOf(sentence, asked.dialect), findings);
      tone.learn(asked.draft, received.tone);
    });
    for (const key of keys) waiting.set(key, answer);
    try {
      await answer;
    } finally {
      for (const key of keys) waiting.delete(key);
    }
  };

  const client: EngineClient = {
    get answered() {
      return answered;
    },
    review(text, context) {
      const proof = proofreadText(text, (sentence) => answers.get(keyOf(sentence, context.dialect)), context);
      if (proof.language === 'other') return proof;
      const draft = { text, kind: context.kind };
      return {
        ...proof,
        findings: [...proof.findings, ...tone.of(draft)],
        complete: proof.complete && tone.knows(draft),
      };
    },
    async update(text, context) {
      const { dialect, kind } = context;
      const draft = { text, kind };
      if (languageOf(text) !== 'other') {
        const wanted = [...new Set(sentencesOf(text).map((sentence) => sentence.text))].filter(
          (sentence) => answers.get(keyOf(sentence, dialect)) === undefined,
        );
        const sentences = wanted.filter((sentence) => !waiting.has(keyOf(sentence, dialect)));
        const draftKey = `draft ${kind} ${text}`;
        const pending = [...wanted.map((sentence) => keyOf(sentence, dialect)), draftKey].map((key) =>
          waiting.get(key),
        );
        const isNew = !tone.knows(draft) && !waiting.has(draftKey);
        const keys = [...sentences.map((sentence) => keyOf(sentence, dialect)), draftKey];
        await Promise.all([
          ...pending,
          isNew || sentences.length > 0 ? fetchMissing({ sentences, dialect, draft }, keys) : undefined,
        ]);
      }
      return client.review(text, context).findings;
    },
  };
  return client;
}

const keyOf = (sentence: string, dialect: Dialect) => `${dialect} ${sentence}`;
