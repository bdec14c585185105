import type { HistoryDatabase } from './database.ts';
import type { Segment } from './search/index.ts';
import { facetsFrom } from './search/index.ts';
import type { SearchMemory } from './search-memory.ts';
import type { Fact } from './statistics.ts';

/** Every message of the current shelf that started in [from, until), as statistics see it: no entry is read but the tail. */
export async function factsBetween(
  database: HistoryDatabase,
  memory: SearchMemory,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<Fact[]> {
  const { segments, tail } = await memory.of(database);
  const sealed = segments.flatMap(({ segment, state: { dead } }) =>
    factsOf(segment).filter((_, slot) => dead[slot] === 0),
  );
  const fresh = tail.map(({ time, words }) => ({
    time,
    facets: [...words].filter((word) => word.startsWith('=')),
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
