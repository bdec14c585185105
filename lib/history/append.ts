import type { Change, EntryRecord } from './database.ts';
import { applyEvent, isGivenUp } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { addLines, isSameLine, journalOf } from './journal-lines.ts';
import { conversationOf, resume } from './resume.ts';
import { searchWordsOf } from './search/index.ts';
import { setDead } from './segments.ts';
import { drawer } from './shelves.ts';
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
  const earlier = record ? await journalOf(change, record) : [];
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
  const shelf = isGivenUp(entry) ? drawer : current;
  await change.objectStore('entries').put({
    attemptId: entry.attemptId,
    shelf,
    tail: 1,
    ...(tabId === undefined ? {} : { tabId }),
    ...(conversation === undefined ? {} : { conversation }),
    ...followed(entry, conversation),
  });
  if (shelf === current) await changeShelves(change, { count: count + 1 });
}

/** What was in a segment goes back to the tail when it is found by other words now. */
export async function rewrite(change: Change, record: EntryRecord, entry: Entry): Promise<void> {
  const { open: _open, unsent: _unsent, remindAt: _remindAt, segment, ...rest } = record;
  const shelf = await shelfFor(change, record, entry);
  const stays = segment !== undefined && shelf === record.shelf && isFoundAlike(record.entry, entry);
  if (!stays) await setDead(change, [record], 1);
  const place = stays ? { segment } : ({ tail: 1 } as const);
  await change
    .objectStore('entries')
    .put({ ...rest, shelf, ...place, ...followed(entry, record.conversation) });
}

/** Into the drawer with what is given up, out of it with what is gone on with; what was removed stays removed. */
async function shelfFor(change: Change, { shelf }: EntryRecord, entry: Entry): Promise<number> {
  const { current, count } = await shelvesIn(change);
  if (shelf !== current && shelf !== drawer) return shelf;
  const next = isGivenUp(entry) ? drawer : current;
  if (next !== shelf) await changeShelves(change, { count: next === drawer ? count - 1 : count + 1 });
  return next;
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
