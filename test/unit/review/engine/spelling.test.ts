import { describe, expect, test } from 'vitest';
import { createProofreader } from '../../../../lib/review/engine/proofreader.ts';
import type { Dialect } from '../../../../lib/settings.ts';
import { modelBytes } from './models.ts';

const proofreader = createProofreader(modelBytes('words.bin'));
const found = (sentence: string, dialect: Dialect = 'us') =>
  (proofreader.check([sentence], { dialect })[0]?.findings ?? []).filter(
    (finding) => finding.level !== 'note',
  );

describe('spelling', () => {
  test.each([
    ['I recieved your note.', 'recieved', 'received'],
    ['Teh meeting is at noon.', 'Teh', 'The'],
    ['We will accomodate you.', 'accomodate', 'accommodate'],
    ['I dont know.', 'dont', "don't"],
    ['the messageyou sent', 'messageyou', 'message you'],
  ])('%s', (sentence, wrong, right) => {
    expect(found(sentence).map((finding) => [finding.quote, finding.fixes[0]?.replacement])).toEqual([
      [wrong, right],
    ]);
  });

  test.each([
    'I met Okonkwo and Siobhan at Zephyrix yesterday.',
    'Ask @jsmth or write to jsmth@exampel.com about https://exampel.com/tst.',
    'The API of AcmeXQ took 250ms, i.e. 3x more than in Q3, see cfg_prod.yaml and getUserNme().',
    "We're sure that Okonkwo's well-planned re-read of the café's menu isn't bad, y'all.",
    'Use `npm rnu biuld` here.',
    'Wir haben das Angebot erhalten und melden uns morgen bei Ihnen.',
    'Set {{frist_nam}} first.',
  ])('is silent: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test('another dialect is told, and offers the own form', () => {
    const [note] = proofreader.check(['They organise and favour it.'], { dialect: 'us' })[0]?.findings ?? [];
    expect(note).toMatchObject({
      level: 'warn',
      rule: 'proof:dialect',
      fixes: [{ replacement: 'organize' }],
    });
    expect(proofreader.check(['They organise and favour it.'], { dialect: 'gb' })[0]?.findings).toEqual([]);
    const both = proofreader.check(['It was cancelled.'], { dialect: 'us' })[0]?.findings ?? [];
    expect(both.filter(({ level }) => level !== 'note')).toEqual([]);
  });
});
