import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** Plain-language guides ask for 15 to 25 words; well above twice that a reader has to start again. */
const tooManyWords = 45;

/** Very long sentences. */
export const longSentence: Check = (message) => {
  const { text } = message;
  return sentenceSpans(text).flatMap(({ start, end }): Finding[] => {
    const words = text.slice(start, end).split(/\s+/).length;
    if (words <= tooManyWords) return [];
    return [
      findingAt(
        'clarity:long-sentence',
        'note',
        { part: 'text', text, start, end },
        {
          title: 'Long sentence',
          reason: `This sentence has ${words} words.`,
        },
      ),
    ];
  });
};
