import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { AppError } from '../errors.ts';
import type { JournalEvent } from '../history/index.ts';
import { journalEventSchema } from './journal-schema.ts';

/** Lines that came together, as they may be kept. */
export interface Batch {
  readonly events: readonly JournalEvent[];
  readonly tabId?: number;
}

const key = 'journal.waiting';

const batchesSchema = v.array(
  v.object({ events: v.array(journalEventSchema), tabId: v.exactOptional(v.number()) }),
);

/**
 * Lines that could not be written to the history (no room, a database that does not open) wait here, in the browser's
 * other store, until they can. What is damaged there is dropped.
 */
export async function waitingLines(): Promise<readonly Batch[]> {
  return waitingIn(await browser.storage.local.get(key));
}

/** The key of what waits, for whoever reads it together with other things. */
export const waitingKey = key;

/** What waits, in what was read from the store. */
export function waitingIn(stored: Readonly<Record<string, unknown>>): readonly Batch[] {
  if (stored[key] === undefined) return [];
  const read = v.safeParse(batchesSchema, stored[key]);
  return read.success ? read.output : [];
}

/** Replaces what waits. Throws 'history-full' where this store has no room either. */
export async function setWaitingLines(batches: readonly Batch[]): Promise<void> {
  try {
    if (batches.length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: batches });
  } catch (cause) {
    throw new AppError('history-full', undefined, { cause });
  }
}
