/**
 * What can be taken back after sending: one sourced, dated table and the sentences made from it.
 * In: site, surface, kind, moment. Out: plain words. Imports only types. `policyIdFor` alone does not pull in the table.
 */
export { clockTime, spanWords } from './clock.ts';
export { everywhere, type GeneralFact } from './everywhere.ts';
export { policies } from './policies.ts';
export { type Policy, policiesAsOf, type Source, type TimeLeft } from './policy.ts';
export { policyIdFor } from './policy-id-for.ts';
export { confidenceOf, policyWithId, type TakeBackMoment, takeBackFor } from './take-back-for.ts';
export { timeLeft, timeLeftToEdit } from './time-left.ts';
