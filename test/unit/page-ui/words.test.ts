import { describe, expect, it } from 'vitest';
import { addressedTo, holdWords } from '../../../lib/page-ui/words.ts';
import type { Message } from '../../../lib/review/message.ts';

function message(over: Partial<Message>): Message {
  return {
    ...{
      site: 'linkedin',
      surface: 'x',
      kind: 'inmail',
      conversation: { id: 'c' },
      text: '',
      attachments: [],
    },
    ...{ recipients: [{ name: 'Helena Ortiz' }] },
    ...over,
  } as Message;
}

describe('addressedTo', () => {
  it.each([
    [message({}), 'InMail to Helena Ortiz'],
    [message({ kind: 'note' }), 'Invitation note to Helena Ortiz'],
    [message({ kind: 'email', recipients: [{ name: '', address: 'h@x.example' }] }), 'E-mail to h@x.example'],
    [message({ recipients: [{ name: 'Ada' }, { name: 'Bo' }] }), 'InMail to Ada and 1 other'],
    [
      message({ recipients: [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy' }] }),
      'InMail to Ada and 2 others',
    ],
    [
      message({ kind: 'chat', recipients: [], conversation: { id: 'c', title: '#team' } }),
      'Message to #team',
    ],
    [message({ recipients: [] }), 'InMail'],
  ])('%#: %s', (given, words) => {
    expect(addressedTo(given)).toBe(words);
  });
});

it('says what a hold and a cooldown end in', () => {
  expect(holdWords('Helena', 8, false)).toBe('Sending to Helena in 8 s');
  expect(holdWords('Helena', 18, true)).toBe('On hold for 18 s. Then press Send once more.');
});
