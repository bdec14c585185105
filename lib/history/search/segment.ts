import type { Query } from './query.ts';

/** One entry as the search knows it. */
export interface Doc {
  readonly attemptId: string;
  /** When it started: what lists are ordered by. */
  readonly time: number;
  readonly words: ReadonlySet<string>;
}

/**
 * A few thousand entries, indexed for good: which words they hold, and which entry (by its slot) holds which word.
 * Typed arrays and one string, so that the browser copies it in and out of the store at the speed of memory; a hundred
 * thousand entries are about twelve of these, and all of them are searched in a few milliseconds.
 */
export interface Segment {
  readonly attemptIds: readonly string[];
  readonly times: Float64Array;
  /** Every word once, sorted, one after another; word i is from wordEnds[i - 1] to wordEnds[i]. */
  readonly words: string;
  readonly wordEnds: Uint32Array;
  /** The slots that hold word i are from slotEnds[i - 1] to slotEnds[i]. */
  readonly slots: Uint16Array;
  readonly slotEnds: Uint32Array;
}

/** So many entries fit: slots are 16 bits wide, and a segment is rewritten whole while it grows. */
export const segmentCapacity = 8192;

/** Gathers entries one by one, so that their words need not be in memory together. */
export interface SegmentBuilder {
  /** How many entries it holds by now. */
  size(): number;
  /** Answers the slot of the entry. */
  add(doc: Doc): number;
  build(): Segment;
}

/** A builder that goes on from a segment, or from nothing. */
export function segmentBuilder(segment: Segment | null): SegmentBuilder {
  const slotsByWord = segment === null ? new Map<string, number[]>() : slotsByWordOf(segment);
  const attemptIds = [...(segment?.attemptIds ?? [])];
  const times = [...(segment?.times ?? [])];
  return {
    size: () => attemptIds.length,
    add({ attemptId, time, words }) {
      const slot = attemptIds.push(attemptId) - 1;
      times.push(time);
      for (const word of words) {
        const slots = slotsByWord.get(word);
        if (slots) slots.push(slot);
        else slotsByWord.set(word, [slot]);
      }
      return slot;
    },
    build: () => ({ attemptIds: [...attemptIds], times: Float64Array.from(times), ...packed(slotsByWord) }),
  };
}

/** A 1 for every slot whose entry answers the query. */
export function slotsAnswering(segment: Segment, { beginnings, facets }: Query): Uint8Array {
  const found = new Uint8Array(segment.attemptIds.length).fill(1);
  for (const beginning of beginnings) {
    // Nothing a person can type sorts after U+FFFF: everything from the beginning up to there starts with it.
    keepOnly(found, segment, firstWordFrom(segment, beginning), firstWordFrom(segment, `${beginning}\uffff`));
  }
  for (const facet of facets) {
    const at = firstWordFrom(segment, facet);
    keepOnly(found, segment, at, wordAt(segment, at) === facet ? at + 1 : at);
  }
  return found;
}

/** Every facet that begins so, with the slots whose entries have it. */
export function* facetsFrom(
  segment: Segment,
  beginning: string,
): Generator<[facet: string, slots: Uint16Array]> {
  const end = firstWordFrom(segment, `${beginning}\uffff`);
  for (let index = firstWordFrom(segment, beginning); index < end; index++) {
    yield [wordAt(segment, index), slotsOf(segment, index)];
  }
}

/** Takes away every slot that holds none of the words [from, to). */
function keepOnly(found: Uint8Array, { slots, slotEnds }: Segment, from: number, to: number): void {
  const holding = new Uint8Array(found.length);
  const end = endBefore(slotEnds, to);
  for (let i = endBefore(slotEnds, from); i < end; i++) holding[slots[i] ?? 0] = 1;
  for (let slot = 0; slot < found.length; slot++) found[slot] = (found[slot] ?? 0) & (holding[slot] ?? 0);
}

/** The number of the first word that is not before `wanted`, by halving. */
function firstWordFrom(segment: Segment, wanted: string): number {
  let low = 0;
  let high = segment.wordEnds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(segment, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordAt({ words, wordEnds }: Segment, index: number): string {
  return words.slice(endBefore(wordEnds, index), wordEnds[index] ?? 0);
}

function slotsOf({ slots, slotEnds }: Segment, index: number): Uint16Array {
  return slots.subarray(endBefore(slotEnds, index), slotEnds[index]);
}

function endBefore(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
}

function slotsByWordOf(segment: Segment): Map<string, number[]> {
  const slotsByWord = new Map<string, number[]>();
  for (let i = 0; i < segment.wordEnds.length; i++) {
    slotsByWord.set(wordAt(segment, i), [...slotsOf(segment, i)]);
  }
  return slotsByWord;
}

function packed(slotsByWord: ReadonlyMap<string, readonly number[]>) {
  const words = [...slotsByWord.keys()].sort();
  const lists = words.map((word) => slotsByWord.get(word) ?? []);
  const slots = new Uint16Array(lists.reduce((total, list) => total + list.length, 0));
  const slotEnds = new Uint32Array(words.length);
  const wordEnds = new Uint32Array(words.length);
  let slotEnd = 0;
  let wordEnd = 0;
  words.forEach((word, index) => {
    const list = lists[index] ?? [];
    slots.set(list, slotEnd);
    slotEnd += list.length;
    slotEnds[index] = slotEnd;
    wordEnd += word.length;
    wordEnds[index] = wordEnd;
  });
  return { words: words.join(''), wordEnds, slots, slotEnds };
}
