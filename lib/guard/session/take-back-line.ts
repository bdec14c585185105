import type { TakeBack } from '../../sites/take-back.ts';
import type { SendAttempt } from '../attempt/types.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { ComposerSession } from './composer-session.ts';

const assumed: TakeBack = {
  policyId: '',
  line: 'Assume this cannot be taken back.',
  details: [],
  confidence: '',
  sources: [],
  asOf: '',
};

/** What can be taken back for this message here. Until the on-demand script has brought the table, the safe answer. */
export function takeBackFor({ services }: ComposerSession, attempt: SendAttempt): TakeBack {
  return onDemand()?.takeBackFor(attempt, services.now()) ?? assumed;
}
