import type { HistoryDatabase } from './database.ts';
import type { Segment } from './search/index.ts';
import { facetsFrom, searchWordsOf } from './search/index.ts';
import { searchedShelf } from './searched-shelf.ts';
import type { Segments } from './segment-cache.ts';
import type { Fact } from './statistics.ts';

/** Every message of the current shelf that started in [from, until), as statistics see it: no entry is read but the tail. */
export async function factsBetween(
  database: HistoryDatabase,
  segments: Segments,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<Fact[]> {
  const { states, segments: loaded, tail } = await searchedShelf(database, segments);
  const sealed = states.flatMap(({ dead }, index) => {
    const segment = loaded[index];
    return segment === undefined ? [] : factsOf(segment).filter((_, slot) => dead[slot] === 0);
  });
  const fresh = tail.map(({ entry }) => ({
    time: entry.startedAt,
    facets: [...searchWordsOf(entry)].filter((word) => word.startsWith('=')),
  }));
  return [...sealed, ...fresh].filter(({ time }) => time >= from && time < until);
}

function factsOf(segment: Segment): Fact[] {
  const facets = segment.attemptIds.map((): string[] => []);
  for (const [facet, slots] of facetsFrom(segment, '=')) {
    for (const slot of slots) facets[slot]?.push(facet);
  }
  return facets.map((ofSlot, slot) => ({ time: segment.times[slot] ?? 0, facets: ofSlot }));
}
