/** The word list of `public/models/words.bin`: a minimal automaton over lower-case forms, read where it lies. */

/** Dialects whose dictionaries hold a form, as bits. India is checked with the British dictionary. */
export const dialectBits = { us: 1, gb: 2, au: 4, ca: 8, in: 2 } as const;

export const magic = 0x33574c53;
export const letterBits = 6;
export const finalBit = 1 << letterBits;
export const lastBit = finalBit << 1;
export const targetShift = letterBits + 2;

export interface WordInfo {
  /** Bits of `dialectBits`; 0 for a name that is in no dictionary. */
  readonly dialects: number;
  /** Written in lower case somewhere in the dictionaries. */
  readonly lower: boolean;
  /** Written with a capital in the dictionaries, or known as a name. */
  readonly capital: boolean;
  /** Natural logarithm of occurrences in 100 million words, in steps of a half, 0..31. */
  readonly frequency: number;
  /** False for what no one wants offered (vulgar or very rare words). */
  readonly offer: boolean;
  /** Never written as two words where the list was made from: two words that make this one are a slip. */
  readonly whole: boolean;
  /** The part of speech it mostly has, and the one it has next often (the same when there is only one); see tags.ts. */
  readonly tag: number;
  readonly otherTag: number;
}

export function packInfo(info: Omit<WordInfo, 'tag' | 'otherTag'>): number {
  return (
    info.dialects |
    (info.lower ? 16 : 0) |
    (info.capital ? 32 : 0) |
    (info.offer ? 64 : 0) |
    (Math.min(31, info.frequency) << 7) |
    (info.whole ? 4096 : 0)
  );
}

export interface Words {
  /** @param word lower case; @returns undefined when no dictionary and no list of names has it */
  find(word: string): WordInfo | undefined;
  readonly edges: Uint32Array;
  readonly alphabet: readonly string[];
  /** Where the root's edges begin. */
  readonly root: number;
}

/** The form the word list is asked for: lower case, no accents, no possessive ending. */
export function listForm(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain;
}

/**
 * @param data the bytes of words.bin
 * @throws Error when the bytes are something else
 */
export function openWords(data: ArrayBuffer): Words {
  const header = new Uint32Array(data, 0, 5);
  const [mark, edgeCount = 0, wordCount = 0, root = 0, alphabetLength = 0] = header;
  if (mark !== magic) throw new Error('words.bin is not a word list of this version');
  const alphabet = Array.from(new Uint16Array(data, 20, alphabetLength), (code) => String.fromCharCode(code));
  const edgesAt = 20 + alphabetLength * 2 + ((alphabetLength * 2) % 4);
  const edges = new Uint32Array(data, edgesAt, edgeCount);
  const infos = new Uint16Array(data, edgesAt + edgeCount * 4, wordCount);
  const tags = new Uint8Array(data, edgesAt + edgeCount * 4 + wordCount * 2, wordCount);
  const letterOf = new Map(alphabet.map((letter, index) => [letter, index]));

  const reachable = new Uint32Array(edgeCount);
  const countFrom = (node: number): number => {
    let total = 0;
    for (let at = node; ; at += 1) {
      const edge = edges[at] ?? lastBit;
      let under = reachable[at] ?? 0;
      if (under === 0) {
        const target = edge >>> targetShift;
        under = ((edge & finalBit) === 0 ? 0 : 1) + (target === 0 ? 0 : countFrom(target));
        reachable[at] = under;
      }
      total += under;
      if ((edge & lastBit) !== 0) return total;
    }
  };
  countFrom(root);

  const indexOf = (word: string): number => {
    let node = root;
    let index = 0;
    for (let position = 0; position < word.length; position += 1) {
      const letter = letterOf.get(word.charAt(position));
      if (letter === undefined || (position > 0 && node === 0)) return -1;
      let at = node;
      for (;;) {
        const edge = edges[at] ?? lastBit;
        if ((edge & (finalBit - 1)) === letter) break;
        index += reachable[at] ?? 0;
        if ((edge & lastBit) !== 0) return -1;
        at += 1;
      }
      const edge = edges[at] ?? 0;
      if (position === word.length - 1) return (edge & finalBit) === 0 ? -1 : index;
      index += (edge & finalBit) === 0 ? 0 : 1;
      node = edge >>> targetShift;
    }
    return -1;
  };

  return {
    edges,
    alphabet,
    root,
    find(word) {
      const index = indexOf(word);
      if (index < 0) return undefined;
      const packed = infos[index] ?? 0;
      const tagPair = tags[index] ?? 0;
      return {
        tag: tagPair & 15,
        otherTag: tagPair >>> 4,
        dialects: packed & 15,
        lower: (packed & 16) !== 0,
        capital: (packed & 32) !== 0,
        offer: (packed & 64) !== 0,
        frequency: (packed >>> 7) & 31,
        whole: (packed & 4096) !== 0,
      };
    },
  };
}
