/**
 * Finding entries by the beginnings of words. In: entries, what a person typed and chose. Out: which entries answer.
 * Pure: no browser API, no store (segments.ts beside this folder keeps what is made here). May import events.ts only.
 */
export type { Filter, Query } from './query.ts';
export { answers, queryOf } from './query.ts';
export type { Doc, Segment, SegmentBuilder } from './segment.ts';
export { facetsFrom, segmentBuilder, segmentCapacity, slotsAnswering } from './segment.ts';
export { isFlagged, searchWordsOf, wordsOf } from './words.ts';
