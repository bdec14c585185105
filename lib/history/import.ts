import { AppError } from '../errors.ts';
import type { ImportResult } from '../history-requests.ts';
import { rewrite } from './append.ts';
import type { Change, EntryRecord, Incoming } from './database.ts';
import type { JournalEvent } from './events.ts';
import { addLines, isSameLine, journalOf } from './journal-lines.ts';
import { type Brought, entryInTime, newcomersTo } from './newcomers.ts';

/** Lays attempts aside for an import. */
export async function layAside(
  change: Change,
  importId: string,
  attempts: readonly (readonly JournalEvent[])[],
): Promise<void> {
  await change
    .objectStore('incoming')
    .add({ importId, attempts: attempts.map((events) => JSON.stringify(events)) });
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
  for await (const lines of laidAside(change, importId)) {
    const attempts = lines.map((text): Brought => ({ text, events: JSON.parse(text) }));
    const standing = await standingOf(
      change,
      attempts.map(attemptIdOf).filter((id) => known.has(id)),
    );
    for (const attempt of attempts) {
      const attemptId = attemptIdOf(attempt);
      if (newcomers.has(attemptId)) await newcomers.save();
      const outcome =
        known.has(attemptId) || newcomers.has(attemptId)
          ? await merge(
              change,
              standing.get(attemptId) ?? (await standingAs(change, attemptId)),
              attempt.events,
            )
          : newcomers.add(attempt, notBefore);
      // Twice in a file: the second time it stands there as the first made it.
      standing.delete(attemptId);
      result[outcome] += 1;
    }
    await newcomers.makeRoom();
  }
  const { added, merged, unchanged, tooOld } = result;
  if (added + merged + unchanged + tooOld !== expected) throw new AppError('import-cut-short');
  await newcomers.save();
  await dropIncoming(change, importId);
  return result;
}

/** What is there already of an attempt. */
interface Standing {
  readonly record: EntryRecord | undefined;
  readonly lines: readonly JournalEvent[];
}

/** Reads them side by side: one after another, each would wait for the store twice. */
async function standingOf(change: Change, attemptIds: readonly string[]): Promise<Map<string, Standing>> {
  const all = attemptIds.map(async (id) => [id, await standingAs(change, id)] as const);
  return new Map(await Promise.all(all));
}

async function standingAs(change: Change, attemptId: string): Promise<Standing> {
  const record = await change.objectStore('entries').get(attemptId);
  return { record, lines: record === undefined ? [] : await journalOf(change, record) };
}

async function merge(
  change: Change,
  { record, lines }: Standing,
  events: readonly JournalEvent[],
): Promise<'merged' | 'unchanged'> {
  const news = events.filter((event) => !lines.some((line) => isSameLine(line, event)));
  const entry = entryInTime([...lines, ...news]);
  if (news.length === 0 || record === undefined || entry === null) return 'unchanged';
  await addLines(change, record.attemptId, lines.length, news);
  await rewrite(change, record, entry);
  return 'merged';
}

/**
 * What was laid aside, in the order it came. The next is asked for before this one is worked on: the store goes on writing
 * meanwhile, and is never more than two behind.
 */
async function* laidAside(change: Change, importId: string): AsyncGenerator<Incoming['attempts']> {
  const incoming = change.objectStore('incoming');
  const keys = await incoming.index('importId').getAllKeys(importId);
  const read = (key: number | undefined) => {
    const reading = key === undefined ? undefined : incoming.get(key);
    // It is awaited when this one is done; until then its failure is nobody's surprise.
    reading?.catch(() => {});
    return reading;
  };
  let next = read(keys[0]);
  for (const index of keys.keys()) {
    const { attempts } = (await next) ?? { attempts: [] };
    next = read(keys[index + 1]);
    yield attempts;
  }
}

function attemptIdOf({ events }: Brought): string {
  return events[0]?.attemptId ?? '';
}
