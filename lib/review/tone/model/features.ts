/** FNV-1a over UTF-16 units, stirred at the end so that the low bits are even. 32 bits, unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

/** What a linear model sees of a text: places in its table, and how much stands there. */
export interface Features {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** Collects named features into a table of `size` places (a power of two); names are hashed, not kept. */
export class FeatureBag {
  readonly #counts = new Map<number, number>();
  readonly #fixed = new Map<number, number>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** A word or a piece of one: counted, and scaled with all the others to a length of one. */
  count(name: string): void {
    const at = hashOf(name) & (this.#size - 1);
    this.#counts.set(at, (this.#counts.get(at) ?? 0) + 1);
  }

  /** A property of the text: stands as it is. */
  set(name: string, value: number): void {
    if (value !== 0) this.#fixed.set(hashOf(name) & (this.#size - 1), value);
  }

  /** `scale`: the length of the counted part. `spread`: 'root' divides by the Euclidean length, 'mean' by the count. */
  features(scale: number, spread: 'root' | 'mean'): Features {
    const at: number[] = [];
    const values: number[] = [];
    let total = 0;
    for (const [place, count] of this.#counts) {
      const value = spread === 'root' ? Math.sqrt(count) : count;
      at.push(place);
      values.push(value);
      total += count;
    }
    const length = spread === 'root' ? Math.sqrt(total) : total;
    for (let i = 0; i < values.length; i++) values[i] = ((values[i] ?? 0) * scale) / (length || 1);
    for (const [place, value] of this.#fixed) {
      at.push(place);
      values.push(value);
    }
    return { at, values };
  }
}

/** Pieces of a word of `from` to `to` letters, its edges marked: what misspelt and disguised words share with plain ones. */
export function countPieces(bag: FeatureBag, word: string, from: number, to: number): void {
  const edged = `<${word}>`;
  for (let length = from; length <= to; length++) {
    for (let start = 0; start + length <= edged.length; start++)
      bag.count(`c:${edged.slice(start, start + length)}`);
  }
}
