import type { Change, EntryRecord, Reading, SegmentState } from './database.ts';
import type { Segment } from './search/index.ts';
import { searchWordsOf, segmentCapacity, withDocs } from './search/index.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/** How much the search keeps in which form. Tests make these small. */
export interface SearchSizes {
  /** The tail is read and matched whole at every search. */
  readonly longestTail: number;
  /** Entries in a segment. */
  readonly segmentCapacity: number;
}

/** A tail of 512 is matched in about 5 ms; see test/bench/history.ts. */
export const searchSizes: SearchSizes = { longestTail: 512, segmentCapacity };

/**
 * Moves the tail into a segment once it is long: into the youngest of the current shelf while it has room, else a new one.
 * Attempts that are still open stay: their words change with how they end. Answers how many moved.
 */
export async function sealTail(change: Change, sizes: SearchSizes): Promise<number> {
  const index = change.objectStore('entries').index('tail');
  if ((await index.count()) < sizes.longestTail) return 0;
  const { current: shelf } = await shelvesIn(change);
  const tail = await index.getAll();
  const closed = tail.filter((record) => record.shelf === shelf && record.open === undefined);
  for (let from = 0; from < closed.length; ) {
    from += await sealSome(change, shelf, closed.slice(from), sizes.segmentCapacity);
  }
  return closed.length;
}

async function sealSome(
  change: Change,
  shelf: number,
  records: readonly EntryRecord[],
  capacity: number,
): Promise<number> {
  const states = await segmentsOn(change, shelf);
  const youngest = states.findLast((state) => state.dead.length < capacity);
  const id = youngest?.id ?? (await shelvesIn(change)).lastSegment + 1;
  if (!youngest) await changeShelves(change, { lastSegment: id });
  const before = youngest ? ((await change.objectStore('segments').get(id)) ?? null) : null;
  const size = before?.attemptIds.length ?? 0;
  const some = records.slice(0, capacity - size);
  await putSegment(
    change,
    { id, shelf, dead: youngest?.dead ?? new Uint8Array() },
    withRecords(before, some),
  );
  for (const [index, record] of some.entries()) {
    const { tail: _, ...sealed } = record;
    await change.objectStore('entries').put({ ...sealed, segment: [id, size + index] });
  }
  return some.length;
}

function withRecords(before: Segment | null, records: readonly EntryRecord[]): Segment {
  return withDocs(
    before,
    records.map(({ entry }) => ({
      attemptId: entry.attemptId,
      time: entry.startedAt,
      words: searchWordsOf(entry),
    })),
  );
}

async function putSegment(change: Change, state: SegmentState, segment: Segment): Promise<void> {
  const dead = new Uint8Array(segment.attemptIds.length);
  dead.set(state.dead);
  await change.objectStore('segments').put(segment, state.id);
  await change.objectStore('segmentStates').put({ ...state, dead });
}

/** Takes records out of the search, or back into it, where they lie in segments. */
export async function setDead(change: Change, records: readonly EntryRecord[], dead: 0 | 1): Promise<void> {
  const states = change.objectStore('segmentStates');
  for (const [id, slots] of slotsBySegment(records)) {
    const state = await states.get(id);
    if (state === undefined) continue;
    for (const slot of slots) state.dead[slot] = dead;
    await states.put(state);
  }
}

/** Drops segments that hold nothing alive: with retention the oldest ones end so, one after another. */
export async function dropDeadSegments(change: Change): Promise<void> {
  const states = await change.objectStore('segmentStates').getAll();
  const empty = states.filter(({ dead }) => dead.every((slot) => slot === 1));
  await dropSegments(change, empty);
}

/** Drops segments whole, with all they know. */
export async function dropSegments(change: Change, states: readonly SegmentState[]): Promise<void> {
  for (const { id } of states) {
    await change.objectStore('segments').delete(id);
    await change.objectStore('segmentStates').delete(id);
  }
}

/** The states of one shelf's segments. */
export async function segmentsOn(reading: Reading, shelf: number): Promise<SegmentState[]> {
  return (await reading.objectStore('segmentStates').getAll()).filter((state) => state.shelf === shelf);
}

function slotsBySegment(records: readonly EntryRecord[]): Map<number, number[]> {
  const segments = new Map<number, number[]>();
  for (const { segment } of records) {
    if (segment) segments.set(segment[0], [...(segments.get(segment[0]) ?? []), segment[1]]);
  }
  return segments;
}
