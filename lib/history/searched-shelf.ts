import type { EntryRecord, HistoryDatabase, SegmentState } from './database.ts';
import type { Segment } from './search/index.ts';
import type { Segments } from './segment-cache.ts';
import { segmentsOn } from './segments.ts';
import { shelvesIn } from './shelves-record.ts';

/** The current shelf as what looks at all of it needs it, at one moment. */
export interface SearchedShelf {
  readonly states: readonly SegmentState[];
  /** By the order of `states`; undefined where a segment was lost. */
  readonly segments: readonly (Segment | undefined)[];
  /** What stands in no segment yet. */
  readonly tail: readonly EntryRecord[];
}

/** Reads it in one transaction: no entry but those of the tail. */
export async function searchedShelf(database: HistoryDatabase, cache: Segments): Promise<SearchedShelf> {
  const transaction = database.transaction(['entries', 'segments', 'segmentStates', 'shelves']);
  const { current } = await shelvesIn(transaction);
  const [states, tail] = await Promise.all([
    segmentsOn(transaction, current),
    transaction.objectStore('entries').index('tail').getAll(),
  ]);
  const segments = await Promise.all(states.map((state) => cache.of(transaction, state)));
  return { states, segments, tail: tail.filter(({ shelf }) => shelf === current) };
}
