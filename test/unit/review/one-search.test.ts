import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPromise, promises } from '../../../lib/review/checks/attachment-phrases.ts';
import { blame } from '../../../lib/review/tone/rules/blame.ts';
import { demands } from '../../../lib/review/tone/rules/demands.ts';
import { hostility } from '../../../lib/review/tone/rules/hostility.ts';
import { insults } from '../../../lib/review/tone/rules/insults.ts';
import { passiveAggression } from '../../../lib/review/tone/rules/passive-aggression.ts';
import { profanity } from '../../../lib/review/tone/rules/profanity.ts';
import { hedges, selfUndermining } from '../../../lib/review/tone/rules/self-undermining.ts';
import { slurs } from '../../../lib/review/tone/rules/slurs.ts';
import { threats } from '../../../lib/review/tone/rules/threats.ts';
import { patternsOf } from '../../../lib/review/tone/tone-rule.ts';

const groups = [
  threats,
  slurs,
  insults,
  hostility,
  profanity,
  blame,
  demands,
  passiveAggression,
  selfUndermining,
  hedges,
];

/** A pattern's parts: an escaped character, a class, or one character. */
const parts = /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|\(\?<?[=!]|[\s\S]/g;

/** The pattern without what it only looks at: before and behind, fast-check can write nothing for it. */
function withoutLookarounds(source: string): string {
  let kept = '';
  let depth = 0;
  let lookedAtFrom = 0;
  for (const [part] of source.matchAll(parts)) {
    if (part.startsWith('(')) depth += 1;
    if (lookedAtFrom === 0 && /^\(\?<?[=!]/.test(part)) lookedAtFrom = depth;
    if (lookedAtFrom === 0) kept += part;
    if (part === ')') {
      if (depth === lookedAtFrom) lookedAtFrom = 0;
      depth -= 1;
    }
  }
  return kept;
}

/** Texts in which one of the patterns is likely to be found, between other words. */
function textsFor(patterns: readonly RegExp[]): fc.Arbitrary<string> {
  const hits = patterns.map(({ source, flags }) =>
    fc.stringMatching(new RegExp(`^(?:${withoutLookarounds(source)})$`, flags.replace(/[gi]/g, ''))),
  );
  const before = fc.constantFrom('', '', 'Hello there. ', 'well, ', '\n', '-');
  const behind = fc.constantFrom('', '.', '!', ' ', ' and so on', '\n', '-');
  return fc.tuple(before, fc.oneof(...hits), behind).map((parts) => parts.join(''));
}

const sets = [
  ...groups.map((group) => ({ name: group.name as string, ...patternsOf(group) })),
  { name: 'promised attachments', any: anyPromise, each: promises },
];

describe.each(sets)('$name', ({ any, each }) => {
  const isOneIn = (text: string): boolean => each.some((pattern) => text.search(pattern) >= 0);

  it('are missed by the one search for all of them in no text', () => {
    let found = 0;
    fc.assert(
      fc.property(textsFor(each), (text) => {
        if (!isOneIn(text)) return;
        found += 1;
        expect(text.search(any)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('are all there when that search finds something', () => {
    // In any case of its letters, where one pattern knows capitals only.
    fc.assert(
      fc.property(textsFor(each), (text) => {
        if (text.search(any) >= 0) expect(isOneIn(text) || isOneIn(text.toUpperCase())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
