import { AppError } from '../errors.ts';
import type { Change, HistoryDatabase } from './database.ts';
import { everyStore, openHistory } from './database.ts';
import { changeShelves } from './shelves-record.ts';

/** The way to the database: opened when first needed, and again when the browser or a newer version closed it. */
export interface Connection {
  read<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T>;
  /** All that `work` writes is written, or none of it. */
  change<T>(work: (change: Change) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Throws AppErrors: 'history-full', 'history-broken', 'history-blocked', 'history-failed', or what `work` throws. */
export function createConnection(): Connection {
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

  const read: Connection['read'] = async (work) => {
    try {
      return await work(await database());
    } catch (thrown) {
      throw historyError(thrown);
    }
  };

  return {
    read,
    change: (work) =>
      read(async (database) => {
        const transaction = database.transaction([...everyStore], 'readwrite');
        // It may end before anybody waits for it: a write that nobody listens to has failed.
        transaction.done.catch(() => {});
        let failure: DOMException | null = null;
        transaction.addEventListener('error', ({ target }) => {
          failure ??= (target as IDBRequest).error;
        });
        try {
          const result = await work(transaction);
          await changeShelves(transaction, { revision: crypto.randomUUID() });
          await transaction.done;
          return result;
        } catch (thrown) {
          // A failed write aborts by itself; a failure of ours does not, and must not leave half of a change behind.
          if (transaction.error === null) abort(transaction);
          // What fails after such a write only says that all is over.
          throw failure ?? transaction.error ?? thrown;
        }
      }),
    async close() {
      (await opened)?.close();
      opened = null;
    },
  };
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
