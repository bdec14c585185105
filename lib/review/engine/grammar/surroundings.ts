import type { Token } from './context.ts';
import { tags } from './tags.ts';

const none = 0x9e3779b1;
const reach = 9;

/** How many features `surroundingsOf` gives. */
export const surroundingCount = 30;

export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const isNominal = (token: Token) =>
  token.tag === tags.noun ||
  token.tag === tags.plural ||
  token.tag === tags.name ||
  token.tag === tags.number;

const subjects = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'this',
  'that',
  'these',
  'those',
  'who',
  'which',
  'there',
  'what',
  'everyone',
  'everything',
  'someone',
  'anyone',
  'nobody',
  'both',
  'each',
]);
const linkWords = new Set([
  'of',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'by',
  'about',
  'to',
  'between',
  'among',
  'under',
  'over',
  'within',
  'into',
  'through',
  'during',
  'regarding',
]);
const clauseSigns = new Set([',', ';', ':', '.', '(', ')', '-', '–', '—', '"', '“', '”']);

/** Key of the noun or pronoun a verb at `at` most likely goes with: the first noun before a chain of prepositions. */
function headBefore(tokens: readonly Token[], at: number): { near: number; head: number } {
  let near = none;
  let head = none;
  for (let back = at - 1; back > 0 && at - back <= reach; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'edge') break;
    if (clauseSigns.has(token.text)) break;
    const key = subjects.has(token.lower) ? token.key : isNominal(token) ? token.tag : undefined;
    if (key === undefined) continue;
    if (near === none) near = key;
    head = key;
    // A preposition in front of this noun phrase means that the real subject is further left.
    let link = back - 1;
    while (link > 0 && back - link <= 3 && !linkWords.has(tokens[link]?.lower ?? '')) {
      const before = tokens[link];
      if (before === undefined || clauseSigns.has(before.text) || before.kind === 'edge')
        return { near, head };
      if (before.tag >= tags.verb && before.tag <= tags.past) return { near, head };
      link -= 1;
    }
    if (!linkWords.has(tokens[link]?.lower ?? '')) return { near, head };
    back = link;
  }
  return { near, head };
}

function nounAfter(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length && next - at <= 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || clauseSigns.has(token.text)) break;
    if (isNominal(token)) {
      const following = tokens[next + 1];
      return following !== undefined && isNominal(following) ? following.tag : token.tag;
    }
  }
  return none;
}

/** The first two tokens of the clause around `at`: questions begin with their verb. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back <= reach; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'edge' || clauseSigns.has(token.text)) {
      return back + 1 === at ? none : (tokens[back + 1]?.key ?? none);
    }
  }
  return none;
}

/**
 * What stands around a place, as hashes: the words and parts of speech near it, the likely subject before it and the
 * noun after it. `width` is 1 for a word, 0 for the gap in front of the token at `at`.
 *
 * @param into gets `surroundingCount` hashes
 */
export function surroundingsOf(tokens: readonly Token[], at: number, width: 0 | 1, into: Uint32Array): void {
  const key = (offset: number) => tokens[at + offset]?.key ?? none;
  const tag = (offset: number) => tokens[at + offset]?.tagKey ?? none;
  const r = width;
  const l1 = key(-1);
  const l2 = key(-2);
  const l3 = key(-3);
  const r1 = key(r);
  const r2 = key(r + 1);
  const r3 = key(r + 2);
  const tl1 = tag(-1);
  const tl2 = tag(-2);
  const tl3 = tag(-3);
  const tr1 = tag(r);
  const tr2 = tag(r + 1);
  const tr3 = tag(r + 2);
  const { near, head } = headBefore(tokens, at);
  const after = nounAfter(tokens, at - 1 + r);
  const start = clauseStart(tokens, at);
  const features: number[][] = [
    [],
    [l1],
    [r1],
    [l2],
    [r2],
    [l2, l1],
    [r1, r2],
    [l1, r1],
    [l3, l2, l1],
    [l2, l1, r1],
    [l1, r1, r2],
    [r1, r2, r3],
    [tl1],
    [tr1],
    [tl2, tl1],
    [tr1, tr2],
    [tl1, tr1],
    [tl2, tl1, tr1],
    [tl1, tr1, tr2],
    [tl3, tl2, tl1],
    [l1, tr1],
    [tl1, r1],
    [l2, tl1],
    [tl2, l1],
    [head],
    [head, near],
    [head, tl1],
    [after, l1],
    [start, head],
    [tl2, tl1, tr1, tr2, tr3],
  ];
  for (let index = 0; index < surroundingCount; index += 1) {
    let hash = mix(none, index + 1);
    for (const part of features[index] ?? []) hash = mix(hash, part);
    into[index] = hash;
  }
}
