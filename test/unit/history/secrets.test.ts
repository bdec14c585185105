import { expect, it } from 'vitest';
import { withoutSecrets } from '../../../lib/history/secrets.ts';
import { bareLine, line, message } from './sample.ts';

it('leaves an event without a secret as it is, markup too', () => {
  const held = line('held', 1, 'a1', { message: message({ html: '<b>Dear Helena</b>' }) });
  expect(withoutSecrets(held)).toEqual(held);
  expect(withoutSecrets(bareLine('left', 2))).toEqual(bareLine('left', 2));
});

it('masks a subject, and keeps the markup of a text that says no secret', () => {
  const held = line('held', 1, 'a1', {
    message: message({ subject: 'Card 4111 1111 1111 1111', html: '<b>Dear Helena</b>' }),
  });
  expect(withoutSecrets(held).message).toMatchObject({
    subject: 'Card ••••••••1111',
    html: '<b>Dear Helena</b>',
  });
});

it('adds no subject where there was none', () => {
  const { subject: _subject, ...bare } = message();
  expect(withoutSecrets(line('held', 1, 'a1', { message: bare })).message).not.toHaveProperty('subject');
});
