import type { Change, EntryRecord } from './database.ts';
import { applyEvent } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { addLines, isSameLine, journalOf } from './journal-lines.ts';
import { conversationOf, resume } from './resume.ts';
import { searchWordsOf } from './search/index.ts';
import { setDead } from './segments.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/**
 * Writes one event, as it may be kept, and the entry it makes, inside a running change. False when nothing is known of its attempt (the
 * entry was deleted, or nothing is kept): then nothing is written.
 */
export async function appendEvent(
  change: Change,
  event: JournalEvent,
  tabId: number | undefined,
): Promise<boolean> {
  const known = await change.objectStore('entries').get(event.attemptId);
  const record = known ?? (await resume(change, event, tabId));
  const earlier = record ? await journalOf(change, event.attemptId) : [];
  if (known && earlier.some((line) => isSameLine(line, event))) return true;
  const kept = withoutRepeatedMessage(event, earlier);
  const entry = applyEvent(record?.entry ?? null, kept);
  if (entry === null) return false;
  await addLines(change, event.attemptId, earlier.length, [kept]);
  if (record) await rewrite(change, record, entry);
  else await begin(change, entry, conversationOf(event.message), tabId);
  return true;
}

async function begin(
  change: Change,
  entry: Entry,
  conversation: string | undefined,
  tabId: number | undefined,
): Promise<void> {
  const { current, count } = await shelvesIn(change);
  await change.objectStore('entries').put({
    attemptId: entry.attemptId,
    shelf: current,
    tail: 1,
    ...(tabId === undefined ? {} : { tabId }),
    ...(conversation === undefined ? {} : { conversation }),
    ...followed(entry, conversation),
  });
  await changeShelves(change, { count: count + 1 });
}

/** What was in a segment goes back to the tail when it is found by other words now. */
export async function rewrite(change: Change, record: EntryRecord, entry: Entry): Promise<void> {
  const { open: _open, unsent: _unsent, remindAt: _remindAt, segment, ...rest } = record;
  const stays = segment !== undefined && isFoundAlike(record.entry, entry);
  if (!stays) await setDead(change, [record], 1);
  const place = stays ? { segment } : ({ tail: 1 } as const);
  await change.objectStore('entries').put({ ...rest, ...place, ...followed(entry, record.conversation) });
}

/** What of a record follows from its entry. */
export function followed(
  entry: Entry,
  conversation: string | undefined,
): Pick<EntryRecord, 'order' | 'open' | 'unsent' | 'remindAt' | 'entry'> {
  const isUnsent = entry.status === 'not-sent' && conversation !== undefined;
  return {
    order: -entry.startedAt,
    ...(entry.status === 'pending' ? { open: 1 } : {}),
    ...(isUnsent ? { unsent: conversation } : {}),
    ...(entry.remindAt === undefined ? {} : { remindAt: entry.remindAt }),
    entry,
  };
}

function isFoundAlike(before: Entry, after: Entry): boolean {
  if (before.startedAt !== after.startedAt) return false;
  const [old, now] = [searchWordsOf(before), searchWordsOf(after)];
  return old.size === now.size && old.isSubsetOf(now);
}

/** The page sends the message with every line, so that any of them can stand alone; the journal keeps it once. */
function withoutRepeatedMessage(event: JournalEvent, earlier: readonly JournalEvent[]): JournalEvent {
  const { message, ...outcome } = event;
  const known = earlier.findLast((line) => line.message !== undefined)?.message;
  return message !== undefined && JSON.stringify(known) === JSON.stringify(message) ? outcome : event;
}
