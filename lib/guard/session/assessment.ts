import type { Finding } from '../../review/finding.ts';
import type { Verdict } from '../attempt/types.ts';

/** What the review knows of one message at one moment. */
export interface Assessment {
  /** Everything to show, most serious first; dismissed ones and switched-off rules are gone. */
  readonly findings: readonly Finding[];
  readonly stops: readonly Finding[];
  readonly hostile: boolean;
  readonly stopCheckFailed: boolean;
  readonly checksFailed: boolean;
  /** Every check that can stop has run; false only until the on-demand half has arrived. */
  readonly stopChecksDone: boolean;
  /** The checks that wait for a pause in typing have run. */
  readonly deferredDone: boolean;
  /** The engine has answered for every sentence. */
  readonly engineDone: boolean;
  /** The text is not English: nothing was proofread. */
  readonly otherLanguage: boolean;
}

/**
 * What the gate is told. A check that can stop, and the person's settings, are waited for on every kind.
 *
 * @param settingsRead the settings are the person's own, and not the defaults any more
 * @param waitsForAll also for what checks in a pause of typing, and for the engine
 */
export function verdictOn(assessment: Assessment, settingsRead: boolean, waitsForAll: boolean): Verdict {
  const { stops, hostile, stopCheckFailed, stopChecksDone, deferredDone, engineDone } = assessment;
  if (stopCheckFailed) return { status: 'failed', stops };
  if (stops.length > 0) return { status: 'ready', stops, hostile };
  const isKnown = stopChecksDone && settingsRead && (!waitsForAll || (deferredDone && engineDone));
  return isKnown ? { status: 'ready', stops: [], hostile: false } : { status: 'pending' };
}
