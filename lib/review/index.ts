/**
 * The review of a message. In: a Message and a Context, both plain data. Out: findings, ranked. Imports nothing of the
 * browser; the same code runs in a page, in a worker and in Node. A page that must stay small imports `instant.ts` and
 * what it needs of the rest by file; `deferred.ts` is a bundle of its own.
 */
export { maskSecrets } from './checks/index.ts';
export { deferredChecks } from './deferred.ts';
export { withoutDismissed } from './dismissals.ts';
export type {
  Check,
  CheckEntry,
  Context,
  Family,
  Finding,
  Fix,
  Level,
  Limits,
  Part,
  Review,
} from './finding.ts';
export { instantChecks } from './instant.ts';
export { findingAbout, findingAt } from './make-finding.ts';
export type { Conversation, Message, MessageKind, Recipient } from './message.ts';
export { fingerprintOf } from './message.ts';
export { promptChecks } from './prompt.ts';
export { atLeast, ranked } from './ranking.ts';
export { type Budget, mergedReview, runChecks } from './run-checks.ts';
export { applyRuleSettings, isHostile, resolveKind, stopsFor } from './stops.ts';
export { toneFindings } from './tone/model/tone-findings.ts';
export { loadTone, type ToneModel, toneScores } from './tone/model/tone-model.ts';
