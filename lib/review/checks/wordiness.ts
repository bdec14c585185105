import writeGood from 'write-good';
import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans, quotedSpans, urlSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';
import { looksEnglish } from '../tone/looks-english.ts';

/** write-good's reason → what we call it. Its repeated words are our own check; "so" and adverbs are taste. */
const kinds: readonly (readonly [told: RegExp, name: string, title: string, reason: string])[] = [
  [/weasel/, 'weasel', 'Vague word', 'says little. The sentence is firmer without it.'],
  [/passive/, 'passive', 'Passive', 'hides who does it.'],
  [/wordy/, 'wordy', 'Wordy', 'can be said shorter.'],
  [/cliche/, 'cliche', 'Worn phrase', 'is a worn phrase.'],
];

/** Wordiness, vague words, passive and clichés, by write-good. Notes only: on correct mail most of it is taste. */
export const wordiness: Check = (message) => {
  const { text } = message;
  if (message.kind === 'chat' || !looksEnglish(text)) return [];
  const skipped = [...codeSpans(text), ...quotedSpans(text), ...urlSpans(text)];
  return writeGood(text, { illusion: false, so: false, thereIs: false, adverb: false }).flatMap(
    (suggestion): Finding[] => {
      const start = suggestion.index;
      const end = start + suggestion.offset;
      const kind = kinds.find(([told]) => told.test(suggestion.reason));
      if (kind === undefined || touches(skipped, start, end)) return [];
      const [, name, title, reason] = kind;
      return [
        findingAt(
          `clarity:${name}`,
          'note',
          { part: 'text', text, start, end },
          {
            title,
            reason: `“${text.slice(start, end)}” ${reason}`,
          },
        ),
      ];
    },
  );
};
