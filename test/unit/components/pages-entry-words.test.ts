import { expect, test } from 'vitest';
import {
  beginningOf,
  initialsOf,
  recipientWords,
  whereWords,
} from '../../../components/history/entry-words.ts';
import { outcomeOf } from '../../../components/history/outcome.ts';
import { whenWords } from '../../../components/history/when.ts';
import { entry, now } from './pages-entries.ts';

const names = new Map([['linkedin', 'LinkedIn']]);
const minute = 60_000;
const hour = 60 * minute;

test.each([
  [[{ name: 'Helena Ortiz' }], 'Helena Ortiz', 'HO'],
  [[{ name: 'Helena Ortiz' }, { name: 'Tom' }], 'Helena Ortiz and Tom', 'HO'],
  [[{ name: 'Éva' }, { name: 'Tom' }, { name: 'Ida' }], 'Éva and 2 more', 'É'],
  [[{ name: '', address: 'ana.lima@example.com' }], 'ana.lima@example.com', 'AC'],
  [[{ name: '3M (support)' }], '3M (support)', ''],
  [[], 'Recipient not known', ''],
])('recipients %j read "%s" and "%s"', (recipients, words, initials) => {
  expect(recipientWords(entry({ recipients }))).toBe(words);
  expect(initialsOf(entry({ recipients }))).toBe(initials);
});

test('a channel stands where no person is named', () => {
  expect(recipientWords(entry({ recipients: [], conversationTitle: '#general' }))).toBe('#general');
  expect(recipientWords(entry({ conversationTitle: '#general' }))).toBe(recipientWords(entry()));
});

test('an entry of counts only says that it was not kept, not that there was nothing', () => {
  const counts = entry({ recipients: [], text: '', countsOnly: true });
  expect(recipientWords(counts)).toBe('Recipient not kept');
  expect(beginningOf(counts)).toBe('Text not kept');
});

test('a row begins with the text on one line, or with what was attached', () => {
  expect(beginningOf(entry())).toBe('Hi Helena, see you on Tuesday.');
  expect(beginningOf(entry({ text: ' \n ', attachments: ['cv.pdf', 'photo.png'] }))).toBe(
    'cv.pdf, photo.png',
  );
  expect(beginningOf(entry({ text: '' }))).toBe('No text');
});

test('the place is the site by name and the kind in words', () => {
  expect(whereWords(entry({ kind: 'inmail' }), names)).toBe('LinkedIn InMail');
  expect(whereWords(entry({ site: 'removed-site', kind: 'chat' }), names)).toBe('removed-site chat');
});

test.each([
  [{ status: 'sent' }, 'Sent', 'good'],
  [{ status: 'sent', sentAnyway: true }, 'Sent anyway', 'caution'],
  [{ status: 'not-confirmed' }, 'Not confirmed', 'caution'],
  [{ status: 'not-confirmed', reason: 'again' }, 'Not confirmed', 'plain'],
  [{ status: 'not-sent' }, 'Not sent', 'plain'],
  [{ status: 'not-sent', reason: 'page-left' }, 'Not sent', 'alert'],
  [{ status: 'pending' }, 'In progress', 'plain'],
  [{ status: 'scheduled' }, 'Scheduled', 'plain'],
  [{ status: 'undone' }, 'Taken back', 'plain'],
] as const)('%j is told as "%s"', (changes, words, tone) => {
  expect(outcomeOf(entry(changes))).toMatchObject({ words, tone });
});

test('a message that was never confirmed is not called sent, even after "send anyway"', () => {
  expect(outcomeOf(entry({ status: 'not-confirmed', sentAnyway: true })).words).toBe('Not confirmed');
});

test.each([
  ['let-it-sit', 'You let it sit. The text is kept here.'],
  ['composer-gone', 'The composer was closed before the hold was over. The text is kept here.'],
  [
    'conversation-changed',
    'Another conversation was opened before the hold was over. The text is kept here.',
  ],
  ['overslept', 'This computer slept through the hold. The text is kept here.'],
  ['page-left', 'The page was closed before the hold was over. The text is kept here.'],
  ['interrupted', 'The page or the browser ended before it left. The text is kept here.'],
  ['some-later-reason', 'It did not leave. The text is kept here.'],
])('not sent because of %s is said in a sentence', (reason, detail) => {
  expect(outcomeOf(entry({ status: 'not-sent', reason })).detail).toBe(detail);
});

test('a message somebody went back to is no alarm', () => {
  expect(outcomeOf(entry({ status: 'not-sent' })).detail).toBe('You went back to it before it left.');
});

test('not sent without its text does not promise the text', () => {
  const lost = entry({ status: 'not-sent', reason: 'page-left', text: '', countsOnly: true });
  expect(outcomeOf(lost).detail).toBe('The page was closed before the hold was over.');
});

test.each([
  [10_000, 'just now'],
  [12 * minute, '12 min ago'],
  [59 * minute + 59_000, '59 min ago'],
  [3 * hour, '12:42'],
  [16 * hour, 'yesterday'],
  [3 * 24 * hour, 'Saturday'],
  [8 * 24 * hour, '16 Nov'],
  [400 * 24 * hour, '20 Oct 2025'],
  [-5 * minute, '15:47'],
])('%i ms ago reads "%s"', (age, words) => {
  expect(whenWords(now - age, now, 'en-GB')).toBe(words);
});

test('a few minutes before midnight are minutes, not "yesterday"', () => {
  const midnight = new Date(2026, 10, 24).getTime();
  expect(whenWords(midnight - 5 * minute, midnight + 5 * minute, 'en-GB')).toBe('10 min ago');
});
