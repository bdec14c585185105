import type { Change, EntryRecord, Reading, SegmentState } from './database.ts';
import type { Entry } from './events.ts';
import type { Doc, SegmentBuilder } from './search/index.ts';
import { searchWordsOf, segmentBuilder, segmentCapacity } from './search/index.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/** How much the search keeps in which form. Tests make these small. */
export interface SearchSizes {
  /** The tail is read whole after every change, and matched whole at every search. */
  readonly longestTail: number;
  /** Entries in a segment. */
  readonly segmentCapacity: number;
}

/** A tail of 512 is matched in about 5 ms; see test/bench/history.bench.ts. */
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
  const place = await roomOn(change, shelf, capacity);
  const some = records.slice(0, capacity - place.builder.size());
  for (const record of some) {
    const { tail: _, ...sealed } = record;
    await change
      .objectStore('entries')
      .put({ ...sealed, segment: [place.id, place.builder.add(docOf(record.entry))] });
  }
  await putSegment(change, place);
  return some.length;
}

/** A segment under construction. */
export interface OpenSegment {
  readonly id: number;
  readonly shelf: number;
  readonly builder: SegmentBuilder;
}

/** The youngest segment of a shelf while it has room, else a new one. */
export async function roomOn(change: Change, shelf: number, capacity: number): Promise<OpenSegment> {
  const states = await segmentsOn(change, shelf);
  const youngest = states.findLast((state) => state.dead.length < capacity);
  if (youngest !== undefined) {
    const segment = (await change.objectStore('segments').get(youngest.id)) ?? null;
    return { id: youngest.id, shelf, builder: segmentBuilder(segment) };
  }
  const id = (await shelvesIn(change)).lastSegment + 1;
  await changeShelves(change, { lastSegment: id });
  return { id, shelf, builder: segmentBuilder(null) };
}

/** Writes a segment as it is now. What is dead in it stays dead. */
export async function putSegment(change: Change, { id, shelf, builder }: OpenSegment): Promise<void> {
  const before = await change.objectStore('segmentStates').get(id);
  const dead = new Uint8Array(builder.size());
  dead.set(before?.dead ?? []);
  await change.objectStore('segments').put(builder.build(), id);
  await change.objectStore('segmentStates').put({ id, shelf, dead });
}

/** An entry as the search knows it. */
export function docOf(entry: Entry): Doc {
  return { attemptId: entry.attemptId, time: entry.startedAt, words: searchWordsOf(entry) };
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

/** A segment with nothing alive may be dropped before a removal is undone: what it held is found on the tail again. */
export async function withoutLostSegments(
  change: Change,
  records: readonly EntryRecord[],
): Promise<EntryRecord[]> {
  const states = change.objectStore('segmentStates');
  return Promise.all(
    records.map(async (record): Promise<EntryRecord> => {
      const { segment, ...rest } = record;
      if (segment === undefined || (await states.get(segment[0])) !== undefined) return record;
      return { ...rest, tail: 1 };
    }),
  );
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
