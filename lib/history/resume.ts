import { contentKey } from './content.ts';
import type { Change, EntryRecord } from './database.ts';
import { beginnings, isGivenUp } from './entry.ts';
import type { Entry, JournalEvent, JournalMessage } from './events.ts';
import { addLines, deleteLines, journalOf } from './journal-lines.ts';
import { wordsOf } from './search/index.ts';
import { setDead } from './segments.ts';
import { drawer } from './shelves.ts';
import { shelvesIn } from './shelves-record.ts';

/**
 * "Keep editing" ends an attempt, and pressing Send again begins another: to a person that is one message. So for a
 * quarter of an hour the next attempt in that conversation goes on with the one that was given up. Longer ago, or where
 * it was parked, only the same text does (a parked message sent at last), or one that was made of it.
 */
export const resumedWithin = 15 * 60_000;

/**
 * Where this event begins an attempt that goes on with an unsent one: that one's record and journal, under the new
 * attempt's name. Undefined where it begins a message of its own.
 */
export async function resume(
  change: Change,
  event: JournalEvent,
  tabId: number | undefined,
): Promise<EntryRecord | undefined> {
  const conversation = conversationOf(event.message);
  if (conversation === undefined) return undefined;
  const unsent = await change.objectStore('entries').index('unsent').getAll(conversation);
  const { current } = await shelvesIn(change);
  const record = unsent.findLast(
    ({ shelf, entry }) => (shelf === current || shelf === drawer) && goesOnWith(entry, event),
  );
  if (record === undefined) return undefined;
  const lines = await journalOf(change, record);
  await setDead(change, [record], 1);
  await change.objectStore('entries').delete(record.attemptId);
  await deleteLines(change, record.attemptId);
  const { attemptId } = event;
  await addLines(
    change,
    attemptId,
    0,
    lines.map((line) => ({ ...line, attemptId })),
  );
  const { segment: _segment, tabId: _tabId, broughtLines: _broughtLines, ...rest } = record;
  return {
    ...rest,
    attemptId,
    tail: 1,
    ...(tabId === undefined ? {} : { tabId }),
    entry: { ...record.entry, attemptId },
  };
}

/** What tells one conversation from another across sites; undefined where that is not kept. */
export function conversationOf(message: JournalMessage | undefined): string | undefined {
  if (message === undefined || message.conversationId === '') return undefined;
  return `${message.site}\n${message.conversationId}`;
}

function goesOnWith(entry: Entry, { message, at, type }: JournalEvent): boolean {
  if (!beginnings.has(type) || message === undefined) return false;
  return (
    (isGivenUp(entry) && at - entry.endedAt <= resumedWithin) ||
    contentKey(entry) === contentKey(message) ||
    isMadeOf(message.text, entry.text)
  );
}

/** Half of the words of the longer text stand in the other: an edited message, and no other one to the same person. */
export function isMadeOf(now: string, before: string): boolean {
  const [words, earlier] = [new Set(wordsOf(now)), new Set(wordsOf(before))];
  const shared = words.intersection(earlier).size;
  return shared > 0 && shared * 2 >= Math.max(words.size, earlier.size);
}
