import { expect, test } from 'vitest';
import { ruleCatalogue, unlistedRules } from '../../../components/options/rule-catalogue.ts';
import { sourcesIn } from '../repo/files.ts';

const families = ruleCatalogue.map(({ family }) => family).join('|');

/** Rules that lib/review's sources name: literally, or as the `name` of a group of tone rules. */
function rulesInTheReview(): string[] {
  return sourcesIn('lib/review').flatMap(({ path, text }) => {
    const literal = text.match(new RegExp(`(?<=')(?:${families}):[a-z-]+(?=')`, 'gu')) ?? [];
    const groups = path.includes('/tone/rules/') ? (text.match(/(?<=\bname: ')[a-z-]+(?=')/gu) ?? []) : [];
    return [...literal, ...groups.map((name) => `tone:${name}`)];
  });
}

test('every rule of the review can be switched off in the options: add it to rule-catalogue.ts', () => {
  const listed = new Set(ruleCatalogue.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  const found = new Set(rulesInTheReview());
  expect(found.size).toBeGreaterThan(20);
  expect([...found].filter((rule) => !listed.has(rule))).toEqual([]);
});

test('each rule stands in the group of its own family, once', () => {
  const all = ruleCatalogue.flatMap(({ rules }) => rules.map(({ rule }) => rule));
  expect(new Set(all).size).toBe(all.length);
  for (const { family, rules } of ruleCatalogue) {
    expect(rules.filter(({ rule }) => !rule.startsWith(`${family}:`))).toEqual([]);
  }
});

test('a changed rule of another version is still shown', () => {
  expect(unlistedRules(['slip:recipient', 'proof:new-thing'])).toEqual([
    { rule: 'proof:new-thing', title: 'new thing' },
  ]);
});
