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
  /** Markup of the draft, where it says more than the text: for the history only, which sanitizes it. */
  readonly html?: string | undefined;
  /** Its thread may be an InMail, or is none; undefined on surfaces that know no InMails. */
  readonly mayBeInMail?: boolean | undefined;
}

/**
 * What the review says about exactly this attempt. `stops`: the findings that stop this kind, most serious first.
 * `pending`: a check that could stop this kind has not answered yet, and nothing known so far stops it (else `ready`
 * with what is known). `failed`: a check that could stop threw or cannot run; always ends in a question.
 */
export type Verdict =
  | { readonly status: 'ready'; readonly stops: readonly Finding[]; readonly hostile: boolean }
  | { readonly status: 'pending' }
  | { readonly status: 'failed'; readonly stops: readonly Finding[]; readonly hostile?: boolean };

/** The settings that apply to this kind on this site, resolved (DESIGN.md 5). Durations in milliseconds. */
export interface GatePolicy {
  /** How long to wait, visibly, for a pending verdict; 0 decides with what is known. */
  readonly waitMs: number;
  /** Hold when nothing is wrong, where that may end in a release or is wanted to end in `armed`; 0 is none. */
  readonly holdMs: number;
  /** After "Send anyway" on hostile words; 0 is none. Ends in `armed`, so it needs no `canRelease`. */
  readonly cooldownMs: number;
  /** False where no release without a new gesture is proven: approvals and waits end in `armed`. */
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
  /** The review of `fingerprint` has an answer now. `policy` where the person's settings came only after the gesture. */
  | { type: 'verdict'; at: number; fingerprint: string; verdict: Verdict; policy?: GatePolicy }
  /**
   * The composer as it stands: sent on every change, and at once as the answer to `verify`. null: it is gone (after
   * `Surface.refresh` found no successor in the same root); only a second of that is believed, so a remount is harmless.
   */
  | { type: 'snapshot'; at: number; message: Message | null; fingerprint: string | null }
  /** The person's answer in the review dialog. `edit` includes Escape. */
  | { type: 'choose'; at: number; choice: 'edit' | 'send' | 'sit' | 'newline' }
  /** A fix was asked for: the dialog closes while the composer is written. */
  | { type: 'fixing'; at: number }
  /**
   * The fix was written and reviewed again, or could not be written. `attempt` is what stands in the composer now; its
   * id is ignored (the attempt under review goes on). An equal fingerprint means that nothing was written.
   */
  | { type: 'fixed'; at: number; attempt: SendAttempt; stops: readonly Finding[] }
  /** Escape, or "Cancel" in the wait, the hold or the armed status. */
  | { type: 'cancel'; at: number }
  /** "Send now" in the hold toast. */
  | { type: 'send-now'; at: number }
  | { type: 'tick'; at: number }
  /** Our release action ran (`done`) or could not (`failed`: no control, control disabled). */
  | { type: 'released'; at: number; outcome: 'done' | 'failed' }
  /** The departure watcher saw the message of this attempt leave; the next one may be under way already. */
  | { type: 'departed'; at: number; attemptId: string }
  /** The page is going away for good (`pagehide`, not `beforeunload`: there the person may still stay). */
  | { type: 'leaving'; at: number };

export type JournalMark = 'attempted' | 'held' | 'approved' | 'released' | 'passed' | 'cancelled' | 'parked';

export type GateEffect =
  /**
   * Exactly one of these two answers every gesture, first of its effects. `attempt` is the one the journal knows: after
   * a hold or "press Send" that is the attempt it began with, not the one of this gesture.
   */
  | { type: 'pass'; attempt: SendAttempt }
  | { type: 'swallow' }
  /** Every show- effect replaces whatever the gate shows; `close-ui` takes it away. A `tell` outlives both. */
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
      after: 'review' | 'wait' | 'hold' | 'cooldown' | 'fix';
    }
  | { type: 'close-ui' }
  /**
   * Read the composer now and answer with `snapshot`, in the same turn: nothing is released on an older reading. Store
   * the new state before running effects, since this answer comes back into `step`.
   */
  | { type: 'verify'; attempt: SendAttempt }
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
      /**
       * changed: the message is another one now, so nothing is sent. cancelled: by the person. cooldown: Send was pressed,
       * `until` says when it may be. not-released: our release could not be done, the person presses Send (armed is
       * shown). permit-over: the time to press Send is over, or our release never reported back: nothing is known.
       */
      what: 'changed' | 'cancelled' | 'cooldown' | 'not-released' | 'permit-over';
      attempt: SendAttempt;
      until?: number;
    }
  /** Send a tick at this time. Several may be outstanding; a tick that is early or too many does nothing. */
  | { type: 'wake'; at: number };
