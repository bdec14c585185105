import type { Level } from '../../../finding.ts';
import { wordsApart, wrongPhrases } from './phrases/index.ts';

export interface PhraseGroup {
  readonly rule: `proof:${string}`;
  readonly level: Level;
  readonly title: string;
  readonly reason: string;
  /** Lines of "wrong words = right words"; `a|b` on the left stands for one word of several. */
  readonly phrases: string;
}

/** Phrases that are wrong wherever they stand. */
export const phraseGroups: readonly PhraseGroup[] = [
  {
    rule: 'proof:spacing',
    level: 'warn',
    title: 'One word or two',
    reason: '“{words}” is written “{fix}”.',
    phrases: wordsApart,
  },
  {
    rule: 'proof:phrase',
    level: 'warn',
    title: 'Usual wording',
    reason: '“{words}” is usually written “{fix}”.',
    phrases: wrongPhrases,
  },
];
