import type { HistoryDatabase } from './database.ts';
import { timeOfNewest } from './newest.ts';
import type { Query } from './search/index.ts';
import { answers, slotsAnswering } from './search/index.ts';
import type { SearchMemory } from './search-memory.ts';

export interface Sought {
  readonly query: Query;
  /** All times in milliseconds since the epoch; an entry counts by when it started. */
  readonly from: number;
  readonly until: number;
  /** The page holds only what is earlier; the total does not care. */
  readonly before: number;
  /** The page begins after so many of them. */
  readonly skip?: number;
  readonly limit: number;
}

/**
 * What was found, before it is known which of it is on the page: when each started, and where it is. Numbers only: a
 * single letter finds most of a history.
 */
class Found {
  readonly #times: Float64Array;
  readonly #places: Uint32Array;
  #count = 0;

  constructor(atMost: number) {
    this.#times = new Float64Array(atMost);
    this.#places = new Uint32Array(atMost);
  }

  get count(): number {
    return this.#count;
  }

  get times(): Float64Array {
    return this.#times.subarray(0, this.#count);
  }

  add(time: number, place: number): void {
    this.#times[this.#count] = time;
    this.#places[this.#count] = place;
    this.#count += 1;
  }

  /** Those that started at `oldest` or later, and earlier than `before`, in the order they were found in. */
  between(oldest: number, before: number): { readonly time: number; readonly place: number }[] {
    const some: { readonly time: number; readonly place: number }[] = [];
    for (let i = 0; i < this.#count; i++) {
      const time = this.#times[i] ?? 0;
      if (time >= oldest && time < before) some.push({ time, place: this.#places[i] ?? 0 });
    }
    return some;
  }
}

/** Slots are 16 bits wide (search/segment.ts). */
const slotsInAll = 0x1_0000;

/**
 * Which attempts answer, newest first and at least `limit` of them where there are so many; and how many there are in
 * all. Everything is looked at: segments by their index, the tail entry by entry.
 */
export async function findAttempts(
  database: HistoryDatabase,
  memory: SearchMemory,
  sought: Sought,
): Promise<{ attemptIds: string[]; total: number }> {
  const { segments, tail } = await memory.of(database);
  const found = new Found(segments.reduce((sum, { state }) => sum + state.dead.length, tail.length));
  const { from, until } = sought;
  segments.forEach(({ segment, state: { dead } }, index) => {
    const answering = slotsAnswering(segment, sought.query);
    for (let slot = 0; slot < answering.length; slot++) {
      const time = segment.times[slot] ?? 0;
      if (answering[slot] === 1 && dead[slot] === 0 && time >= from && time < until) {
        found.add(time, index * slotsInAll + slot);
      }
    }
  });
  tail.forEach(({ time, words }, index) => {
    if (time >= from && time < until && answers(words, sought.query)) {
      found.add(time, segments.length * slotsInAll + index);
    }
  });
  const attemptIdAt = (place: number): string => {
    const [index, slot] = [Math.floor(place / slotsInAll), place % slotsInAll];
    return index === segments.length
      ? (tail[slot]?.attemptId ?? '')
      : (segments[index]?.segment.attemptIds[slot] ?? '');
  };
  const places =
    sought.skip === undefined ? pageOf(found, sought) : pageAt(found, { ...sought, skip: sought.skip });
  return { attemptIds: places.map(attemptIdAt), total: found.count };
}

/** Reads into memory all that a search looks through. */
export async function warmSearch(database: HistoryDatabase, memory: SearchMemory): Promise<void> {
  await memory.of(database);
}

/** The newest `limit` before the cursor, and all that started in the same millisecond as the last of them. */
function pageOf(found: Found, { before, limit }: Sought): number[] {
  const { times } = found;
  const candidates = before === Number.POSITIVE_INFINITY ? times : times.filter((time) => time < before);
  return found.between(timeOfNewest(candidates, limit), before).map(({ place }) => place);
}

/** The `limit` entries after the newest `skip`. Entries of the same millisecond stay in the order they were found in. */
function pageAt(found: Found, { skip, limit }: Pick<Sought, 'limit'> & { skip: number }): number[] {
  const { times } = found;
  if (skip >= times.length) return [];
  const newest = timeOfNewest(times, skip + 1);
  const newer = found.between(newest, Number.POSITIVE_INFINITY).filter(({ time }) => time > newest).length;
  const candidates = found
    .between(timeOfNewest(times, skip + limit), Number.POSITIVE_INFINITY)
    .filter(({ time }) => time <= newest);
  const page = candidates.sort((a, b) => b.time - a.time).slice(skip - newer, skip - newer + limit);
  return page.map(({ place }) => place);
}
