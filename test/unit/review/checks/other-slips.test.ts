import { describe, expect, it } from 'vitest';
import { emptySubject } from '../../../../lib/review/checks/empty-subject.ts';
import { halfWritten } from '../../../../lib/review/checks/half-written.ts';
import { length } from '../../../../lib/review/checks/length.ts';
import { link } from '../../../../lib/review/checks/link.ts';
import { longSentence } from '../../../../lib/review/checks/long-sentence.ts';
import { repeatedWord } from '../../../../lib/review/checks/repeated-word.ts';
import { sameText } from '../../../../lib/review/checks/same-text.ts';
import { wordiness } from '../../../../lib/review/checks/wordiness.ts';
import { digestOf } from '../../../../lib/review/text/digest.ts';
import { found, told } from '../make-message.ts';

describe('links', () => {
  it.each([
    'See https:/example.com/terms for details.',
    'See http//example.com for details.',
    'Register at https://www.example,com today.',
    'Register at https://www..example.com today.',
    'Docs are at https://docs.example.com/[project]/intro.',
    'Docs are at https://docs.example.com/{{project_id}}/intro.',
    'Please review [the plan]() before Monday.',
    'Book here: https://calendly.com/your-name',
    'Mail me at jane.doe@example if you are late.',
    'Mail me at jane.doe@@example.com if you are late.',
    'Write to me at jane@gmail and I will answer.',
    'Here is the link to the form.',
    'Please use this link to book.',
    'The link below has it all.',
    'Click here to register.',
  ])('lead nowhere: %s', (text) => {
    expect(told(link, text)).toHaveLength(1);
  });

  it.each([
    'The form is at https://example.com/form.',
    'The slides (https://example.com/deck.pdf) are ready.',
    'Mail me at jane.doe@example.co.uk if you are late.',
    'The file is called report.final.v2.docx.',
    'Use this link: https://example.com/book',
    'Use this link: example.com/book',
    'There is a link between the two.',
    'Thanks for the link you sent.',
    'Ask @maria in the team channel.',
    'See https://example.com/your-rights for more.',
    'He is @work all day.',
  ])('are left alone: %s', (text) => {
    expect(told(link, text)).toEqual([]);
  });

  it('may be hidden behind words in a mail', () => {
    expect(told(link, 'Click here to register.', { kind: 'email' })).toEqual([]);
    expect(told(link, 'The link below has it all.', { kind: 'email' })).toHaveLength(1);
  });
});

describe('half-written', () => {
  it.each([
    'Hi Helena,',
    'Dear Ms Ortiz:',
    'I saw your post about the role and',
    'I would like to invite you because',
    'Please send me the',
    'We met in Lisbon last year,',
    'Thank you for the call.\n\nI was wondering if you would',
  ])('is told: %j', (text) => {
    expect(found(halfWritten, text).map((one) => one.level)).toEqual(['warn']);
    expect(found(halfWritten, text, { kind: 'chat' }).map((one) => one.level)).toEqual(['note']);
  });

  it.each([
    'Thank you.\n\nBest regards,',
    'Thank you,\nAnna',
    'Hello',
    'Thank you very much',
    'See you there',
    'What is it for?',
    'That is the man I spoke with',
    'I do not know what it is',
    'Yes, and?',
    'To be continued...',
    'Best,',
    'Anna Berg,',
    '',
    'Gruß\nAnna',
  ])('is not seen in: %j', (text) => {
    expect(told(halfWritten, text)).toEqual([]);
  });
});

describe('the same word twice', () => {
  it.each([
    ['We need to to talk.', 'to to'],
    ['The meeting is on on Monday.', 'on on'],
    ['Is is possible?', 'Is is'],
    ['We have have signed.', 'have have'],
    ['the\nthe report', 'the\nthe'],
    ['called the The Tale', 'the The'],
    ['Please send send the file.', 'send send'],
    ['I need a a car.', 'a a'],
  ])('is told: %j', (text, quote) => {
    expect(told(repeatedWord, text)).toEqual([`warn proof:repeat: ${quote}`]);
  });

  it('offers the word once', () => {
    expect(found(repeatedWord, 'Is is possible?')[0]?.fixes).toEqual([{ replacement: 'Is' }]);
  });

  it.each([
    'Bye bye, see you on Monday.',
    'It happens again and again.',
    'He had had enough.',
    'I know that that is true.',
    'Very very good.',
    'We flew to Walla Walla and Bora Bora.',
    'The first FIRST competition.',
    'You can log in in the morning.',
    'I gave her her book.',
    'no no no',
    'It was a long long time.',
    'The the-loop is new.',
    'Twenty twenty-four was good.',
    'Ha ha ha!',
    'to\n\nto',
    'What it is is a mess.',
  ])('is left alone: %s', (text) => {
    expect(told(repeatedWord, text)).toEqual([]);
  });

  it('is a note in a chat where it strengthens', () => {
    const text = 'A very very very old tree.';
    expect(told(repeatedWord, text)).toEqual(['warn proof:repeat: very very very']);
    expect(told(repeatedWord, text, { kind: 'chat' })).toEqual(['note proof:repeat: very very very']);
  });
});

describe('limits', () => {
  const limits = { text: 10, subject: 5 };
  it('stops what the site would cut or refuse', () => {
    const findings = found(length, '0123456789ab', { subject: '012345' }, { limits });
    expect(findings.map((one) => [one.level, one.part, one.range])).toEqual([
      ['stop', 'text', { start: 10, end: 12 }],
      ['stop', 'subject', { start: 5, end: 6 }],
    ]);
    expect(findings[0]?.reason).toBe('The text has 12 characters. The limit here is 10.');
  });
  it('lets the limit itself pass, and knows none where the site has none', () => {
    expect(told(length, '0123456789', { subject: '01234' }, { limits })).toEqual([]);
    expect(told(length, 'x'.repeat(5000))).toEqual([]);
  });
  it('keeps its id while one types', () => {
    const [first] = found(length, '0123456789ab', {}, { limits });
    const [second] = found(length, '0123456789abc', {}, { limits });
    expect(first?.id).toBe(second?.id);
  });
});

describe('an empty subject', () => {
  it('is told where a mail has a subject field', () => {
    expect(told(emptySubject, 'Hello.', { kind: 'email', subject: ' ' })).toEqual([
      'warn slip:empty-subject: ',
    ]);
    expect(told(emptySubject, 'Hello.', { kind: 'email', subject: 'Hi' })).toEqual([]);
    expect(told(emptySubject, 'Hello.', { kind: 'email' })).toEqual([]);
    expect(told(emptySubject, 'Hello.', { kind: 'inmail', subject: '' })).toEqual([]);
  });
});

describe('the same text', () => {
  const text = 'Thank you for the call on Tuesday. I have read the draft contract.';
  it('sent to this person before is told', () => {
    const thread = [{ own: true, text: text.replace(' ', '\n') }];
    expect(told(sameText, text, {}, { thread })).toEqual(['warn slip:same-text: ']);
    expect(told(sameText, text, {}, { sentBefore: [{ digest: digestOf(text), at: 1 }] })).toHaveLength(1);
  });
  it('from them, or short, is none', () => {
    expect(told(sameText, text, {}, { thread: [{ own: false, text }] })).toEqual([]);
    expect(told(sameText, 'Thanks!', {}, { thread: [{ own: true, text: 'Thanks!' }] })).toEqual([]);
  });
  it('of another conversation is told with the name', () => {
    const elsewhere = [{ name: 'Gregory House', digest: digestOf(text) }];
    expect(found(sameText, text, {}, { elsewhere })[0]?.reason).toBe(
      'You wrote this same text to Gregory House.',
    );
    expect(told(sameText, text, { recipients: [{ name: 'Gregory House' }] }, { elsewhere })).toEqual([]);
  });
  it('that went to several is a circular', () => {
    const elsewhere = ['Gregory House', 'Ann Okafor'].map((name) => ({ name, digest: digestOf(text) }));
    expect(told(sameText, text, {}, { elsewhere })).toEqual([]);
  });
});

describe('clarity', () => {
  it('notes a very long sentence once', () => {
    const long = `${'word '.repeat(46).trim()}.`;
    expect(told(longSentence, `${long} Short one.`)).toHaveLength(1);
    expect(told(longSentence, 'word '.repeat(44))).toEqual([]);
  });
  it('takes write-good’s notes, never as more than notes, and not in chats', () => {
    const text = 'In order to utilize it, the report was written by us. It is very clear.';
    const notes = found(wordiness, text);
    expect(notes.length).toBeGreaterThan(1);
    expect(new Set(notes.map((one) => one.level))).toEqual(new Set(['note']));
    expect(told(wordiness, text, { kind: 'chat' })).toEqual([]);
  });
});
