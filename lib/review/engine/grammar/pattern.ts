import { listed } from '../listed.ts';
import type { Token } from './context.ts';
import type { Lookup } from './inflection.ts';
import { pluralOf, singularOf, verbFormsOf } from './inflection.ts';
import { kinds, type TokenTest, wordSets } from './pattern-words.ts';

/**
 * Patterns over tokens, one line each:
 *
 * - `a|b` one of these words; `@set` one of a named set; `:kind` a kind of word; `!x` anything but x; `x?` perhaps
 * - `<` and `>` around the words that are wrong (the pattern's last sign may be anything after them)
 * - `^` a clause begins here; `$` a clause or the sentence ends here
 */
export type Matcher = (tokens: readonly Token[], at: number) => { start: number; end: number } | undefined;

interface Step {
  readonly test: TokenTest;
  readonly optional: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Looks at a place between tokens and takes none. */
  readonly place: 'start' | 'end' | undefined;
}

const clauseSign = /^[,;:.!?()"“”–—-]$/;
const opening = listed('but because so although though while when if since unless until');

const startsClause = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'edge' ||
    clauseSign.test(before.text) ||
    opening.has(before.lower)
  );
};
const endsClause = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  return (
    token === undefined || token.kind === 'edge' || (token.kind === 'sign' && clauseSign.test(token.text))
  );
};

function testOf(source: string): TokenTest {
  if (source.startsWith('!')) {
    const test = testOf(source.slice(1));
    return (token) => !test(token);
  }
  const tests = source.split('|').map((part): TokenTest => {
    if (part.startsWith('@')) {
      const set = wordSets[part.slice(1)];
      if (set === undefined) throw new Error(`no word set ${part}`);
      return (token) => set.has(token.lower);
    }
    if (part === '$')
      return (token) => token.kind === 'edge' || (token.kind === 'sign' && clauseSign.test(token.text));
    if (part.startsWith(':') && part !== ':') {
      const kind = kinds[part.slice(1)];
      if (kind === undefined) throw new Error(`no kind of word ${part}`);
      return (token) => kind(token) && (token.kind === 'word' || token.kind === 'number' || part === ':any');
    }
    return (token) => token.lower === part;
  });
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (token) => tests.some((test) => test(token));
}

function stepOf(source: string): Step {
  if (source === '^')
    return { test: () => true, optional: false, opens: false, closes: false, place: 'start' };
  if (source === '$') return { test: () => true, optional: false, opens: false, closes: false, place: 'end' };
  const opens = source.startsWith('<');
  const closes = source.endsWith('>');
  const inner = source.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const optional = inner.length > 1 && inner.endsWith('?');
  return { test: testOf(optional ? inner.slice(0, -1) : inner), optional, opens, closes, place: undefined };
}

/**
 * @returns what finds the pattern with its first token at a place, and gives the marked tokens (end exclusive)
 * @throws Error when the pattern is not well formed
 */
export function matcherOf(pattern: string): Matcher {
  const steps = pattern.split(/\s+/).map(stepOf);
  if (!steps.some((step) => step.opens) || !steps.some((step) => step.closes))
    throw new Error(`nothing marked in: ${pattern}`);
  const walk = (
    tokens: readonly Token[],
    at: number,
    index: number,
    from: number,
    to: number,
  ): [number, number] | undefined => {
    const step = steps[index];
    if (step === undefined) return [from, to];
    if (step.place === 'start')
      return startsClause(tokens, at) ? walk(tokens, at, index + 1, from, to) : undefined;
    if (step.place === 'end')
      return endsClause(tokens, at) ? walk(tokens, at, index + 1, from, to) : undefined;
    const token = tokens[at];
    if (token !== undefined && !token.joined && step.test(token) && token.kind !== 'opaque') {
      const found = walk(tokens, at + 1, index + 1, step.opens ? at : from, step.closes ? at + 1 : to);
      if (found !== undefined) return found;
    }
    return step.optional
      ? walk(tokens, at, index + 1, step.opens ? at : from, step.closes ? at : to)
      : undefined;
  };
  return (tokens, at) => {
    const found = walk(tokens, at, 0, -1, -1);
    return found === undefined || found[0] < 0 || found[1] <= found[0]
      ? undefined
      : { start: found[0], end: found[1] };
  };
}

const formOf: Readonly<Record<string, (words: Lookup, word: string) => string | undefined>> = {
  base: (words, word) => verbFormsOf(words, word)?.base,
  s: (words, word) => verbFormsOf(words, word)?.s,
  past: (words, word) => verbFormsOf(words, word)?.past,
  participle: (words, word) => verbFormsOf(words, word)?.participle,
  ing: (words, word) => verbFormsOf(words, word)?.ing,
  bare: (_, word) => word.replace("'", ''),
  owner: (words, word) => {
    const one = singularOf(words, word);
    return one === undefined ? undefined : `${one}'s`;
  },
  owners: (_, word) => (word.endsWith('s') ? `${word}'` : `${word}'s`),
  plural: pluralOf,
  singular: singularOf,
};

/**
 * What the marked words become: words as they are, `1` the first marked word, `base(1)` a form of it.
 *
 * @returns undefined when the word has no such form, or already is that
 */
export function replacementOf(
  words: Lookup,
  template: string,
  marked: readonly string[],
): string | undefined {
  const parts: string[] = [];
  for (const part of template.split(' ')) {
    const call = /^([a-z]+)\((\d)\)$/.exec(part);
    const [, name = '', index = part] = call ?? [];
    const word = /^\d$/.test(index) ? marked[Number(index) - 1] : undefined;
    if (word === undefined) {
      if (part !== '-') parts.push(part);
      continue;
    }
    const made = call === null ? word : formOf[name]?.(words, word.toLowerCase());
    if (made === undefined) return undefined;
    parts.push(made);
  }
  return parts.join(' ');
}

const isOptional = (source: string) => {
  const inner = source.replace(/^</, '').replace(/>$/, '');
  return inner.length > 1 && inner.endsWith('?');
};

/** The words a step of a pattern stands for; undefined when it stands for a kind of word, a place, or anything but some. */
function wordsOfStep(source: string): string[] | undefined {
  const parts = source.replace(/^</, '').replace(/>$/, '').replace(/\?$/, '').split('|');
  if (parts.some((part) => part.startsWith(':') || part.startsWith('!') || part === '$')) return undefined;
  return parts.flatMap((part) => (part.startsWith('@') ? [...(wordSets[part.slice(1)] ?? [])] : [part]));
}

const stepsOf = (pattern: string) => pattern.split(/\s+/).filter((step) => step !== '^');

/** The words a match can begin with, as the rules are looked up by; [''] when it can begin with anything. */
export function firstWordsOf(pattern: string): string[] {
  const words: string[] = [];
  for (const source of stepsOf(pattern)) {
    const own = wordsOfStep(source);
    if (own === undefined) return [''];
    words.push(...own);
    if (!isOptional(source)) return [...new Set(words)];
  }
  return [''];
}

/** The words that can stand second in a match; undefined when anything can. */
export function secondWordsOf(pattern: string): string[] | undefined {
  const [first, second] = stepsOf(pattern);
  if (first === undefined || second === undefined || isOptional(first) || isOptional(second))
    return undefined;
  return wordsOfStep(second);
}
