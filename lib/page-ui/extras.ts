import type { CheckEntry } from '../review/finding.ts';
import type { TakeBack } from '../sites/take-back.ts';

/** What the on-demand script brings into a frame besides the full interface: what is too heavy for every page. */
export interface Extras {
  readonly deferredChecks: readonly CheckEntry[];
  /** @param at.sentAt when the message left (ms since the epoch), for "until 15:42"; absent before the send */
  takeBackFor(policyId: string, at: { now: number; sentAt?: number }): TakeBack;
}
