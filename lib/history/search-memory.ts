import type { EntryRecord, HistoryDatabase, Reading, SegmentState, Shelves } from './database.ts';
import type { Doc, Segment } from './search/index.ts';
import { docOf, segmentsOn } from './segments.ts';
import { shelvesIn } from './shelves-record.ts';

/** All that a search looks through, of the current shelf: what is indexed, and what is not yet. */
export interface Searched {
  readonly segments: readonly { readonly segment: Segment; readonly state: SegmentState }[];
  readonly tail: readonly Doc[];
}

/** It, as read from the store and kept in memory while this background lives. */
export interface SearchMemory {
  /** As it is now. */
  of(database: HistoryDatabase): Promise<Searched>;
  /** The records of these attempts, in this order; those that are gone are left out. */
  recordsOf(database: HistoryDatabase, attemptIds: readonly string[]): Promise<EntryRecord[]>;
}

/** So many records are kept: the newest answer most searches, and Firefox takes up to 1 ms to read one. */
const recordsKept = 1000;

/** As long as nothing was changed nothing is read again: a key pressed in the search field asks the store for its rows only. */
export function createSearchMemory(): SearchMemory {
  let kept: { readonly revision: string; readonly searched: Promise<Searched> } | null = null;
  let records = new Map<string, EntryRecord>();
  let known = new Map<number, Segment>();

  const read = async (reading: Reading, { current }: Shelves): Promise<Searched> => {
    const [states, tail] = await Promise.all([
      segmentsOn(reading, current),
      reading.objectStore('entries').index('tail').getAll(),
    ]);
    const segments = await Promise.all(states.map((state) => segmentOf(reading, state, known)));
    known = new Map(states.flatMap(({ id }, at) => (segments[at] ? [[id, segments[at]]] : [])));
    return {
      segments: states.flatMap((state, at) => (segments[at] ? [{ segment: segments[at], state }] : [])),
      tail: tail.filter(({ shelf }) => shelf === current).map(({ entry }) => docOf(entry)),
    };
  };

  return {
    async of(database) {
      const reading = database.transaction(['entries', 'segments', 'segmentStates', 'shelves'], 'readonly');
      const shelves = await shelvesIn(reading);
      if (kept?.revision === shelves.revision) return kept.searched;
      const searched = read(reading, shelves);
      const mine = { revision: shelves.revision, searched };
      kept = mine;
      records = new Map();
      searched.catch(() => {
        if (kept === mine) kept = null;
      });
      return searched;
    },
    async recordsOf(database, attemptIds) {
      if (records.size > recordsKept) records = new Map();
      const mine = records;
      const unread = attemptIds.filter((attemptId) => !mine.has(attemptId));
      if (unread.length > 0) {
        const entries = database.transaction('entries').store;
        const read = await Promise.all(unread.map((attemptId) => entries.get(attemptId)));
        for (const record of read) if (record) mine.set(record.attemptId, record);
      }
      return attemptIds.flatMap((attemptId) => mine.get(attemptId) ?? []);
    },
  };
}

/** Segment numbers are never used twice and a segment only grows: its size tells whether it was read since. */
async function segmentOf(
  reading: Reading,
  { id, dead }: SegmentState,
  known: ReadonlyMap<number, Segment>,
): Promise<Segment | undefined> {
  const before = known.get(id);
  return before?.attemptIds.length === dead.length ? before : reading.objectStore('segments').get(id);
}
