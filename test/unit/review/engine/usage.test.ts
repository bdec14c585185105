import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const fixed = (sentence: string) =>
  (proofreader.check([sentence], { dialect: 'us' })[0]?.findings ?? [])
    .filter((finding) => finding.level !== 'note')
    .map((finding) => `${finding.quote}>${finding.fixes[0]?.replacement}`);

describe('usage', () => {
  test.each([
    ['We traded wood in exchange of metal.', 'of>for'],
    ['I am interested on this job.', 'interested on>interested in'],
    ['It depends of the price.', 'depends of>depends on'],
    ['Please contact with us tomorrow.', 'with >'],
    ['The names are in an alphabetical order.', 'an >'],
    ['She was totally taken back by it.', 'back>aback'],
    ['I hope that your so happy.', "your>you're"],
    ['Go back to were you came from.', 'were>where'],
    ['He said me that it works.', 'said me that>told me that'],
    ['This is the route of the problem.', 'route>root'],
    ['The device is all ready available.', 'all ready>already'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence).map((one) => one.trimEnd())).toEqual([fix]);
  });

  test.each([
    'How can I get in contact with them?',
    'The sublime consists in a feeling.',
    'They took back what they said.',
    'I know you were there.',
    'Policy must of necessity be slow.',
    'All you need is love.',
    'She was an 1826 graduate and works at a UNESCO site.',
    'They met an unidentified man.',
    'Sections 4.a and 5.a are done.',
    'This is a different kind of lead.',
    'They are interested in coming to the office.',
    'It was composed by Mozart.',
  ])('is silent: %s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});

describe('forms and small words of one key', () => {
  test.each([
    ['He wants that I call him.', 'that I>me to'],
    ['She convinced her to gave it.', 'gave>give'],
    ['Do you tried this?', 'tried>try'],
    ['It was colder then usual.', 'then>than'],
    ['I am nut sure.', 'nut>not'],
    ['It is not very safe to say that I thing that.', 'thing>think'],
    ['That is a mute point.', 'mute point>moot point'],
    ['Children are fond to skipping.', 'to>of'],
    ['We cannot afford spend more.', 'afford spend>afford to spend'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence).map((one) => one.trimEnd())).toContain(fix);
  });

  test.each([
    'I apologize for not being able to come.',
    'They create their very own games.',
    'It was good having you here.',
    'Earlier, then, we met.',
    'He gave it to the people who were there.',
    'We live in a small town in Spain.',
  ])('is silent: %s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});
