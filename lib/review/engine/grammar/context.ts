import { type Word, wordsOf } from '../tokens.ts';
import type { WordInfo, Words } from '../words.ts';
import { tags } from './tags.ts';

/** A word, number or sign of a sentence as the rules see it. */
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
  readonly first: boolean;
  readonly joined: boolean;
}

function edge(text: string, at: number): Token {
  return {
    text,
    lower: text,
    start: at,
    end: at,
    kind: 'edge',
    info: undefined,
    tag: tags.unknown,
    otherTag: tags.unknown,
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
  if (word.opaque) return { ...base, kind: 'opaque', tag: tags.name, otherTag: tags.name, ...rest };
  if (possessive) return { ...base, kind: 'word', tag: tags.pronoun, otherTag: tags.pronoun, ...rest };
  const tag = isName || info === undefined ? (capital ? tags.name : tags.unknown) : info.tag;
  const otherTag = isName || info === undefined ? tag : info.otherTag;
  return { ...base, kind: 'word', tag, otherTag, ...rest };
}

const other = /\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a sentence between two edges, signs and numbers included, in order. */
export function tokensOf(words: Words, sentence: string): Token[] {
  const tokens: Token[] = wordsOf(sentence).map((word) => wordToken(words, word));
  const covered = new Uint8Array(sentence.length);
  for (const token of tokens) covered.fill(1, token.start, token.end);
  for (const match of sentence.matchAll(other)) {
    if (covered[match.index] === 1) continue;
    const isNumber = /^\p{N}/u.test(match[0]);
    tokens.push({
      ...edge(match[0], match.index),
      end: match.index + match[0].length,
      kind: isNumber ? 'number' : 'sign',
      tag: isNumber ? tags.number : tags.unknown,
      otherTag: isNumber ? tags.number : tags.unknown,
    });
  }
  tokens.sort((a, b) => a.start - b.start);
  return [edge('<s>', 0), ...tokens, edge('</s>', sentence.length)];
}
