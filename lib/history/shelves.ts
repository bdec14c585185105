import { AppError } from '../errors.ts';
import type { Change, EntryRecord } from './database.ts';
import { addLines, broughtTo, deleteLines, journalOf } from './journal-lines.ts';
import { dropDeadSegments, dropSegments, segmentsOn, setDead, withoutLostSegments } from './segments.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/**
 * Removing is undoable, and "remove all" must not rewrite a hundred thousand records. So each record stands on a
 * numbered shelf and lists read the current one. Removed records go to shelf 0; removing all just opens a new shelf.
 */
const removedShelf = 0;

/** What was given up: on no list, and kept only as long as the next attempt may go on with it (resume.ts). */
export const drawer = -1;

/** How long a removal can be undone. After that, or with the next removal, the records are deleted. In milliseconds. */
export const undoFor = 30_000;

/** Takes entries off the current shelf, or all of them. Answers how many. */
export async function takeOff(
  change: Change,
  attemptIds: readonly string[] | 'all',
  undo: { readonly token: string; readonly until: number },
): Promise<number> {
  await makeRemovalFinal(change);
  const { current, count } = await shelvesIn(change);
  if (attemptIds === 'all') {
    await changeShelves(change, {
      current: current + 1,
      count: 0,
      undo: { ...undo, removed: { shelf: current, count } },
    });
    return count;
  }
  const standing = (await recordsOf(change, attemptIds)).filter((record) => record.shelf === current);
  await moveTo(change, removedShelf, standing);
  await setDead(change, standing, 1);
  const removed = { attemptIds: standing.map((record) => record.attemptId) };
  await changeShelves(change, { count: count - standing.length, undo: { ...undo, removed } });
  return standing.length;
}

/** Puts back what the removal with this token took. Throws 'undo-over' when it is final. Answers how many. */
export async function putBack(change: Change, token: string, now: number): Promise<number> {
  const { current, count, undo } = await shelvesIn(change);
  if (undo === null || undo.token !== token || now > undo.until) throw new AppError('undo-over');
  if ('attemptIds' in undo.removed) {
    const records = await recordsOf(change, undo.removed.attemptIds);
    await moveTo(change, current, await withoutLostSegments(change, records));
    await setDead(change, records, 0);
    await changeShelves(change, { count: count + records.length, undo: null });
    return records.length;
  }
  const before = undo.removed;
  await moveTo(
    change,
    before.shelf,
    await change.objectStore('entries').index('newestFirst').getAll(wholeShelf(current)),
  );
  for (const state of await segmentsOn(change, current)) {
    await change.objectStore('segmentStates').put({ ...state, shelf: before.shelf });
  }
  await changeShelves(change, { current: before.shelf, count: before.count + count, undo: null });
  return before.count;
}

/** Deletes for good what a removal took, events included, when its undo is over by `now` (default: at once). */
export async function makeRemovalFinal(change: Change, now = Number.POSITIVE_INFINITY): Promise<number> {
  const { current, undo } = await shelvesIn(change);
  if (undo === null || now <= undo.until) return 0;
  await changeShelves(change, { undo: null });
  if ('attemptIds' in undo.removed)
    return deleteRecords(change, await recordsOf(change, undo.removed.attemptIds));
  await deleteAllBut(change, current);
  return undo.removed.count;
}

/** Deletes entries that started before a time from the current shelf, events included. Answers how many. */
export async function deleteOlder(change: Change, before: number): Promise<number> {
  const { current, count } = await shelvesIn(change);
  const old = await change.objectStore('entries').index('newestFirst').getAll(olderThan(current, before));
  if (old.length === 0) return 0;
  await changeShelves(change, { count: count - old.length });
  return deleteRecords(change, old);
}

/** Deletes what was given up before a time, events included. Answers how many. */
export async function emptyDrawer(change: Change, before: number): Promise<number> {
  const entries = change.objectStore('entries').index('newestFirst');
  return deleteRecords(change, await entries.getAll(olderThan(drawer, before)));
}

/** The range of `newestFirst` that holds one shelf. */
export function wholeShelf(shelf: number): IDBKeyRange {
  return IDBKeyRange.bound([shelf], [shelf, Number.POSITIVE_INFINITY]);
}

/** The range of one shelf that started before a time. */
export function olderThan(shelf: number, before: number): IDBKeyRange {
  return IDBKeyRange.bound([shelf, -before], [shelf, Number.POSITIVE_INFINITY], true);
}

async function deleteRecords(change: Change, records: readonly EntryRecord[]): Promise<number> {
  for (const { attemptId } of records) {
    await change.objectStore('entries').delete(attemptId);
    await deleteLines(change, attemptId);
  }
  await setDead(change, records, 1);
  await dropDeadSegments(change);
  return records.length;
}

/** What stands on the new shelf was written since the removal, within seconds: keeping that and clearing is quick. */
async function deleteAllBut(change: Change, shelf: number): Promise<void> {
  const entries = change.objectStore('entries');
  const kept = await entries.index('newestFirst').getAll(wholeShelf(shelf));
  const journals = await Promise.all(kept.map((record) => journalOf(change, record)));
  await entries.clear();
  await change.objectStore('events').clear();
  for (const record of kept) await entries.put(record);
  for (const [index, record] of kept.entries()) {
    const brought = broughtTo(record).length;
    const later = journals[index]?.slice(brought) ?? [];
    if (later.length > 0) await addLines(change, record.attemptId, brought, later);
  }
  const states = await change.objectStore('segmentStates').getAll();
  await dropSegments(
    change,
    states.filter((state) => state.shelf !== shelf),
  );
}

async function moveTo(change: Change, shelf: number, records: readonly EntryRecord[]): Promise<void> {
  for (const record of records) await change.objectStore('entries').put({ ...record, shelf });
}

async function recordsOf(change: Change, attemptIds: readonly string[]): Promise<EntryRecord[]> {
  const entries = change.objectStore('entries');
  const found = await Promise.all([...new Set(attemptIds)].map((attemptId) => entries.get(attemptId)));
  return found.filter((record) => record !== undefined);
}
