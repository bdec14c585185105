import type { Keep } from '../settings.ts';
import type { EntryRecord } from './database.ts';
import { applyEvent } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { asKept } from './keep.ts';
import type { Change } from './shelves.ts';
import { eventsOf, shelvesIn } from './shelves.ts';

/**
 * Writes one event and the entry it makes, inside a running change. False when nothing is known of its attempt (the
 * entry was deleted, or nothing is kept): then nothing is written.
 */
export async function appendEvent(
  change: Change,
  event: JournalEvent,
  keep: Keep,
  tabId: number | undefined,
): Promise<boolean> {
  const entries = change.objectStore('entries');
  const events = change.objectStore('events');
  const record = await entries.get(event.attemptId);
  const earlier = record ? await events.getAll(eventsOf(event.attemptId)) : [];
  if (earlier.some((known) => known.type === event.type && known.at === event.at)) return true;
  const kept = withoutRepeatedMessage(asKept(event, keep), earlier);
  const entry = applyEvent(record?.entry ?? null, kept);
  if (entry === null) return false;
  const shelf = record?.shelf ?? (await shelvesIn(change)).current;
  await events.add(kept, [event.attemptId, earlier.length]);
  await entries.put(recordFor(entry, shelf, record?.tabId ?? tabId));
  return true;
}

/** The page sends the message with every line, so that any of them can stand alone; the journal keeps it once. */
function withoutRepeatedMessage(event: JournalEvent, earlier: readonly JournalEvent[]): JournalEvent {
  const { message, ...outcome } = event;
  const known = earlier.findLast((line) => line.message !== undefined)?.message;
  return message !== undefined && JSON.stringify(known) === JSON.stringify(message) ? outcome : event;
}

function recordFor(entry: Entry, shelf: number, tabId: number | undefined): EntryRecord {
  return {
    attemptId: entry.attemptId,
    shelf,
    order: -entry.startedAt,
    ...(entry.status === 'pending' ? { open: 1 as const } : {}),
    ...(tabId === undefined ? {} : { tabId }),
    entry,
  };
}
