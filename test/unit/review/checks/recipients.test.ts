import { describe, expect, it } from 'vitest';
import { recipients } from '../../../../lib/review/checks/recipients.ts';
import { found } from '../make-message.ts';

const anna = { name: 'Anna', address: 'anna@acme.com' };
const helena = { name: 'Helena Ortiz', address: 'helena@other.org' };
const jo = { name: '', address: 'jo@elsewhere.net' };
const colleague = { name: 'Ben', address: 'ben@mail.acme.com' };

const reasons = (to: readonly { name: string; address: string }[], context: Parameters<typeof found>[3]) =>
  found(recipients, 'Hello.', { kind: 'email', recipients: to }, context).map(
    (one) => `${one.level} ${one.rule}: ${one.reason}`,
  );

describe('who a mail reaches', () => {
  const own = { ownAddress: 'me@acme.com' };

  it('names who reads along from outside when all are answered', () => {
    const all = { ...own, replyAll: true };
    expect(reasons([anna, helena], all)).toEqual([
      'warn need:reply-all: This answers 2 people. Helena Ortiz is outside acme.com.',
    ]);
    expect(reasons([anna, helena, jo], all)).toEqual([
      'warn need:reply-all: This answers 3 people. Helena Ortiz and 1 more are outside acme.com.',
    ]);
  });

  it('notes an answer to everybody where nobody is an outsider, or it is not known who is', () => {
    expect(reasons([anna, colleague], { ...own, replyAll: true })).toEqual([
      'note need:reply-all: This answers 2 people.',
    ]);
    expect(reasons([anna, helena], { ownAddress: 'me@gmail.com', replyAll: true })).toEqual([
      'note need:reply-all: This answers 2 people.',
    ]);
    expect(reasons([anna], { ...own, replyAll: true })).toEqual([]);
  });

  it('notes outsiders among colleagues in a new mail', () => {
    expect(reasons([anna, jo], own)).toEqual(['note need:outside: jo@elsewhere.net is outside acme.com.']);
    expect(reasons([helena, jo], own)).toEqual([]);
    expect(reasons([anna, colleague], own)).toEqual([]);
    expect(reasons([anna, helena], {})).toEqual([]);
  });
});
