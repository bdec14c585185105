import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Shorter ones are as often slips of a common word ("adn", "ther") as they are the rare word. */
const leastLength = 6;

/** The word with each of its letters left out: two words of which any two are the same are one slip apart. */
const shortened = (word: string) => Array.from(word, (_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`);

/**
 * Words of no dictionary here that a word game allows ("barcode", "chakra", "cytometry"): no errors, and never offered.
 * Left out is what one slip makes of a common word, save where the one is the other with an ending.
 *
 * @param common words that are often meant, lower case
 */
export function rareWords(common: ReadonlySet<string>): string[] {
  const near = new Map<string, string[]>();
  for (const word of common) {
    for (const key of [word, ...shortened(word)]) near.set(key, [...(near.get(key) ?? []), word]);
  }
  const isSlip = (word: string) =>
    [word, ...shortened(word)].some((key) =>
      near.get(key)?.some((other) => !word.startsWith(other) && !other.startsWith(word)),
    );
  const game: readonly string[] = require('an-array-of-english-words');
  return game.filter((word) => word.length >= leastLength && !common.has(word) && !isSlip(word));
}
