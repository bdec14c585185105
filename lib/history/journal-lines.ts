import type { Change, EntryRecord, Reading } from './database.ts';
import type { JournalEvent } from './events.ts';

/** All lines of one attempt, in the order in which they were written. */
export async function journalOf(
  reading: Reading,
  record: Pick<EntryRecord, 'attemptId' | 'broughtLines'>,
): Promise<JournalEvent[]> {
  const later = await reading.objectStore('events').getAll(linesOf(record.attemptId));
  return [...broughtTo(record), ...later.flat()];
}

/** The lines that an import brought with the record: the first ones. */
export function broughtTo({ broughtLines }: Pick<EntryRecord, 'broughtLines'>): readonly JournalEvent[] {
  return broughtLines === undefined ? [] : JSON.parse(broughtLines);
}

/** Whether two lines of one attempt are the same line, come twice. */
export function isSameLine(a: JournalEvent, b: JournalEvent): boolean {
  return a.type === b.type && a.at === b.at && a.remindAt === b.remindAt;
}

/** Adds lines behind those that are there: `written` is how many those are. Nothing is ever written over. */
export async function addLines(
  change: Change,
  attemptId: string,
  written: number,
  events: readonly JournalEvent[],
): Promise<void> {
  await change.objectStore('events').add(events, [attemptId, written]);
}

/** Deletes the lines of an attempt that are not in its record. */
export async function deleteLines(change: Change, attemptId: string): Promise<void> {
  await change.objectStore('events').delete(linesOf(attemptId));
}

function linesOf(attemptId: string): IDBKeyRange {
  return IDBKeyRange.bound([attemptId], [attemptId, Number.POSITIVE_INFINITY]);
}
