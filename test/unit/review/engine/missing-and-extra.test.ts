import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const fixed = (sentence: string) =>
  (proofreader.check([sentence], { dialect: 'us' })[0]?.findings ?? [])
    .filter((finding) => finding.level !== 'note')
    .map((finding) => `${finding.quote}>${finding.fixes[0]?.replacement}`);

describe('a small word that is not there, or that is too many', () => {
  test.each([
    ['We have lot of work this week.', 'have lot>have a lot'],
    ['Have great weekend!', 'Have great>Have a great'],
    ['They refused answer the letter.', 'refused answer>refused to answer'],
    ['Please show me how install the printer.', 'how install>how to install'],
    ['It so cold that we stayed in.', 'It so>It is so'],
    ['I moved here few years ago.', 'here few>here a few'],
    ['Let us go to cinema tomorrow.', 'to cinema>to the cinema'],
    ['They might could help you.', 'could > '],
    ['It was too big of a change.', 'of > '],
    ['She did not changed the plan.', 'changed>change'],
    ["We don't have no time.", 'no>any'],
    ['I am unsure to why it failed.', 'unsure to>unsure as to'],
    ['These criterion matter to us.', 'criterion>criteria'],
    ['I have lived here since three years.', 'since three years>for three years'],
    ['Please setup the meeting.', 'setup>set up'],
    ['I will followup with you tomorrow.', 'followup>follow up'],
    ['That was one of the best film of the year.', 'film>films'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence).map((one) => one.replace(/> ?$/, '> '))).toEqual([fix]);
  });

  test.each([
    'We have a lot of work, and that lot of chairs is for sale.',
    'I moved here a few years ago.',
    'The setup took two hours, due to login problems.',
    'He could, might I add, come later.',
    'We check in next Tuesday.',
    'Have you been here since May?',
  ])('%s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});

describe('phrases as they are misheard, and keys hit beside', () => {
  test.each([
    ['He grinned and said to nip it in the but.', 'nip it in the but>nip it in the bud'],
    ['It was a sneaky suspicion of mine.', 'sneaky suspicion>sneaking suspicion'],
    ['The two teams are finally in sink with each other.', 'in sink with>in sync with'],
    ['On second though, let us wait.', 'On second though>On second thought'],
    ['She did it on her own, despite of the rain.', 'despite of>despite'],
    ['I fell that we should wait.', 'fell>feel'],
    ['Where dose it hurt?', 'dose>does'],
    ['Please conform that you got it.', 'conform>confirm'],
    ['I put it int he box.', 'int he>in the'],
    ['So therefore we wait.', 'So therefore>So'],
    ['The rule works vise-versa too.', 'vise-versa>vice versa'],
    ['We don`t know yet.', "don`t>don't"],
    ['Our Ceo is on linkedin.', 'Ceo>CEO, linkedin>LinkedIn'],
    ['It is a matter of self esteem.', 'self esteem>self-esteem'],
    ['We offer high quality products.', 'high quality>high-quality'],
    ['The 31-year old driver was fine.', '31-year old>31-year-old'],
  ])('%s', (sentence, fix) => {
    expect(fixed(sentence).join(', ')).toEqual(fix);
  });

  test.each([
    'The water in the sink was cold.',
    'He described a small fort he built.',
    'The products are of high quality.',
    'It is a word in its own right, as each specific case shows.',
    'Our approach to the problem, a request for help and access to the site are fine.',
    'He ate a grain of sand.',
    'Methylenetetrahydrofolate was measured.',
  ])('%s', (sentence) => {
    expect(fixed(sentence)).toEqual([]);
  });
});
