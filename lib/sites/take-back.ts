/** What can be taken back for one kind of message, ready to be shown. Made from the policy table, never by hand. */
export interface TakeBack {
  readonly policyId: string;
  /** "Assume an InMail cannot be taken back." / "You can delete this until 15:42." */
  readonly line: string;
  /** What happens when one tries to delete; what the recipient still sees; each one sentence. */
  readonly details: readonly string[];
  /** "Low: the sources split between never and 60 minutes." */
  readonly confidence: string;
  readonly sources: readonly { readonly url: string; readonly date: string | null }[];
  /** ISO date of the table. */
  readonly asOf: string;
}
