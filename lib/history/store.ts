import { AppError } from '../errors.ts';
import type { Keep } from '../settings.ts';
import { appendEvent } from './append.ts';
import type { HistoryDatabase } from './database.ts';
import { openHistory } from './database.ts';
import { interruption } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import type { Asked, Page } from './listing.ts';
import { listPage, olderThan } from './listing.ts';
import type { Change } from './shelves.ts';
import {
  deleteAttempts,
  eventsOf,
  makeRemovalFinal,
  putBack,
  shelvesIn,
  takeOff,
  undoFor,
} from './shelves.ts';

export interface History {
  /**
   * Writes events and what they make of their entries in one transaction: all of them or none. The same event twice
   * is written once, so a page that got no answer may send again. Answers how many are in the journal now.
   */
  append(events: readonly JournalEvent[], how: { keep: Keep; tabId?: number }): Promise<number>;
  list(asked: Asked): Promise<Page>;
  /** Undoable for 30 seconds or until the next removal; then deleted for good. */
  remove(attemptIds: readonly string[] | 'all'): Promise<{ undoToken: string; removed: number }>;
  /** Throws 'undo-over'. Answers how many came back. */
  restore(undoToken: string): Promise<number>;
  /** Ends the open attempts of one tab, or all of them when the browser has started anew. Answers how many. */
  settle(tabId?: number): Promise<number>;
  /** Deletes what is older than `keepDays` days, and removals whose undo is over. Answers how many. */
  purge(keepDays: number): Promise<number>;
  entry(attemptId: string): Promise<Entry | null>;
  events(attemptId: string): Promise<readonly JournalEvent[]>;
  close(): Promise<void>;
}

const millisecondsADay = 24 * 60 * 60 * 1000;

/**
 * The history over IndexedDB. Every change is one readwrite transaction over all stores, and the browser runs those
 * one after another, in whichever tab or worker they begin: that is the queue, and nothing appended at once is lost.
 * Throws AppErrors: 'history-full', 'history-broken', 'history-blocked', 'history-failed', 'undo-over'.
 */
export function createHistory(now: () => number = Date.now): History {
  let opened: Promise<HistoryDatabase> | null = null;

  const database = (): Promise<HistoryDatabase> => {
    const forget = () => {
      opened = null;
    };
    opened ??= openHistory(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };

  const read = async <T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await database());
    } catch (thrown) {
      throw historyError(thrown);
    }
  };

  const change = <T>(work: (change: Change) => Promise<T>): Promise<T> =>
    read(async (database) => {
      const transaction = database.transaction(['entries', 'events', 'shelves'], 'readwrite');
      try {
        const result = await work(transaction);
        await transaction.done;
        return result;
      } catch (thrown) {
        // A failed put already aborts; a failure of ours does not, and must not leave half of a change behind.
        transaction.done.catch(() => {});
        if (transaction.error === null) abort(transaction);
        throw thrown;
      }
    });

  return {
    append: (events, { keep, tabId }) =>
      change(async (transaction) => {
        let kept = 0;
        for (const event of events) {
          if (await appendEvent(transaction, event, keep, tabId)) kept += 1;
        }
        return kept;
      }),

    list: (asked) => read((database) => listPage(database, asked)),

    async remove(attemptIds) {
      const undoToken = crypto.randomUUID();
      const undo = { token: undoToken, until: now() + undoFor };
      return { undoToken, removed: await change((transaction) => takeOff(transaction, attemptIds, undo)) };
    },

    restore: (undoToken) => change((transaction) => putBack(transaction, undoToken, now())),

    settle: (tabId) => change((transaction) => settleOpen(transaction, tabId, now())),

    purge: (keepDays) =>
      change(async (transaction) => {
        const removed = await makeRemovalFinal(transaction, now());
        const { current } = await shelvesIn(transaction);
        const index = transaction.objectStore('entries').index('newestFirst');
        const old = await index.getAllKeys(olderThan(current, now() - keepDays * millisecondsADay));
        return removed + (await deleteAttempts(transaction, old));
      }),

    entry: (attemptId) => read(async (database) => (await database.get('entries', attemptId))?.entry ?? null),

    events: (attemptId) => read((database) => database.getAll('events', eventsOf(attemptId))),

    async close() {
      (await opened)?.close();
      opened = null;
    },
  };
}

async function settleOpen(change: Change, tabId: number | undefined, at: number): Promise<number> {
  const open = await change.objectStore('entries').index('open').getAll();
  const left = open.filter((record) => tabId === undefined || record.tabId === tabId);
  for (const { attemptId } of left) {
    const events = await change.objectStore('events').getAll(eventsOf(attemptId));
    const type = interruption(events.map((event) => event.type));
    await appendEvent(change, { attemptId, type, at, reason: 'interrupted' }, 'text', undefined);
  }
  return left.length;
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It was over already: then there is nothing to take back.
  }
}

function historyError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
  return new AppError(isFull ? 'history-full' : 'history-failed', undefined, { cause: thrown });
}
