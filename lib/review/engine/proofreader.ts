import type { SpellingAnswer } from './ask.ts';
import { RecentlyUsed } from './cache.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { apartFindings } from './grammar/apart.ts';
import { articleFindings } from './grammar/articles.ts';
import { capitalFindings } from './grammar/capitals.ts';
import { commaFindings } from './grammar/commas.ts';
import { tokensOf } from './grammar/context.ts';
import { countingFindings } from './grammar/counting.ts';
import { hyphenFindings } from './grammar/hyphens.ts';
import { missingArticleFindings } from './grammar/missing-article.ts';
import { PatternRules } from './grammar/pattern-rules.ts';
import { punctuationFindings } from './grammar/punctuation.ts';
import { quoteFindings } from './grammar/quotes.ts';
import { repeatFindings } from './grammar/repeats.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isEnglish, spellingFindings } from './spelling.ts';
import { openWords } from './words.ts';

export interface Proofreader {
  /** The same as an engine's `check`, at once. */
  check(sentences: readonly string[], options: EngineOptions): SpellingAnswer[];
}

const rememberedSentences = 500;

/**
 * The proofreader over the word list, the bytes of `public/models/words.bin`.
 *
 * @throws Error when the bytes are of another version
 */
export function createProofreader(wordList: ArrayBuffer): Proofreader {
  const words = openWords(wordList);
  const patterns = new PatternRules(words);
  const read = (sentence: string, dialect: EngineOptions['dialect'], known: ReadonlySet<string>) => {
    if (!isEnglish(words, sentence)) return [];
    const tokens = tokensOf(words, sentence);
    return withoutOverlaps([
      ...spellingFindings(words, sentence, { dialect, known }),
      ...patterns.findings(sentence, tokens),
      ...repeatFindings(sentence, tokens),
      ...articleFindings(sentence, tokens),
      ...missingArticleFindings(words, sentence, tokens),
      ...countingFindings(words, sentence, tokens),
      ...capitalFindings(sentence, tokens),
      ...punctuationFindings(sentence, tokens),
      ...commaFindings(sentence, tokens),
      ...apartFindings(words, sentence, tokens),
      ...hyphenFindings(sentence, tokens),
      ...quoteFindings(sentence, dialect),
    ]);
  };
  const remembered = new RecentlyUsed<SpellingAnswer>(rememberedSentences);
  return {
    check(sentences, { dialect, knownNames }) {
      const known = new Set((knownNames ?? []).flatMap((name) => name.toLowerCase().split(/\s+/)));
      return sentences.map((sentence) => {
        const key = `${dialect} ${sentence}`;
        const before = known.size === 0 ? remembered.get(key) : undefined;
        if (before !== undefined) return before;
        const answer = { sentence, findings: read(sentence, dialect, known) };
        if (known.size === 0) remembered.set(key, answer);
        return answer;
      });
    },
  };
}

/** A proofreader as an `Engine`, for where it need not wait. */
export function engineOf(proofreader: Proofreader): Engine {
  return { check: async (sentences, options) => proofreader.check(sentences, options) };
}
