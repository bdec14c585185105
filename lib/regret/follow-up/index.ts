/**
 * What to write after a message that is regretted. In: what is wrong with it, whether it was seen, the names and the
 * corrected words. Out: a short draft that stands on its own, and advice. Never "ignore my last message": that makes it
 * read (everywhere.ts). May import lib/sites/policies and lib/review/text.
 */
export { type FollowUp, followUpFor } from './follow-up.ts';
export { type FollowUpFacts, type Seen, type Situation, situations } from './situation.ts';
