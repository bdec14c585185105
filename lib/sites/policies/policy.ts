/** One row of the take-back table: what a platform lets its people undo after sending, and how that is known. */
export interface Policy {
  readonly id: string;
  /** As the table calls it: "LinkedIn InMail". */
  readonly name: string;
  readonly canUnsend: 'never' | 'window' | 'anytime' | 'admin-dependent';
  readonly condition?: string;
  /** For `admin-dependent`: what holds where nobody changed it. */
  readonly defaultAllowed?: boolean;
  /** The longest time that sources support; null: no limit found, or none. */
  readonly windowSeconds: number | null;
  /** What may be promised without knowing the person's settings; null with `anytime`: no limit found. */
  readonly windowSecondsSafe: number | null;
  readonly canEdit: 'never' | 'window' | 'anytime' | 'admin-dependent' | 'unknown';
  readonly editWindowSeconds: number | null;
  /** About the message's place in the chat. */
  readonly leavesTrace: 'yes' | 'no' | 'sometimes' | 'unknown';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidenceTier: string;
  /** A deliberate safe default rather than a finding. */
  readonly unproven: boolean;
  /** As researched, for those who check the table. */
  readonly caveats: readonly string[];
  /** What the line calls it: "this", "an InMail". */
  readonly thing: string;
  /** In the table: whether and until when, where the figures alone do not say it well. */
  readonly answer?: string;
  /** The line where the figures alone do not say it well. */
  readonly line?: string;
  /** The same once it has left, by what is left of its time; what is absent here follows from the figures. */
  readonly lineAfter?: { readonly [State in TimeLeft['state']]?: string };
  /** For the person, one sentence each, as is all that follows: what happens when one tries. */
  readonly taking: readonly string[];
  /** What the other side keeps or sees all the same. */
  readonly stays: readonly string[];
  readonly editing?: string;
  readonly more?: readonly string[];
  /** What to do on this site, in order. `afterwards` also holds where it can never be taken back. */
  readonly steps: { readonly whileItMayWork: readonly string[]; readonly afterwards: readonly string[] };
  /** What people try, and what it does not do. What helps nowhere is in everywhere.ts. */
  readonly doesNotHelp: readonly string[];
  /** To know before a follow-up is written. */
  readonly beforeWritingAgain?: readonly string[];
  /** Why we are as sure as we are, one sentence. */
  readonly why: string;
  readonly sources: readonly Source[];
  /** Where a person should look before a release. Not opened in the research. */
  readonly verifyAt: readonly string[];
}

/**
 * What is left of the time to take a message back.
 * open: it can be taken back, until a moment that may be promised. anytime: no limit found. depends: up to
 * somebody else's settings. maybe: longer than may be promised, not longer than a source supports. over: longer than
 * any source supports. never: it cannot be counted on at all.
 */
export type TimeLeft =
  | { readonly state: 'open'; readonly until: number }
  | { readonly state: 'over'; readonly longestSeconds: number }
  | { readonly state: 'anytime' | 'depends' | 'maybe' | 'never' };

export interface Source {
  readonly url: string;
  /** ISO date or the beginning of one; null where the source shows none. */
  readonly date: string | null;
}

/** ISO date of the research. No live page was opened for it. */
export const policiesAsOf = '2026-11-23';
