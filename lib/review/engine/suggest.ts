import { typingCost } from './typing-costs.ts';
import { finalBit, lastBit, targetShift, type WordInfo, type Words } from './words.ts';

export interface Suggestion {
  readonly word: string;
  /** How unlikely the slip is, in the units of `typingCost`; one ordinary wrong letter is about 1. */
  readonly cost: number;
  /** Lower is better: cost against how often the word is used. */
  readonly score: number;
  readonly info: WordInfo;
}

/** How much a natural-log step of frequency weighs against typing cost; tuned on free misspellings (npm run train:proofreading -- --tune). */
const frequencyWeight = 0.085;
const nearBound = 1.45;
const farBound = 2.7;
const splitCost = 1.05;
const longestWord = 32;

/**
 * The words of the list that a person may have meant, best first.
 *
 * @param word lower case, not in the list
 * @param dialect bits of `dialectBits`; only words of that dialect are offered
 * @param most how many at most
 */
export function suggestionsFor(words: Words, word: string, dialect: number, most = 3): Suggestion[] {
  if (word.length < 2 || word.length > longestWord) return [];
  const found = new Map<string, number>();
  collect(words, word, nearBound, found);
  let ranked = rank(words, found, dialect);
  if (ranked.length === 0 && word.length > 3) {
    collect(words, word, farBound, found);
    ranked = rank(words, found, dialect);
  }
  return [...ranked, ...splits(words, word, dialect)].sort((a, b) => a.score - b.score).slice(0, most);
}

function rank(words: Words, found: ReadonlyMap<string, number>, dialect: number): Suggestion[] {
  const ranked: Suggestion[] = [];
  for (const [candidate, cost] of found) {
    const info = words.find(candidate);
    if (info === undefined || !info.offer || (info.dialects & dialect) === 0) continue;
    ranked.push({ word: candidate, cost, score: cost - frequencyWeight * info.frequency, info });
  }
  return ranked.sort((a, b) => a.score - b.score);
}

/** "messageyou" → "message you": two common words with the space forgotten. */
function splits(words: Words, word: string, dialect: number): Suggestion[] {
  const ranked: Suggestion[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const left = words.find(word.slice(0, at));
    const right = words.find(word.slice(at));
    if (left === undefined || right === undefined || !left.lower || !right.lower) continue;
    if ((left.dialects & right.dialects & dialect) === 0) continue;
    if ((at === 1 && word[0] !== 'a' && word[0] !== 'i') || at === word.length - 1) continue;
    const frequency = Math.min(left.frequency, right.frequency);
    if (frequency < 14) continue;
    ranked.push({
      word: `${word.slice(0, at)} ${word.slice(at)}`,
      cost: splitCost,
      score: splitCost - frequencyWeight * (frequency - 8),
      info: { ...left, frequency },
    });
  }
  return ranked;
}

/** Walks the automaton with one row of the edit matrix a letter, leaving a branch when its whole row is too dear. */
function collect(words: Words, typed: string, bound: number, found: Map<string, number>): void {
  const width = typed.length + 1;
  const rows: Float32Array[] = [new Float32Array(width)];
  const path: string[] = [];
  const first = rows[0] ?? new Float32Array(width);
  for (let column = 1; column < width; column += 1) {
    first[column] = (first[column - 1] ?? 0) + typingCost.extra(typed, column - 1);
  }
  const visit = (node: number, depth: number): void => {
    for (let at = node; ; at += 1) {
      const edge = words.edges[at] ?? lastBit;
      const letter = words.alphabet[edge & (finalBit - 1)] ?? '';
      path[depth] = letter;
      const cheapest = fillRow(rows, path, depth, typed);
      const row = rows[depth + 1];
      if (cheapest <= bound && row !== undefined) {
        const cost = row[width - 1] ?? Number.POSITIVE_INFINITY;
        if ((edge & finalBit) !== 0 && cost <= bound) {
          const word = path.slice(0, depth + 1).join('');
          found.set(word, Math.min(cost, found.get(word) ?? cost));
        }
        const target = edge >>> targetShift;
        if (target !== 0) visit(target, depth + 1);
      }
      if ((edge & lastBit) !== 0) return;
    }
  };
  visit(words.root, 0);
}

/** Row `depth + 1` of the matrix (meant word down, typed word across); @returns its smallest cost. */
function fillRow(rows: Float32Array[], meant: readonly string[], depth: number, typed: string): number {
  const width = typed.length + 1;
  const above = rows[depth] ?? new Float32Array(width);
  let row = rows[depth + 1];
  if (row === undefined) {
    row = new Float32Array(width);
    rows[depth + 1] = row;
  }
  const letter = meant[depth] ?? '';
  const before = meant[depth - 1] ?? '';
  const twoAbove = rows[depth - 1];
  const left = (above[0] ?? 0) + typingCost.missing(letter, before);
  row[0] = left;
  let cheapest = left;
  for (let column = 1; column < width; column += 1) {
    const key = typed.charAt(column - 1);
    let cost =
      key === letter
        ? (above[column - 1] ?? 0)
        : (above[column - 1] ?? 0) + typingCost.other(letter, key, column === 1);
    const skipped = (above[column] ?? 0) + typingCost.missing(letter, before);
    if (skipped < cost) cost = skipped;
    const added = (row[column - 1] ?? 0) + typingCost.extra(typed, column - 1);
    if (added < cost) cost = added;
    if (
      twoAbove !== undefined &&
      depth > 0 &&
      column > 1 &&
      key !== letter &&
      key === before &&
      typed.charAt(column - 2) === letter
    ) {
      const swapped = (twoAbove[column - 2] ?? 0) + typingCost.swapped;
      if (swapped < cost) cost = swapped;
    }
    row[column] = cost;
    if (cost < cheapest) cheapest = cost;
  }
  return cheapest;
}
