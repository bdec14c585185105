import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const told = (sentence: string) =>
  (proofreader.check([sentence], { dialect: 'us' })[0]?.findings ?? [])
    .filter(({ level }) => level !== 'note')
    .map(({ quote, fixes }) => `${quote}>${fixes.map(({ replacement }) => replacement).join('|')}`);

describe('a verb that does not agree is offered as the same verb', () => {
  test.each([
    ['The users was happy.', 'was>were'],
    ['The users is happy.', 'is>are'],
    ['The users has a key.', 'has>have'],
    ['The users does not know.', 'does>do'],
    ["The users isn't happy.", "isn't>aren't"],
    ["The users doesn't know.", "doesn't>don't"],
    ['The tests requires time.', 'requires>require'],
    ['These provisions requires an answer.', 'requires>require'],
    ['Everyone have a key.', 'have>has'],
    ['There was many people.', 'was>were'],
    ['I is late.', 'is>am|was'],
  ])('%s', (sentence, fix) => expect(told(sentence)).toEqual([fix]));
});

describe('of words that are wrong together each has its own right one', () => {
  test.each([
    ['Give it to they and me.', 'they>them'],
    ['He sent it for she.', 'she>her'],
    ['This is the routes of all evil.', 'routes>roots'],
    ['I met the mangers yesterday.', 'mangers>managers'],
  ])('%s', (sentence, fix) => expect(told(sentence)).toEqual([fix]));
});

describe('a word that is put in before a name', () => {
  test.each([
    ['He lives in United States.', 'in United>in the United'],
    ['We will go London next week.', 'go London>go to London'],
    ['I went San Francisco last year.', 'went San>went to San'],
    ['They are going New York tomorrow.', 'going New>going to New'],
  ])('%s', (sentence, fix) => expect(told(sentence)).toEqual([fix]));
});

describe('slips of letters', () => {
  test.each([
    ['The was a long day.', 'The>This'],
    ['It is for demonstrations purposes only.', 'demonstrations>demonstration'],
    ['We have a fewer number of seats.', 'fewer>smaller'],
    ['Sorry for late reply.', 'Sorry for late reply>Sorry for the late reply'],
    ['Like we discussed, I will send it.', 'Like>As'],
  ])('%s', (sentence, fix) => expect(told(sentence)).toEqual([fix]));

  test.each([
    'These needs are real.',
    'The is-ought problem is old.',
    'We went home and will go to London.',
    'Sorry for the late reply.',
    'It is for sales purposes only.',
    'She looks like we said she would.',
  ])('right: %s', (sentence) => expect(told(sentence)).toEqual([]));
});
