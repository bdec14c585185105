import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const fixed = (sentence: string) =>
  (proofreader.check([sentence], { dialect: 'us' })[0]?.findings ?? [])
    .filter((finding) => finding.level !== 'note')
    .map((finding) => `${finding.quote}>${finding.fixes[0]?.replacement}`);

describe('one or many, and the verb that goes with it', () => {
  test.each([
    ['She spoke with many scientist about it.', 'scientist>scientists'],
    ['We met several new employee there.', 'employee>employees'],
    ['He knows nothing about other field.', 'field>fields'],
    ['There is problems with the printer.', 'is>are'],
    ["There's 3 women waiting for you.", "There's>There are"],
    ['I have many wine at home.', 'many>much'],
    ['It was a major milestones for us.', 'milestones>milestone'],
    ['Most of students like it.', 'of >'],
    ['The learner tend to forget it.', 'tend>tends'],
    ['It made those people thinks twice.', 'thinks>think'],
    ['This is the customers account.', "customers>customer's"],
    ['He was young man.', 'was young man>was a young man'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence)).toEqual([fix]);
  });

  test.each([
    'Please take a few minutes to read it.',
    'There is plenty of common sense in this.',
    'There is a lot of room for big plans.',
    'Is there any other reason to wait?',
    'It is continued on the other side.',
    'We have both design and performance in mind.',
    'The team consider the offer today.',
    'I am one of those people who has trouble sitting still.',
    'The students we talked to said that it works.',
    'This is good advice.',
    'It is in good shape and of great value.',
    'The refunds are due should overcharges be proven.',
  ])('%s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});
