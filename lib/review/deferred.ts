/**
 * The checks that wait for a pause in typing: they read the thread, take milliseconds, or only note. None of them can
 * stop a message by itself. They come with the on-demand half.
 */
import { date } from './checks/date.ts';
import { longSentence } from './checks/long-sentence.ts';
import { need } from './checks/need.ts';
import { sameText } from './checks/same-text.ts';
import { wordiness } from './checks/wordiness.ts';
import type { CheckEntry } from './finding.ts';
import { register } from './tone/register.ts';
import { hedges, selfUndermining } from './tone/rules/self-undermining.ts';
import { toneCheck } from './tone/tone-words.ts';

export const deferredChecks: readonly CheckEntry[] = [
  { name: 'date', check: date, canStop: false },
  // It runs at every gesture too (prompt.ts): here it knows the thread on show.
  { name: 'same-text', check: sameText, canStop: false },
  { name: 'need', check: need, canStop: false },
  { name: 'register', check: register, canStop: false },
  { name: 'diffidence', check: toneCheck([selfUndermining, hedges]), canStop: false },
  { name: 'long-sentence', check: longSentence, canStop: false },
  { name: 'wordiness', check: wordiness, canStop: false },
];
