/** One row of the take-back table: what a platform lets its people undo after sending, and how that is known. */
export interface Policy {
  readonly id: string;
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
  /** The line where the figures alone do not say it well. */
  readonly line?: string;
  /** For the person: what happens when one tries, what the other side keeps. One sentence each. */
  readonly details: readonly string[];
  /** Why we are as sure as we are, one sentence. */
  readonly why: string;
  readonly sources: readonly { readonly url: string; readonly date: string | null }[];
  /** Where a person should look before a release. Not opened in the research. */
  readonly verifyAt: readonly string[];
}

/** ISO date of the research. No live page was opened for it. */
export const policiesAsOf = '2026-11-23';
