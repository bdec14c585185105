import type { EntryRecord, HistoryDatabase } from './database.ts';
import type { Entry } from './events.ts';
import { findAttempts } from './find.ts';
import type { Filter } from './search/index.ts';
import { queryOf } from './search/index.ts';
import type { SearchMemory } from './search-memory.ts';
import { olderThan, wholeShelf } from './shelves.ts';
import { shelvesIn } from './shelves-record.ts';

export interface Page {
  readonly entries: readonly Entry[];
  /** All that match, on this page or not. */
  readonly total: number;
}

interface RecordPage {
  readonly records: readonly EntryRecord[];
  readonly total: number;
}

export interface Asked {
  /** Only what started earlier than this, in milliseconds since the epoch. */
  readonly before?: number;
  /** Only what comes after so many of them: a page from anywhere in the list. Never together with `before`. */
  readonly skip?: number;
  readonly limit: number;
  readonly query?: string;
  readonly filter?: Filter;
}

/**
 * One page of the history, newest first. Entries that started in the same millisecond stay on one page, which may
 * then be a little longer than `limit`: so the start time of its last entry is all the next page needs.
 */
export async function listPage(database: HistoryDatabase, memory: SearchMemory, asked: Asked): Promise<Page> {
  const { records, total } = await recordsOnPage(database, memory, asked);
  return { entries: records.map((record) => record.entry), total };
}

/** The same page as it lies in the store. */
export async function recordsOnPage(
  database: HistoryDatabase,
  memory: SearchMemory,
  asked: Asked,
): Promise<RecordPage> {
  const query = queryOf(asked.query ?? '', asked.filter);
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = asked.filter ?? {};
  const inTime = from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
  if (query === null && inTime && asked.skip === undefined)
    return newest(database, asked.before, asked.limit);
  const { attemptIds, total } = await findAttempts(database, memory, {
    query: query ?? { beginnings: [], facets: [] },
    from,
    until,
    before: asked.before ?? Number.POSITIVE_INFINITY,
    ...(asked.skip === undefined ? {} : { skip: asked.skip }),
    limit: asked.limit,
  });
  return { records: inOrder(await memory.recordsOf(database, attemptIds)), total };
}

async function newest(
  database: HistoryDatabase,
  before: number | undefined,
  limit: number,
): Promise<RecordPage> {
  const transaction = database.transaction(['entries', 'shelves']);
  const { current, count } = await shelvesIn(transaction);
  const index = transaction.objectStore('entries').index('newestFirst');
  const records = await index.getAll(
    before === undefined ? wholeShelf(current) : olderThan(current, before),
    limit,
  );
  const last = records.at(-1);
  const tied = last && records.length === limit ? await index.getAll([current, last.order]) : [];
  const there = new Set(records.map((record) => record.attemptId));
  return {
    records: inOrder([...records, ...tied.filter((record) => !there.has(record.attemptId))]),
    total: count,
  };
}

function inOrder(records: readonly EntryRecord[]): EntryRecord[] {
  return records.toSorted((a, b) => a.order - b.order);
}
