export interface TermsFact {
  readonly site: string;
  readonly words: string;
  /** ISO date. */
  readonly asOf: string;
}

/**
 * What sites' own terms say about add-ons, as a fact and no stronger than it is known. LinkedIn's User Agreement itself
 * could not be read; an enforcement e-mail quoted in a recruiter's blog and a third party's copy of it agree.
 */
export const terms: readonly TermsFact[] = [
  { site: 'LinkedIn', words: 'LinkedIn’s terms restrict add-ons that change its pages.', asOf: '2026-11-23' },
];
