/**
 * The gate: what happens to a message between the send gesture and its leaving (DESIGN.md 2).
 * In: gestures with their verdicts, snapshots of the composer, answers of the person, time. Out: effects for a runtime.
 * Imports types only (lib/review, lib/sites): nothing of the browser, no clock.
 */
export { isLocked, step } from './gate.ts';
export { type GateState, idle, type Step } from './state.ts';
export type {
  GateEffect,
  GateEvent,
  GatePolicy,
  JournalMark,
  ParkReason,
  SendAttempt,
  Verdict,
} from './types.ts';
