import { expect, test } from 'vitest';
import { saysSend } from '../../../lib/sites/send-labels.ts';
import { one, show } from './dom.ts';

test.each(['Send', ' Senden ', 'ENVOYER', '送信', 'إرسال', 'Отправить', 'Send message', 'Gönder'])(
  '%s',
  (label) => {
    show(`<button>${label}</button><a aria-label="${label}">➤</a>`);
    expect(saysSend(one('button'))).toBe(true);
    expect(saysSend(one('a'))).toBe(true);
  },
);

test.each(['Send later', 'Send options', 'Resend', 'Cancel', ''])('not %s', (label) => {
  show(`<button>${label}</button>`);
  expect(saysSend(one('button'))).toBe(false);
});
