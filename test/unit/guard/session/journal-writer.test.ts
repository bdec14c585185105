import { describe, expect, it } from 'vitest';
import { journalEvent } from '../../../../lib/guard/session/journal-writer.ts';
import { fingerprintOf } from '../../../../lib/review/message.ts';
import { messageWith } from './fakes.ts';

describe('a line of the journal', () => {
  it('masks what is a secret before it leaves the page', () => {
    const message = messageWith({
      text: 'My card is 4111 1111 1111 1111, thanks.',
      subject: 'Card 4111111111111111',
    });
    const attempt = {
      id: 'a',
      at: 1,
      route: 'button',
      message,
      fingerprint: fingerprintOf(message),
    } as const;
    const event = journalEvent('held', attempt, 2);
    expect(JSON.stringify(event)).not.toMatch(/4111 ?1111 ?1111/);
    expect(event.message?.text).toMatch(/^My card is .*, thanks\.$/);
  });

  it('carries rule, level and title of a finding, and none of its words', () => {
    const message = messageWith();
    const attempt = { id: 'a', at: 1, route: 'enter', message, fingerprint: '' } as const;
    const finding = {
      id: 'x',
      rule: 'slip:placeholder',
      family: 'slip',
      level: 'stop',
      part: 'text',
      quote: '{{name}}',
      title: 'Leftover placeholder',
      reason: 'You left {{name}} in.',
      fixes: [],
    } as const;
    const { findings } = journalEvent('attempted', attempt, 2, { findings: [finding] });
    expect(findings).toEqual([{ rule: 'slip:placeholder', level: 'stop', title: 'Leftover placeholder' }]);
  });

  it.each([true, false, undefined])('says whether its thread may be an InMail: %s', (mayBeInMail) => {
    const message = messageWith();
    const attempt = { id: 'a', at: 1, route: 'enter', message, fingerprint: '' } as const;
    const known = mayBeInMail === undefined ? attempt : { ...attempt, mayBeInMail };
    expect(journalEvent('passed', known, 2).message?.mayBeInMail).toBe(mayBeInMail);
  });

  it('keeps the markup that came with the attempt', () => {
    const attempt = {
      id: 'a',
      at: 1,
      route: 'enter',
      message: messageWith(),
      fingerprint: '',
      html: '<b>Hi</b>',
    } as const;
    expect(journalEvent('passed', attempt, 2).message?.html).toBe('<b>Hi</b>');
  });
});
