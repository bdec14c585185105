import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { openDB } from 'idb';
import { AppError } from '../errors.ts';
import { log } from '../log.ts';
import type { Entry, JournalEvent } from './events.ts';
import type { Segment } from './search/index.ts';

/** One attempt as it lies in the store: the derived entry, and what finds it. */
export interface EntryRecord {
  readonly attemptId: string;
  /** The shelf it stands on (shelves.ts); 0 once removed, until the undo is over. */
  readonly shelf: number;
  /** Minus the start time, so that plain ascending reads give the newest first: getAll has no direction. */
  readonly order: number;
  /** Present only while the attempt has no end: the index then holds just these. */
  readonly open?: 1;
  /** Site and conversation, where they are kept. */
  readonly conversation?: string;
  /** The same, only while the message was not sent: the next attempt there may be this one resumed. */
  readonly unsent?: string;
  /** Only while a reminder of it is due some time. */
  readonly remindAt?: number;
  /** Where the search has it: in a segment at a slot, or on the tail, which is read whole. */
  readonly segment?: readonly [id: number, slot: number];
  readonly tail?: 1;
  /** The tab it was written in: when that closes, nobody else will end it. */
  readonly tabId?: number;
  /**
   * The first lines of its journal (JournalEvent[] as JSON), where an import brought them. With it, because a store takes as
   * long for a write as for four times its bytes; as text, because that is copied at the speed of memory.
   */
  readonly broughtLines?: string;
  readonly entry: Entry;
}

/** What can still be undone. At most one removal: the next one makes it final. */
export interface Undo {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly removed:
    | { readonly attemptIds: readonly string[] }
    | { readonly shelf: number; readonly count: number };
}

export interface Shelves {
  readonly current: number;
  /** How many entries stand on the current shelf. Counted here: Chromium counts an index at 4 ms a thousand. */
  readonly count: number;
  /** The number of the youngest segment ever made: numbers are never used twice. */
  readonly lastSegment: number;
  readonly undo: Undo | null;
  /** Another one after every change of the history: what was read into memory knows by it whether it is still so. */
  readonly revision: string;
}

/** What changes about a segment while its words stay: small, so that removing one entry rewrites little. */
export interface SegmentState {
  readonly id: number;
  readonly shelf: number;
  /** A 1 for every slot whose entry is gone, removed, or indexed anew elsewhere. */
  readonly dead: Uint8Array;
}

/** Some attempts of a file that is being imported, checked and as they may be kept. */
export interface Incoming {
  readonly importId: string;
  /** The lines of each, JournalEvent[] as JSON. */
  readonly attempts: readonly string[];
}

export interface HistorySchema extends DBSchema {
  /** The journal, append-only: lines that were written together, behind those in the record. Key: [attempt, number of the first of them]. */
  events: { key: [string, number]; value: readonly JournalEvent[] };
  entries: {
    key: string;
    value: EntryRecord;
    indexes: { newestFirst: [number, number]; open: 1; tail: 1; unsent: string; remindAt: number };
  };
  /** What an import has brought so far; it becomes entries in one change, or goes. */
  incoming: { key: number; value: Incoming; indexes: { importId: string } };
  segments: { key: number; value: Segment };
  segmentStates: { key: number; value: SegmentState };
  shelves: { key: 'shelves'; value: Shelves };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

export type StoreName = StoreNames<HistorySchema>;

export const everyStore: readonly StoreName[] = [
  'entries',
  'events',
  'incoming',
  'segments',
  'segmentStates',
  'shelves',
];

/** A running change: it may touch everything, and the browser runs one of them at a time. */
export type Change = IDBPTransaction<HistorySchema, StoreName[], 'readwrite'>;

/** Reading, or changing: both can be read from. */
export type Reading = IDBPTransaction<HistorySchema, StoreName[], 'readonly'> | Change;

const databaseName = 'history';

/** One function a version; each brings the version before it to its own. */
export const migrations: readonly ((database: HistoryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('events');
    const entries = database.createObjectStore('entries', { keyPath: 'attemptId' });
    entries.createIndex('newestFirst', ['shelf', 'order']);
    entries.createIndex('open', 'open');
    entries.createIndex('tail', 'tail');
    entries.createIndex('unsent', 'unsent');
    entries.createIndex('remindAt', 'remindAt');
    database.createObjectStore('incoming', { autoIncrement: true }).createIndex('importId', 'importId');
    database.createObjectStore('segments');
    database.createObjectStore('segmentStates', { keyPath: 'id' });
    database.createObjectStore('shelves');
  },
];

/**
 * Opens the history, migrating it where it is older. Throws 'history-blocked' when another context holds an older
 * version open, 'history-broken' when the browser cannot open it; it is never deleted by us.
 */
export async function openHistory(onClosed: () => void): Promise<HistoryDatabase> {
  const blocked = Promise.withResolvers<never>();
  // Async: the browser may also throw at once (storage switched off).
  const open = async () =>
    openDB<HistorySchema>(databaseName, migrations.length, {
      upgrade(database, oldVersion) {
        for (const migrate of migrations.slice(oldVersion)) migrate(database);
        log('history-migrated', { from: oldVersion, to: migrations.length });
      },
      blocked() {
        blocked.reject(new AppError('history-blocked'));
        // It opens by itself once the way is free; by then the next call has its own connection.
        opening.then((late) => late.close()).catch(() => {});
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  const opening = open();
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('history-broken', undefined, { cause });
  }
}
