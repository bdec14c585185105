/**
 * A regretted message: what can still be done about it, and what to write now.
 * In: an entry of the history (or a message that has just left) and a moment. Out: sentences made from the take-back
 * table, and drafts. Pure: no browser, no clock of its own. May import lib/sites/policies, lib/review and types of lib/history.
 */
export {
  type FollowUp,
  type FollowUpFacts,
  followUpFor,
  type Seen,
  type Situation,
  situations,
} from './follow-up/index.ts';
export { type RegrettedEntry, regrettedOf } from './regretted.ts';
export { rowsMatching, type TableRow, takeBackTable } from './table.ts';
export { timeLeftWords, untilWordsChange } from './time-left-words.ts';
export {
  type Moment,
  type RegretState,
  type Regretted,
  type WhatNow,
  whatNow,
  whatNowRefused,
} from './what-now.ts';
