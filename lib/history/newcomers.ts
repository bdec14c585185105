import { unwrap } from 'idb';
import { followed } from './append.ts';
import type { Change, EntryRecord } from './database.ts';
import { entryOf, isGivenUp } from './entry.ts';
import type { Entry, JournalEvent } from './events.ts';
import { conversationOf } from './resume.ts';
import { docOf, putSegment, roomOn } from './segments.ts';
import { changeShelves, shelvesIn } from './shelves-record.ts';

/** The lines of one attempt, and the same as JSON. */
export interface Brought {
  readonly events: readonly JournalEvent[];
  readonly text: string;
}

/** Writes attempts that are new straight into segments, and a segment when it is full (test/bench/history.bench.ts). */
export async function newcomersTo(change: Change, capacity: number) {
  const { current } = await shelvesIn(change);
  // Nobody listens to each write, which would take as long again: one that fails ends the whole change.
  const entries = unwrap(change.objectStore('entries'));
  const added = new Set<string>();
  let counted = 0;
  let place = await roomOn(change, current, capacity);

  const save = async (): Promise<void> => {
    if (place.builder.size() > 0) await putSegment(change, place);
    const { count } = await shelvesIn(change);
    await changeShelves(change, { count: count + added.size - counted });
    counted = added.size;
  };

  return {
    has: (attemptId: string) => added.has(attemptId),
    add({ events, text }: Brought, notBefore: number): 'added' | 'tooOld' {
      const entry = entryInTime(events);
      if (entry === null || entry.startedAt < notBefore || isGivenUp(entry)) return 'tooOld';
      const segment = [place.id, place.builder.add(docOf(entry))] as const;
      const conversation = conversationOf(events.find((event) => event.message !== undefined)?.message);
      entries.put(recordOf({ entry, shelf: current, segment, broughtLines: text, conversation }));
      added.add(entry.attemptId);
      return 'added';
    },
    async makeRoom(): Promise<void> {
      if (place.builder.size() < capacity) return;
      await save();
      place = await roomOn(change, current, capacity);
    },
    save,
  };
}

function recordOf({
  entry,
  conversation,
  ...place
}: {
  readonly entry: Entry;
  readonly shelf: number;
  readonly segment: readonly [number, number];
  readonly broughtLines: string;
  readonly conversation: string | undefined;
}): EntryRecord {
  return {
    attemptId: entry.attemptId,
    ...place,
    ...(conversation === undefined ? {} : { conversation }),
    ...followed(entry, conversation),
  };
}

/** Lines of two histories of one attempt stand in no order that means anything: their times do. */
export function entryInTime(events: readonly JournalEvent[]): Entry | null {
  return entryOf(events.toSorted((a, b) => a.at - b.at));
}
