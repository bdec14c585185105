import wordBytes from 'models:words.bin';
import { languageOf } from '../../lib/review/engine/language.ts';
import { createProofreader } from '../../lib/review/engine/proofreader.ts';
import { sentencesOf } from '../../lib/review/engine/sentences.ts';
import type { Level } from '../../lib/review/finding.ts';
import type { Dialect } from '../../lib/settings.ts';

export interface ReviewContext {
  readonly dialect?: Dialect;
  readonly knownNames?: readonly string[];
}

export interface ReviewFinding {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly string[];
  readonly kind: string;
  readonly level: Level;
}

const proofreader = createProofreader({ words: wordBytes });

/** Everything the extension says about a text. */
export function review(text: string, context: ReviewContext = {}): ReviewFinding[] {
  const sentences = languageOf(text) === 'other' ? [] : sentencesOf(text);
  const answers = proofreader.check(
    sentences.map((sentence) => sentence.text),
    { dialect: context.dialect ?? 'us', knownNames: context.knownNames ?? [] },
  );
  return answers.flatMap(({ findings }, index) =>
    findings.flatMap(({ range, fixes, rule, level }): ReviewFinding[] => {
      const from = sentences[index]?.start ?? 0;
      if (range === undefined) return [];
      return [
        {
          start: from + range.start,
          end: from + range.end,
          suggestions: fixes.map((fix) => fix.replacement),
          kind: rule,
          level,
        },
      ];
    }),
  );
}
