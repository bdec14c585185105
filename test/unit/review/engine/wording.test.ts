import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const fixed = (sentence: string) =>
  (proofreader.check([sentence], { dialect: 'us' })[0]?.findings ?? [])
    .filter((finding) => finding.level !== 'note')
    .map((finding) => `${finding.quote}>${finding.fixes[0]?.replacement}`);

describe('wording, words a letter apart, commas after a clause', () => {
  test.each([
    ['He graduated Yale last June.', 'graduated Yale>graduated from Yale'],
    ['I am good in computer science.', 'in>at'],
    ['They arrive at same time every day.', 'at same time>at the same time'],
    ['We were in pressure.', 'in>under'],
    ["I like this city and it's people.", "it's>its"],
    ['Its better for him to go out.', "Its>It's"],
    ['This is the best game in the entire word.', 'word>world'],
    ['Please do not us this door.', 'us>use'],
    ['Please not that the office is closed.', 'not>note'],
    ['If we have this quality then nobody can beat us.', 'quality>quality,'],
    ['When you get there you will see it.', 'there>there,'],
    ['It was made in the early 1970’s in Ohio.', '1970’s>1970s'],
    ['We met in the United states of America.', 'United states>United States'],
    ['The society is changing drasticly now.', 'drasticly>drastically'],
    ['It was sold to the Basalt Rock Compnay later.', 'Compnay>Company'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence)).toEqual([fix]);
  });

  test.each([
    'Only some of whom were there.',
    'With whom did you talk?',
    'When I told my dad I was leaving, he laughed.',
    'If you like the book he wrote, tell him.',
    'In order to balance the two teams, we wait.',
    'Call me on my cell phone.',
    'The barcode on the countertop cannot be read.',
    'I worked over time zones.',
  ])('%s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});
