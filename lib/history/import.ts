import { AppError } from '../errors.ts';
import type { ImportResult } from '../history-requests.ts';
import { followed, rewrite } from './append.ts';
import type { Change, EntryRecord } from './database.ts';
import { entryOf, isGivenUp } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { addLines, isSameLine, journalOf } from './journal-lines.ts';
import { conversationOf } from './resume.ts';
import { docOf, putSegment, roomOn } from './segments.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/** Lays attempts aside for an import. */
export async function layAside(
  change: Change,
  importId: string,
  attempts: readonly (readonly JournalEvent[])[],
): Promise<void> {
  await change.objectStore('incoming').add({ importId, attempts });
}

/** Forgets what was laid aside: of one import, or of all that were cut short. */
export async function dropIncoming(change: Change, importId?: string): Promise<void> {
  const incoming = change.objectStore('incoming');
  const keys =
    importId === undefined
      ? await incoming.getAllKeys()
      : await incoming.index('importId').getAllKeys(importId);
  for (const key of keys) await incoming.delete(key);
}

/**
 * Makes entries of what was laid aside, all in the one running change: all of it or nothing is imported. Attempts that
 * are known keep every line they have and get those that are new. Throws 'import-cut-short' where fewer were laid aside
 * than the file had.
 */
export async function takeIn(
  change: Change,
  importId: string,
  { attempts: expected, notBefore, capacity }: { attempts: number; notBefore: number; capacity: number },
): Promise<ImportResult> {
  const known = new Set(await change.objectStore('entries').getAllKeys());
  const newcomers = await newcomersTo(change, capacity);
  const result = { added: 0, merged: 0, unchanged: 0, tooOld: 0 };
  for (const key of await change.objectStore('incoming').index('importId').getAllKeys(importId)) {
    const { attempts } = (await change.objectStore('incoming').get(key)) ?? { attempts: [] };
    for (const events of attempts) {
      const attemptId = events[0]?.attemptId ?? '';
      if (newcomers.has(attemptId)) await newcomers.save();
      const outcome =
        known.has(attemptId) || newcomers.has(attemptId)
          ? await merge(change, attemptId, events)
          : newcomers.add(events, notBefore);
      result[outcome] += 1;
    }
    await newcomers.flush();
  }
  const { added, merged, unchanged, tooOld } = result;
  if (added + merged + unchanged + tooOld !== expected) throw new AppError('import-cut-short');
  await newcomers.save();
  await dropIncoming(change, importId);
  return result;
}

async function merge(
  change: Change,
  attemptId: string,
  events: readonly JournalEvent[],
): Promise<'merged' | 'unchanged'> {
  const record = await change.objectStore('entries').get(attemptId);
  const lines = await journalOf(change, attemptId);
  const news = events.filter((event) => !lines.some((line) => isSameLine(line, event)));
  const entry = entryInTime([...lines, ...news]);
  if (news.length === 0 || record === undefined || entry === null) return 'unchanged';
  await addLines(change, attemptId, lines.length, news);
  await rewrite(change, record, entry);
  return 'merged';
}

/**
 * Writes attempts that are new straight into segments. Writes are not awaited one by one, and a segment is written when
 * it is full: 5,000 entries a second are the aim (test/bench/history.ts).
 */
async function newcomersTo(change: Change, capacity: number) {
  const { current } = await shelvesIn(change);
  const added = new Set<string>();
  let counted = 0;
  let place = await roomOn(change, current, capacity);
  let writes: Promise<unknown>[] = [];

  const write = (promise: Promise<unknown>): void => {
    // Awaited in `flush`; until then a failure of another write must not leave this one's unhandled.
    promise.catch(() => {});
    writes.push(promise);
  };

  const save = async (): Promise<void> => {
    await Promise.all(writes);
    writes = [];
    if (place.builder.size() > 0) await putSegment(change, place);
    const { count } = await shelvesIn(change);
    await changeShelves(change, { count: count + added.size - counted });
    counted = added.size;
  };

  return {
    has: (attemptId: string) => added.has(attemptId),
    add(events: readonly JournalEvent[], notBefore: number): 'added' | 'tooOld' {
      const entry = entryInTime(events);
      if (entry === null || entry.startedAt < notBefore || isGivenUp(entry)) return 'tooOld';
      const segment = [place.id, place.builder.add(docOf(entry))] as const;
      write(change.objectStore('entries').put(recordOf(entry, current, segment, conversationIn(events))));
      write(addLines(change, entry.attemptId, 0, events));
      added.add(entry.attemptId);
      return 'added';
    },
    async flush(): Promise<void> {
      await Promise.all(writes);
      writes = [];
      if (place.builder.size() < capacity) return;
      await save();
      place = await roomOn(change, current, capacity);
    },
    save,
  };
}

function recordOf(
  entry: Entry,
  shelf: number,
  segment: readonly [number, number],
  conversation: string | undefined,
): EntryRecord {
  return {
    attemptId: entry.attemptId,
    shelf,
    segment,
    ...(conversation === undefined ? {} : { conversation }),
    ...followed(entry, conversation),
  };
}

function conversationIn(events: readonly JournalEvent[]): string | undefined {
  return conversationOf(events.find((event) => event.message !== undefined)?.message);
}

/** Lines of two histories of one attempt stand in no order that means anything: their times do. */
function entryInTime(events: readonly JournalEvent[]): Entry | null {
  return entryOf(events.toSorted((a, b) => a.at - b.at));
}
