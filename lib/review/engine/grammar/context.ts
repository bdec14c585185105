import { type Word, wordsOf } from '../tokens.ts';
import type { WordInfo, Words } from '../words.ts';
import { tags } from './tags.ts';

/** A word, number or sign of a sentence as the context models and the rules see it. */
export interface Token {
  /** As written, with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'opaque' | 'sign' | 'edge';
  readonly info: WordInfo | undefined;
  readonly tag: number;
  readonly otherTag: number;
  /** Identifies the word in features: itself where it is frequent, else what kind of word it is. */
  readonly key: number;
  /** Identifies its two parts of speech in features. */
  readonly tagKey: number;
  readonly first: boolean;
  readonly joined: boolean;
}

/** Rarer words stand for their kind: the models have not seen them often enough to know them. */
const knownFrequency = 13;

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

const kindKeys = Array.from({ length: 256 }, (_, index) => hashOf(`<${index}>`));
const keyOfKind = (tag: number, otherTag: number) => kindKeys[tag | (otherTag << 4)] ?? 0;

function edge(text: string, at: number): Token {
  const key = hashOf(text);
  return {
    text,
    lower: text,
    start: at,
    end: at,
    kind: 'edge',
    info: undefined,
    tag: tags.unknown,
    otherTag: tags.unknown,
    key,
    tagKey: key,
    first: false,
    joined: false,
  };
}

function wordToken(words: Words, word: Word): Token {
  const lower = word.text.toLowerCase();
  const possessive = /'s$|s'$/.test(lower) && words.find(lower) === undefined;
  const info = words.find(lower) ?? (possessive ? words.find(lower.replace(/'s?$/, '')) : undefined);
  const capital = /^\p{Lu}/u.test(word.text) && !word.first && word.text !== 'I';
  const isName = capital && !(info?.lower === true && /^\p{Lu}+$/u.test(word.text));
  const base = { text: word.text, lower, start: word.start, end: word.end, info };
  const rest = { first: word.first, joined: word.joined };
  if (word.opaque) {
    const key = hashOf('<opaque>');
    return { ...base, kind: 'opaque', tag: tags.name, otherTag: tags.name, key, tagKey: key, ...rest };
  }
  if (possessive) {
    const key = hashOf(isName || info === undefined ? "<name's>" : "<noun's>");
    return { ...base, kind: 'word', tag: tags.pronoun, otherTag: tags.pronoun, key, tagKey: key, ...rest };
  }
  const tag = isName || info === undefined ? (capital ? tags.name : tags.unknown) : info.tag;
  const otherTag = isName || info === undefined ? tag : info.otherTag;
  const tagKey = keyOfKind(tag, otherTag);
  const isKnown = info !== undefined && !isName && info.frequency >= knownFrequency;
  return { ...base, kind: 'word', tag, otherTag, key: isKnown ? hashOf(lower) : tagKey, tagKey, ...rest };
}

const other = /\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const numberKey = hashOf('<number>');

/** The tokens of a sentence between two edges, signs and numbers included, in order. */
export function tokensOf(words: Words, sentence: string): Token[] {
  const tokens: Token[] = wordsOf(sentence).map((word) => wordToken(words, word));
  const covered = new Uint8Array(sentence.length);
  for (const token of tokens) covered.fill(1, token.start, token.end);
  for (const match of sentence.matchAll(other)) {
    if (covered[match.index] === 1) continue;
    const isNumber = /^\p{N}/u.test(match[0]);
    const key = isNumber ? numberKey : hashOf(match[0]);
    tokens.push({
      ...edge(match[0], match.index),
      end: match.index + match[0].length,
      kind: isNumber ? 'number' : 'sign',
      tag: isNumber ? tags.number : tags.unknown,
      otherTag: isNumber ? tags.number : tags.unknown,
      key,
      tagKey: key,
    });
  }
  tokens.sort((a, b) => a.start - b.start);
  return [edge('<s>', 0), ...tokens, edge('</s>', sentence.length)];
}
