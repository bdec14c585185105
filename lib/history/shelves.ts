import type { IDBPTransaction, StoreNames } from 'idb';
import { AppError } from '../errors.ts';
import type { EntryRecord, HistorySchema, Shelves } from './database.ts';

/**
 * Removing is undoable, and "remove all" must not rewrite a hundred thousand records. So each record stands on a
 * numbered shelf and lists read the current one. Removed records go to shelf 0; removing all just opens a new shelf.
 */
export const removedShelf = 0;

/** How long a removal can be undone. After that, or with the next removal, the records are deleted. */
export const undoFor = 30_000;

export type Change = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'readwrite'>;

/** The shelves as they stand; the first one where nothing was ever written. */
export async function shelvesIn(
  transaction: Pick<Change, 'objectStore'> | IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[]>,
): Promise<Shelves> {
  return (await transaction.objectStore('shelves').get('shelves')) ?? { current: 1, undo: null };
}

/** Takes entries off the current shelf, or all of them. Answers how many, and until when it can be undone. */
export async function takeOff(
  change: Change,
  attemptIds: readonly string[] | 'all',
  undo: { token: string; until: number },
): Promise<number> {
  await makeRemovalFinal(change);
  const { current } = await shelvesIn(change);
  const entries = change.objectStore('entries');
  if (attemptIds === 'all') {
    const removed = await entries.index('newestFirst').count(wholeShelf(current));
    await saveShelves(change, { current: current + 1, undo: { ...undo, removed: { shelf: current } } });
    return removed;
  }
  const records = await recordsOf(change, new Set(attemptIds));
  const standing = records.filter((record) => record.shelf === current);
  await Promise.all(standing.map((record) => entries.put({ ...record, shelf: removedShelf })));
  const removed = { attemptIds: standing.map((record) => record.attemptId) };
  await saveShelves(change, { current, undo: { ...undo, removed } });
  return standing.length;
}

/** Puts back what the removal with this token took. Throws 'undo-over' when it is final. Answers how many. */
export async function putBack(change: Change, token: string, now: number): Promise<number> {
  const { current, undo } = await shelvesIn(change);
  if (undo === null || undo.token !== token || now > undo.until) throw new AppError('undo-over');
  const entries = change.objectStore('entries');
  if ('attemptIds' in undo.removed) {
    const records = await recordsOf(change, new Set(undo.removed.attemptIds));
    await Promise.all(records.map((record) => entries.put({ ...record, shelf: current })));
    await saveShelves(change, { current, undo: null });
    return records.length;
  }
  const { shelf } = undo.removed;
  const newer = await entries.index('newestFirst').getAll(wholeShelf(current));
  await Promise.all(newer.map((record) => entries.put({ ...record, shelf })));
  await saveShelves(change, { current: shelf, undo: null });
  return (await entries.index('newestFirst').count(wholeShelf(shelf))) - newer.length;
}

/** Deletes for good what a removal took, events included, when its undo is over by `now` (default: at once). */
export async function makeRemovalFinal(change: Change, now = Number.POSITIVE_INFINITY): Promise<number> {
  const { current, undo } = await shelvesIn(change);
  if (undo === null || now <= undo.until) return 0;
  await saveShelves(change, { current, undo: null });
  if ('attemptIds' in undo.removed) return deleteAttempts(change, undo.removed.attemptIds);
  return deleteAllBut(change, current);
}

/** Deletes records and their events. */
export async function deleteAttempts(change: Change, attemptIds: readonly string[]): Promise<number> {
  await Promise.all(
    attemptIds.flatMap((attemptId) => [
      change.objectStore('entries').delete(attemptId),
      change.objectStore('events').delete(eventsOf(attemptId)),
    ]),
  );
  return attemptIds.length;
}

/** The key range of all events of one attempt. */
export function eventsOf(attemptId: string): IDBKeyRange {
  return IDBKeyRange.bound([attemptId], [attemptId, Number.POSITIVE_INFINITY]);
}

/** The range of `newestFirst` that holds one shelf. */
export function wholeShelf(shelf: number): IDBKeyRange {
  return IDBKeyRange.bound([shelf], [shelf, Number.POSITIVE_INFINITY]);
}

/** What stands on the new shelf was written within the undo's seconds: keeping it and clearing is quick for any size. */
async function deleteAllBut(change: Change, shelf: number): Promise<number> {
  const entries = change.objectStore('entries');
  const events = change.objectStore('events');
  const total = await entries.count();
  const kept = await entries.index('newestFirst').getAll(wholeShelf(shelf));
  const keptEvents = await Promise.all(kept.map(({ attemptId }) => events.getAll(eventsOf(attemptId))));
  await Promise.all([entries.clear(), events.clear()]);
  await Promise.all([
    ...kept.map((record) => entries.put(record)),
    ...keptEvents.flatMap((list) => list.map((event, index) => events.put(event, [event.attemptId, index]))),
  ]);
  return total - kept.length;
}

async function recordsOf(change: Change, attemptIds: ReadonlySet<string>): Promise<EntryRecord[]> {
  const entries = change.objectStore('entries');
  const found = await Promise.all([...attemptIds].map((attemptId) => entries.get(attemptId)));
  return found.filter((record) => record !== undefined);
}

async function saveShelves(change: Change, shelves: Shelves): Promise<void> {
  await change.objectStore('shelves').put(shelves, 'shelves');
}
