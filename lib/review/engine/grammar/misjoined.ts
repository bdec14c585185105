import type { Slip } from './slip.ts';

/** The right form of a compound that is misheard or joined wrongly. */
function joinedRight(match: string): string {
  const fixed = match
    .toLowerCase()
    .replace(/^.*versa$/, 'vice versa')
    .replace(/^.*-full$/, 'chock-full')
    .replace(/-nit$/, '-knit')
    .replace('one-in-the-same', 'one and the same')
    .replace('good-', 'well-')
    .replace('miss-spel', 'misspel')
    .replace('scrapp', 'scrap')
    .replace('look-a-like', 'look-alike');
  return /^\p{Lu}/u.test(match) ? fixed.charAt(0).toUpperCase() + fixed.slice(1) : fixed;
}

/** Compounds with a hyphen that are misheard or joined wrongly: "chalk-full", "vise-versa". */
export const misjoined: readonly Slip[] = [
  {
    pattern:
      /(?<![\p{L}-])(?:(?:vice|vise|visa)-(?:a-)?versa|(?:chalk|choke|chuck|choked|chucked)-full|(?:close|closely|tight|tightly)-nit|(?:one-in-the-same)|good-educated|miss-spel(?:l|ls|t|led|ling|lings)|(?:web-?)scrapp(?:ing|er|ers)|look-a-like)(?!\p{L})/giu,
    fix: joinedRight,
    title: 'Usual wording',
    reason: 'This compound is written otherwise.',
    rule: 'proof:phrase',
    level: 'warn',
  },
];
