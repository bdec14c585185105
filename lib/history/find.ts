import type { HistoryDatabase } from './database.ts';
import type { Query } from './search/index.ts';
import { answers, searchWordsOf, slotsAnswering } from './search/index.ts';
import type { Segments } from './segment-cache.ts';
import { segmentsOn } from './segments.ts';
import { shelvesIn } from './shelves-record.ts';

export interface Sought {
  readonly query: Query;
  /** All times in milliseconds since the epoch; an entry counts by when it started. */
  readonly from: number;
  readonly until: number;
  /** The page holds only what is earlier; the total does not care. */
  readonly before: number;
  /** The page begins after so many of them. */
  readonly skip?: number;
  readonly limit: number;
}

/** What was found, before it is known which of it is on the page. */
interface Found {
  readonly attemptIds: string[];
  readonly times: number[];
}

/**
 * Which attempts answer, newest first and at least `limit` of them where there are so many; and how many there are in
 * all. Everything is looked at: segments by their index, the tail entry by entry.
 */
export async function findAttempts(
  database: HistoryDatabase,
  segments: Segments,
  sought: Sought,
): Promise<{ attemptIds: string[]; total: number }> {
  const transaction = database.transaction(['entries', 'segments', 'segmentStates', 'shelves']);
  const { current } = await shelvesIn(transaction);
  const found: Found = { attemptIds: [], times: [] };
  const [states, tail] = await Promise.all([
    segmentsOn(transaction, current),
    transaction.objectStore('entries').index('tail').getAll(),
  ]);
  const loaded = await Promise.all(states.map((state) => segments.of(transaction, state)));
  states.forEach(({ dead }, index) => {
    const segment = loaded[index];
    if (segment === undefined) return;
    slotsAnswering(segment, sought.query).forEach((is, slot) => {
      if (is === 1 && dead[slot] === 0)
        note(found, sought, segment.attemptIds[slot] ?? '', segment.times[slot] ?? 0);
    });
  });
  for (const { shelf, attemptId, entry } of tail) {
    if (shelf === current && answers(searchWordsOf(entry), sought.query)) {
      note(found, sought, attemptId, entry.startedAt);
    }
  }
  const attemptIds =
    sought.skip === undefined ? pageOf(found, sought) : pageAt(found, { ...sought, skip: sought.skip });
  return { attemptIds, total: found.times.length };
}

/** Reads every segment of the current shelf into memory. */
export async function warmSegments(database: HistoryDatabase, segments: Segments): Promise<void> {
  const transaction = database.transaction(['segments', 'segmentStates', 'shelves']);
  const states = await segmentsOn(transaction, (await shelvesIn(transaction)).current);
  await Promise.all(states.map((state) => segments.of(transaction, state)));
}

function note(found: Found, { from, until }: Sought, attemptId: string, time: number): void {
  if (time < from || time >= until) return;
  found.attemptIds.push(attemptId);
  found.times.push(time);
}

/** The newest `limit` before the cursor, and all that started in the same millisecond as the last of them. */
function pageOf({ attemptIds, times }: Found, { before, limit }: Sought): string[] {
  const candidates = Float64Array.from(times.filter((time) => time < before)).sort();
  const oldest = candidates.at(-limit) ?? Number.NEGATIVE_INFINITY;
  return attemptIds.filter((_, index) => {
    const time = times[index] ?? 0;
    return time >= oldest && time < before;
  });
}

/** The `limit` entries after the newest `skip`. Entries of the same millisecond stay in the order they were found in. */
function pageAt(
  { attemptIds, times }: Found,
  { skip, limit }: Pick<Sought, 'limit'> & { skip: number },
): string[] {
  const sorted = Float64Array.from(times).sort();
  const newest = sorted.at(-skip - 1);
  if (newest === undefined) return [];
  const oldest = sorted.at(-skip - limit) ?? Number.NEGATIVE_INFINITY;
  let newer = 0;
  const candidates: { readonly attemptId: string; readonly time: number }[] = [];
  attemptIds.forEach((attemptId, index) => {
    const time = times[index] ?? 0;
    if (time > newest) newer += 1;
    else if (time >= oldest) candidates.push({ attemptId, time });
  });
  const page = candidates.sort((a, b) => b.time - a.time).slice(skip - newer, skip - newer + limit);
  return page.map(({ attemptId }) => attemptId);
}
