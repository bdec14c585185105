import { expect, test } from 'vitest';
import { changesAfterReview, type Piece } from '../../../components/history/page/changes.ts';
import { bareLine, line, message } from '../history/sample.ts';

const stop = [{ rule: 'slip:recipient', level: 'stop', title: 'Wrong name' }];
const note = [{ rule: 'clarity:wordy', level: 'note', title: 'Wordy' }];
const wrong = message({ text: 'Dear Gregory, ten minutes?', recipients: [{ name: 'Tom' }] });
const right = message({ text: 'Dear Helena, ten minutes?' });

const text = (pieces: readonly Piece[] | undefined, but: Piece['change']) =>
  pieces
    ?.filter(({ change }) => change !== but)
    .map((piece) => piece.text)
    .join('');

test('tells what the review saw from what was sent, part by part', () => {
  const changes = changesAfterReview([
    line('attempted', 1, 'a1', { message: wrong, findings: stop }),
    bareLine('cancelled', 2),
    line('passed', 3, 'a1', { message: right }),
    bareLine('left', 4),
  ]);
  expect(text(changes?.text, 'new')).toBe(wrong.text);
  expect(text(changes?.text, 'gone')).toBe(right.text);
  expect(changes?.text?.filter(({ change }) => change === 'gone')).toEqual([
    { text: 'Gregory', change: 'gone' },
  ]);
  expect(text(changes?.recipients, 'gone')).toBe('Helena Ortiz');
  expect(changes).not.toHaveProperty('subject');
  expect(changes).not.toHaveProperty('attachments');
});

test('compares with what the first review of weight saw, over several rounds', () => {
  const changes = changesAfterReview([
    line('attempted', 1, 'a1', { message: message({ text: 'First.' }), findings: note }),
    line('attempted', 2, 'a1', { message: message({ text: 'Second.' }), findings: stop }),
    line('attempted', 3, 'a1', { message: message({ text: 'Third.' }), findings: stop }),
    line('passed', 4, 'a1', { message: message({ text: 'Fourth.' }) }),
  ]);
  expect(text(changes?.text, 'new')).toBe('Second.');
  expect(text(changes?.text, 'gone')).toBe('Fourth.');
});

test.each([
  [
    'the review had only notes',
    [line('attempted', 1, 'a1', { findings: note }), line('passed', 2, 'a1', { message: right })],
  ],
  [
    'nothing was changed',
    [line('attempted', 1, 'a1', { findings: stop }), bareLine('approved', 2), bareLine('left', 3)],
  ],
  ['nothing is known', []],
])('nothing where %s', (_, events) => {
  expect(changesAfterReview(events)).toBeNull();
});

test('says nothing of what was edited on the site afterwards', () => {
  const afterwards = line('edited', 9, 'a1', { message: message({ text: 'Something else.' }) });
  expect(
    changesAfterReview([line('passed', 1, 'a1', { findings: stop }), bareLine('left', 2), afterwards]),
  ).toBeNull();
});
