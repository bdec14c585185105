import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const fixed = (sentence: string, dialect: 'us' | 'gb' = 'us') =>
  (proofreader.check([sentence], { dialect })[0]?.findings ?? [])
    .filter((finding) => finding.level !== 'note')
    .map((finding) => `${finding.quote}>${finding.fixes[0]?.replacement}`);

describe('commas', () => {
  test.each([
    ['In January 2011 he moved to Lisbon.', '2011>2011,'],
    ['On 17 September 2007 the board approved it.', '2007>2007,'],
    ['After three years in the old house she moved.', 'house>house,'],
    ['Peter stepped down as chairman but he will remain at the club.', 'chairman>chairman,'],
    ['They left for Syria which was under French rule.', 'Syria>Syria,'],
    ['The team played in Pomfret, Maryland before moving.', 'Maryland>Maryland,'],
    ['We signed on May 8, 2019 because it was due.', 'May 8, 2019>May 8, 2019,'],
    ['The deadline is October 18 2024.', 'October 18>October 18,'],
    ['She is coming is she?', 'coming>coming,'],
    ['By default this setting is on.', 'By default>By default,'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence)).toEqual([fix]);
  });

  test.each([
    'For this reason I decided to wait.',
    'In 2011 and 2012 we grew.',
    'I called but he was out.',
    'It is a long story but I hope this helps.',
    'On Friday we will meet.',
    'In May we will meet.',
    'The report which was sent is final.',
    'On the train that he took we met.',
    'We met in Boston, Massachusetts and in Rome.',
    'Is that the plan he is on?',
  ])('is silent: %s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});

describe('hyphens', () => {
  test.each([
    ['It is a 10 metre stone.', 'gb', '10 metre>10-metre'],
    ['He is a well known author.', 'us', 'well known>well-known'],
    ['My three year old daughter sleeps.', 'us', 'three year old>three-year-old'],
  ] as const)('%s', (sentence, dialect, fix) => {
    expect(fixed(sentence, dialect)).toEqual([fix]);
  });

  test.each([
    'It took two hours.',
    'He is well known in Boston.',
    'She is ten years old and tall.',
    'We plan for the long term.',
    'The track is two miles long.',
  ])('is silent: %s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});

describe('quotation marks', () => {
  test('stand after the full stop in American English alone', () => {
    expect(fixed('She works for "The Guardian".')).toEqual(['Guardian".>Guardian."']);
    expect(fixed('She works for "The Guardian".', 'gb')).toEqual([]);
    expect(fixed('Type the word "enter".')).toEqual([]);
    expect(fixed('The screen is 5".')).toEqual([]);
  });
});

describe('words apart', () => {
  test.each([
    ['He does his home work every day.', 'home work>homework'],
    ['The boss was merely a figure head.', 'figure head>figurehead'],
    ['I bought two text books.', 'text books>textbooks'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence)).toEqual([fix]);
  });

  test.each(['Please call back later.', 'They sat in silence.', 'Pay off the rest.', 'He has come down.'])(
    'is silent: %s',
    (sentence) => {
      expect(fixed(sentence)).toEqual([]);
    },
  );
});

describe("it's, they're, who's before a noun", () => {
  test.each([
    ["All it's windows were open.", "it's>its"],
    ["It has lost it's charm.", "it's>its"],
    ["It was they're oldest idea.", "they're>their"],
    ["These are people who's lives matter.", "who's>whose"],
    ["They're was a robbery.", "They're>There"],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence)).toEqual([fix]);
  });

  test.each(["I remember it's Monday.", "The man who's late is here.", "I know they're friends."])(
    'is silent: %s',
    (sentence) => {
      expect(fixed(sentence)).toEqual([]);
    },
  );
});
