import { log } from '../log.ts';

/** Work nobody waits for: a failure becomes a line in the log, never an unhandled rejection. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(() => log('background-work-failed'));
}
