import type { Reading, SegmentState } from './database.ts';
import type { Segment } from './search/index.ts';

/** Segments as read from the store, kept in memory while this background lives. */
export interface Segments {
  of(reading: Reading, state: SegmentState): Promise<Segment | undefined>;
}

/** Segment numbers are never used twice and a segment only grows: its size tells whether it was read since. */
export function createSegmentCache(): Segments {
  const known = new Map<number, Segment>();
  return {
    async of(reading, { id, dead }) {
      const cached = known.get(id);
      if (cached?.attemptIds.length === dead.length) return cached;
      const segment = await reading.objectStore('segments').get(id);
      if (segment) known.set(id, segment);
      return segment;
    },
  };
}
