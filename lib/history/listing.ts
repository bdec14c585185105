import type { EntryRecord, HistoryDatabase } from './database.ts';
import type { Entry } from './events.ts';
import type { Query } from './search.ts';
import { matches, queryOf } from './search.ts';
import { shelvesIn, wholeShelf } from './shelves.ts';

export interface Page {
  readonly entries: readonly Entry[];
  /** All that match, on this page or not. */
  readonly total: number;
}

export interface Asked {
  /** Only what started earlier than this, in milliseconds since the epoch. */
  readonly before?: number;
  readonly limit: number;
  readonly query?: string;
}

/**
 * One page of the history, newest first. Entries that started in the same millisecond stay on one page, which may
 * then be a little longer than `limit`: so the start time of its last entry is all the next page needs.
 */
export async function listPage(database: HistoryDatabase, { before, limit, query }: Asked): Promise<Page> {
  const asked = query === undefined ? null : queryOf(query);
  return asked === null ? newest(database, before, limit) : found(database, before, limit, asked);
}

async function newest(database: HistoryDatabase, before: number | undefined, limit: number): Promise<Page> {
  const transaction = database.transaction(['entries', 'shelves']);
  const { current } = await shelvesIn(transaction);
  const index = transaction.objectStore('entries').index('newestFirst');
  const [records, total] = await Promise.all([
    index.getAll(olderThan(current, before), limit),
    index.count(wholeShelf(current)),
  ]);
  const last = records.at(-1);
  const tied = last && records.length === limit ? await index.getAll([current, last.order]) : [];
  return { entries: withTies(records, tied), total };
}

async function found(
  database: HistoryDatabase,
  before: number | undefined,
  limit: number,
  query: Query,
): Promise<Page> {
  const transaction = database.transaction(['entries', 'shelves']);
  const { current } = await shelvesIn(transaction);
  const index = transaction.objectStore('entries').index('newestFirst');
  const all = await index.getAll(wholeShelf(current));
  const matching = all.filter((record) => matches(record.entry, query));
  const older = matching.filter((record) => before === undefined || record.entry.startedAt < before);
  const page = older.slice(0, limit);
  const last = page.at(-1);
  const tied = last ? older.filter((record) => record.order === last.order) : [];
  return { entries: withTies(page, tied), total: matching.length };
}

/** The range of one shelf that started before a time. */
export function olderThan(shelf: number, before: number | undefined): IDBKeyRange {
  return before === undefined
    ? wholeShelf(shelf)
    : IDBKeyRange.bound([shelf, -before], [shelf, Number.POSITIVE_INFINITY], true);
}

function withTies(page: readonly EntryRecord[], tied: readonly EntryRecord[]): Entry[] {
  const there = new Set(page.map((record) => record.attemptId));
  return [...page, ...tied.filter((record) => !there.has(record.attemptId))].map((record) => record.entry);
}
