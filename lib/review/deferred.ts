/**
 * The checks that are loaded when a composer is found, with the full UI: the softer rules of tone, and everything that
 * warns or notes. Pure like the instant ones; none of them can stop a message by itself.
 */
import { attachment } from './checks/attachment.ts';
import { emptySubject } from './checks/empty-subject.ts';
import { halfWritten } from './checks/half-written.ts';
import { link } from './checks/link.ts';
import { longSentence } from './checks/long-sentence.ts';
import { need } from './checks/need.ts';
import { repeatedWord } from './checks/repeated-word.ts';
import { sameText } from './checks/same-text.ts';
import { wordiness } from './checks/wordiness.ts';
import type { CheckEntry } from './finding.ts';
import { register } from './tone/register.ts';
import { blame } from './tone/rules/blame.ts';
import { demands } from './tone/rules/demands.ts';
import { hostility } from './tone/rules/hostility.ts';
import { passiveAggression } from './tone/rules/passive-aggression.ts';
import { profanity } from './tone/rules/profanity.ts';
import { hedges, selfUndermining } from './tone/rules/self-undermining.ts';
import { shouting } from './tone/shouting.ts';
import { toneCheck } from './tone/tone-words.ts';

export const deferredChecks: readonly CheckEntry[] = [
  { name: 'attachment', check: attachment, canStop: false },
  { name: 'link', check: link, canStop: false },
  { name: 'half-written', check: halfWritten, canStop: false },
  { name: 'empty-subject', check: emptySubject, canStop: false },
  { name: 'same-text', check: sameText, canStop: false },
  { name: 'hostility', check: toneCheck([hostility, profanity]), canStop: false },
  { name: 'pressure', check: toneCheck([blame, demands, passiveAggression]), canStop: false },
  { name: 'shouting', check: shouting, canStop: false },
  { name: 'repeated-word', check: repeatedWord, canStop: false },
  { name: 'need', check: need, canStop: false },
  { name: 'register', check: register, canStop: false },
  { name: 'diffidence', check: toneCheck([selfUndermining, hedges]), canStop: false },
  { name: 'long-sentence', check: longSentence, canStop: false },
  { name: 'wordiness', check: wordiness, canStop: false },
];
