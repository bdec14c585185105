import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { AppError } from '../errors.ts';
import { log } from '../log.ts';
import type { Entry, JournalEvent } from './events.ts';

/** One attempt as it lies in the store: the derived entry, and what finds it. */
export interface EntryRecord {
  readonly attemptId: string;
  /** The shelf it stands on (shelves.ts); 0 once removed, until the undo is over. */
  readonly shelf: number;
  /** Minus the start time, so that plain ascending reads give the newest first: getAll has no direction. */
  readonly order: number;
  /** Present only while the attempt has no end: the index then holds just these. */
  readonly open?: 1;
  /** The tab it was written in: when that closes, nobody else will end it. */
  readonly tabId?: number;
  readonly entry: Entry;
}

/** What can still be undone. At most one removal: the next one makes it final. */
export interface Undo {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly removed: { readonly attemptIds: readonly string[] } | { readonly shelf: number };
}

export interface Shelves {
  readonly current: number;
  readonly undo: Undo | null;
}

export interface HistorySchema extends DBSchema {
  /** The journal, append-only. Key: [attempt, number of the event]. */
  events: { key: [string, number]; value: JournalEvent };
  entries: {
    key: string;
    value: EntryRecord;
    indexes: { newestFirst: [number, number]; open: 1 };
  };
  shelves: { key: 'shelves'; value: Shelves };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

const databaseName = 'history';

/** One function a version; each brings the version before it to its own. */
export const migrations: readonly ((database: HistoryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('events');
    const entries = database.createObjectStore('entries', { keyPath: 'attemptId' });
    entries.createIndex('newestFirst', ['shelf', 'order']);
    entries.createIndex('open', 'open');
    database.createObjectStore('shelves');
  },
];

/**
 * Opens the history, migrating it where it is older. Throws 'history-blocked' when another context holds an older
 * version open, 'history-broken' when the browser cannot open it; it is never deleted by us.
 */
export async function openHistory(onClosed: () => void = () => {}): Promise<HistoryDatabase> {
  const blocked = Promise.withResolvers<never>();
  const open = async () =>
    openDB<HistorySchema>(databaseName, migrations.length, {
      upgrade(database, oldVersion) {
        for (const migrate of migrations.slice(oldVersion)) migrate(database);
        log('history-migrated', { from: oldVersion, to: migrations.length });
      },
      blocked: () => blocked.reject(new AppError('history-blocked')),
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  try {
    return await Promise.race([open(), blocked.promise]);
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('history-broken', undefined, { cause });
  }
}
