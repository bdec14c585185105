import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { Route } from '../../sites/site.ts';

/** One object for every route a person can send by. It carries the message exactly as it stood at the gesture. */
export interface SendAttempt {
  readonly id: string;
  readonly at: number;
  readonly route: Route;
  readonly message: Message;
  /** fingerprintOf(message) */
  readonly fingerprint: string;
}

/** What the review says about exactly this attempt. `pending`: a check that could stop this kind has not answered yet. */
export type Verdict =
  | { readonly status: 'ready'; readonly stops: readonly Finding[]; readonly hostile: boolean }
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly stops: readonly Finding[] };

/** The settings that apply to this kind on this site, resolved (DESIGN.md 5). Durations in milliseconds. */
export interface GatePolicy {
  /** How long to wait, visibly, for a pending verdict; 0 decides with what is known. */
  readonly waitMs: number;
  /** Hold when nothing is wrong; 0 is none. */
  readonly holdMs: number;
  /** After "Send anyway" on hostile words; 0 is none. */
  readonly cooldownMs: number;
  /** False where no release without a new gesture is proven: approvals end in `armed`. */
  readonly canRelease: boolean;
  /** A setting: every hold ends in "press Send" instead of a release. */
  readonly alwaysPressAgain: boolean;
}

export type ParkReason = 'let-it-sit' | 'composer-gone' | 'conversation-changed' | 'overslept' | 'page-left';

export type GateEvent =
  /** A gesture that would send. `repeat`: a key held down. */
  | {
      type: 'gesture';
      at: number;
      attempt: SendAttempt;
      repeat: boolean;
      verdict: Verdict;
      policy: GatePolicy;
    }
  /** The review of `fingerprint` has an answer now. */
  | { type: 'verdict'; at: number; fingerprint: string; verdict: Verdict }
  /** The composer as it stands: sent on every change, and before every release. null: it is gone. */
  | { type: 'snapshot'; at: number; message: Message | null; fingerprint: string | null }
  /** The person's answer in the review dialog. `edit` includes Escape. */
  | { type: 'choose'; at: number; choice: 'edit' | 'send' | 'sit' | 'newline' }
  /** A fix was asked for: the dialog closes while the composer is written. */
  | { type: 'fixing'; at: number }
  /** The fix was written and reviewed again, or could not be written. */
  | { type: 'fixed'; at: number; attempt: SendAttempt; stops: readonly Finding[] }
  | { type: 'cancel'; at: number }
  /** "Send now" in the hold toast. */
  | { type: 'send-now'; at: number }
  | { type: 'tick'; at: number }
  /** Our release action ran (`done`) or could not (`failed`: no control, control disabled). */
  | { type: 'released'; at: number; outcome: 'done' | 'failed' }
  /** The departure watcher saw this composer's message leave. */
  | { type: 'departed'; at: number }
  /** The page is going away. */
  | { type: 'leaving'; at: number };

export type JournalMark = 'attempted' | 'held' | 'approved' | 'released' | 'passed' | 'cancelled' | 'parked';

export type GateEffect =
  /** Exactly one of these two answers every gesture. */
  | { type: 'pass' }
  | { type: 'swallow' }
  | { type: 'show-wait'; attempt: SendAttempt; until: number }
  | {
      type: 'show-review';
      attempt: SendAttempt;
      findings: readonly Finding[];
      /** The review could not be completed: the dialog says so. */
      incomplete: boolean;
      /** False after the first fix: nothing we wrote is ever released by us. */
      canSendAnyway: boolean;
    }
  | { type: 'show-hold'; attempt: SendAttempt; from: number; until: number; cooldown: boolean }
  | {
      type: 'show-armed';
      attempt: SendAttempt;
      until: number | null;
      after: 'review' | 'hold' | 'cooldown' | 'fix';
    }
  | { type: 'close-ui' }
  /** Do the site's own send once, under this permit; answer with `released`. */
  | { type: 'release'; attempt: SendAttempt; permit: string }
  | { type: 'park'; attempt: SendAttempt; reason: ParkReason }
  | {
      type: 'journal';
      mark: JournalMark;
      attempt: SendAttempt;
      findings: readonly Finding[];
      parkReason?: ParkReason;
    }
  | {
      type: 'tell';
      what: 'changed' | 'cancelled' | 'cooldown' | 'not-released' | 'permit-over';
      attempt: SendAttempt;
      until?: number;
    }
  /** Send a tick at this time. */
  | { type: 'wake'; at: number };
