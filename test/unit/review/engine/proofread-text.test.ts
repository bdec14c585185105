import { expect, test } from 'vitest';
import { proofreadText } from '../../../../lib/review/engine/proofread-text.ts';
import { findingAt } from '../../../../lib/review/make-finding.ts';

const smallStart = (sentence: string) =>
  /^\p{Ll}/u.test(sentence)
    ? [
        findingAt(
          'proof:sentence-start',
          'warn',
          { part: 'text', text: sentence, start: 0, end: 3 },
          { title: '', reason: '', fixes: [] },
        ),
      ]
    : [];
const rulesIn = (text: string) =>
  proofreadText(text, smallStart, { dialect: 'us', kind: 'inmail' }).findings.map(({ rule }) => rule);

test.each([
  'Hi Helena,\n\nthank you for the conversation on Tuesday. The rest stayed with me.',
  'Dear Ms Okafor, \nthank you for Tuesday. The rest stayed with me.',
])('a small letter may follow a greeting that ends in a comma: %j', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

test('a small letter at the start of any other sentence is told', () => {
  const text = 'Hi Helena.\n\nthank you for the conversation on Tuesday. The rest stayed with me.';
  expect(rulesIn(text)).toEqual(['proof:sentence-start']);
});
