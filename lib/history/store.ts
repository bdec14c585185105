import type { ImportResult } from '../history-requests.ts';
import type { Answer } from '../messages.ts';
import { appendEvent } from './append.ts';
import { createConnection } from './connection.ts';
import type { Change } from './database.ts';
import { interruption } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { exportPage } from './export.ts';
import { factsBetween } from './facts.ts';
import { warmSearch } from './find.ts';
import { dropIncoming, layAside, takeIn } from './import.ts';
import { journalOf } from './journal-lines.ts';
import type { Asked, Page } from './listing.ts';
import { listPage } from './listing.ts';
import { resumedWithin } from './resume.ts';
import { keptFor } from './retention.ts';
import { createSearchMemory } from './search-memory.ts';
import { type SearchSizes, sealTail, searchSizes } from './segments.ts';
import { deleteOlder, emptyDrawer, makeRemovalFinal, putBack, takeOff, undoFor } from './shelves.ts';
import { shelvesIn } from './shelves-record.ts';
import type { Statistics } from './statistics.ts';
import { statisticsOf } from './statistics.ts';

export interface History {
  /**
   * Writes events (as they may be kept: asKept) and what they make of their entries in one transaction: all of them or
   * none. The same event twice is written once, so a page that got no answer may send again. Answers how many are in
   * the journal now.
   */
  append(events: readonly JournalEvent[], from?: { readonly tabId?: number }): Promise<number>;
  list(asked: Asked): Promise<Page>;
  /** Reads into memory what a search needs, so that the first one is as quick as the next. */
  warm(): Promise<void>;
  /** Undoable for 30 seconds or until the next removal; then deleted for good. */
  remove(attemptIds: readonly string[] | 'all'): Promise<{ undoToken: string; removed: number }>;
  /** Throws 'undo-over'. Answers how many came back. */
  restore(undoToken: string): Promise<number>;
  /** Ends the open attempts of one tab, or all of them when the browser has started anew. Answers how many. */
  settle(tabId?: number): Promise<number>;
  /**
   * Deletes what is older than `keepDays` days and removals whose undo is over, and makes the search ready for what is
   * new. Answers how many were deleted.
   */
  tidy(keepDays: number): Promise<number>;
  /** Whole attempts, newest first, in pages as list makes them. */
  export(asked: { readonly before?: number; readonly limit: number }): Promise<Answer<'history.export'>>;
  /** Lays attempts aside until they are taken in, all or none; `dropIncoming` forgets them. */
  layAside(importId: string, attempts: readonly (readonly JournalEvent[])[]): Promise<void>;
  /** `attempts`: how many were laid aside. Throws 'import-cut-short' where fewer are there. */
  takeIn(
    importId: string,
    expected: { readonly attempts: number; readonly keepDays: number },
  ): Promise<ImportResult>;
  dropIncoming(importId?: string): Promise<void>;
  /** Counts over what started in [from, until). */
  statistics(asked: { readonly from?: number; readonly until?: number }): Promise<Statistics>;
  /** What waits with a reminder, soonest first. */
  reminders(): Promise<readonly Entry[]>;
  entry(attemptId: string): Promise<Entry | null>;
  events(attemptId: string): Promise<readonly JournalEvent[]>;
  close(): Promise<void>;
}

/**
 * The history over IndexedDB. Every change is one readwrite transaction over all stores, and the browser runs those
 * one after another, in whichever tab or worker they begin: that is the queue, and nothing appended at once is lost.
 * Throws AppErrors: 'history-full', 'history-broken', 'history-blocked', 'history-failed', 'undo-over'.
 */
export function createHistory(now: () => number = Date.now, sizes: SearchSizes = searchSizes): History {
  const { read, change, close } = createConnection();
  const memory = createSearchMemory();

  return {
    append: (events, { tabId } = {}) =>
      change(async (transaction) => {
        let kept = 0;
        for (const event of events) {
          if (await appendEvent(transaction, event, tabId)) kept += 1;
        }
        return kept;
      }),

    list: (asked) => read((database) => listPage(database, memory, asked)),

    warm: () => read((database) => warmSearch(database, memory)),

    async remove(attemptIds) {
      const undoToken = crypto.randomUUID();
      const undo = { token: undoToken, until: now() + undoFor };
      return { undoToken, removed: await change((transaction) => takeOff(transaction, attemptIds, undo)) };
    },

    restore: (undoToken) => change((transaction) => putBack(transaction, undoToken, now())),

    settle: (tabId) => change((transaction) => settleOpen(transaction, tabId, now())),

    tidy: (keepDays) =>
      change(async (transaction) => {
        const removed = await makeRemovalFinal(transaction, now());
        await emptyDrawer(transaction, now() - resumedWithin);
        const old = await deleteOlder(transaction, now() - keptFor(keepDays));
        await sealTail(transaction, sizes);
        return removed + old;
      }),

    export: (asked) => read((database) => exportPage(database, memory, asked)),

    layAside: (importId, attempts) => change((transaction) => layAside(transaction, importId, attempts)),

    takeIn: (importId, { attempts, keepDays }) =>
      change((transaction) =>
        takeIn(transaction, importId, {
          attempts,
          notBefore: now() - keptFor(keepDays),
          capacity: sizes.segmentCapacity,
        }),
      ),

    dropIncoming: (importId) => change((transaction) => dropIncoming(transaction, importId)),

    statistics: ({ from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY }) =>
      read(async (database) => statisticsOf(await factsBetween(database, memory, { from, until }))),

    reminders: () =>
      read(async (database) => {
        const transaction = database.transaction(['entries', 'shelves'], 'readonly');
        const { current } = await shelvesIn(transaction);
        const waiting = await transaction.objectStore('entries').index('remindAt').getAll();
        return waiting.filter((record) => record.shelf === current).map((record) => record.entry);
      }),

    entry: (attemptId) => read(async (database) => (await database.get('entries', attemptId))?.entry ?? null),

    events: (attemptId) =>
      read(async (database) => {
        const transaction = database.transaction(['entries', 'events'], 'readonly');
        const record = await transaction.objectStore('entries').get(attemptId);
        return record === undefined ? [] : journalOf(transaction, record);
      }),

    close,
  };
}

async function settleOpen(change: Change, tabId: number | undefined, at: number): Promise<number> {
  const open = await change.objectStore('entries').index('open').getAll();
  const left = open.filter((record) => tabId === undefined || record.tabId === tabId);
  for (const record of left) {
    const { attemptId } = record;
    const events = await journalOf(change, record);
    const type = interruption(events.map((event) => event.type));
    await appendEvent(change, { attemptId, type, at, reason: 'interrupted' }, undefined);
  }
  return left.length;
}
