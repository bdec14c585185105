import type { Finding } from '../../review/finding.ts';
import type { GateEffect, GatePolicy, SendAttempt } from './types.ts';

/** A second gesture this long after the first is meant as "Send now" (DESIGN.md 2). */
export const DELIBERATE_AFTER_MS = 1_500;
/** "Press Send" after a dialog answer stands this long (DESIGN.md 2). */
export const ARMED_AFTER_REVIEW_MS = 10_000;
/** A hold whose end comes later than this was slept through and is parked (DESIGN.md 2). */
export const OVERSLEPT_MS = 30_000;
/** A composer that is back within this time was only rebuilt by the site. */
export const GONE_GRACE_MS = 1_000;
/** Writing a fix and reviewing it takes milliseconds; after this the dialog comes back without it. */
export const FIX_LIMIT_MS = 3_000;
/** `verify` is answered in the same turn; after this the person is asked to press Send. */
export const VERIFY_LIMIT_MS = 1_000;
/** `release` is answered in the same turn; after this the lock ends, and nobody claims that it left. */
export const RELEASE_LIMIT_MS = 2_000;

interface Underway {
  readonly attempt: SendAttempt;
  readonly policy: GatePolicy;
  /** What the person was, or would be, stopped for. */
  readonly findings: readonly Finding[];
  /** Since when the composer cannot be found; null while it can. */
  readonly goneSince: number | null;
}

export interface Idle {
  readonly name: 'idle';
}

export interface Reviewing extends Underway {
  readonly name: 'reviewing';
  readonly until: number;
}

export interface Deciding extends Underway {
  readonly name: 'deciding';
  readonly hostile: boolean;
  readonly incomplete: boolean;
  /** A fix of ours stands in the message: "Send anyway" is gone. */
  readonly ours: boolean;
  /** While a fix is written the dialog is closed; when it comes back at the latest. */
  readonly fixingUntil: number | null;
}

export interface Holding extends Underway {
  readonly name: 'holding';
  readonly from: number;
  readonly until: number;
  readonly cooldown: boolean;
}

/**
 * What "press Send" came from: decides how long it stands, and whether the person has approved the message. After a
 * `wait` the review found nothing in it, after a `fix` nothing is left to find: neither is the person's own word.
 */
export type ArmedAfter = 'review' | 'wait' | 'hold' | 'cooldown' | 'fix';
/** What lets a message leave: the person's answer, a wait that found nothing, or a hold that was not called off. */
export type SentAfter = Extract<ArmedAfter, 'review' | 'wait' | 'hold'>;

export interface Releasing extends Underway {
  readonly name: 'releasing';
  readonly after: SentAfter;
  /** verifying: a fresh snapshot must prove the message first. started: our release runs, its outcome is awaited. */
  readonly phase: 'verifying' | 'started';
  readonly until: number;
}

export interface Armed extends Underway {
  readonly name: 'armed';
  readonly after: ArmedAfter;
  readonly until: number | null;
}

export type Active = Reviewing | Deciding | Holding | Releasing | Armed;
export type GateState = Idle | Active;

export interface Step {
  readonly state: GateState;
  readonly effects: readonly GateEffect[];
}

export const idle: Idle = { name: 'idle' };
