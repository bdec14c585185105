import { afterEach, describe, expect, it } from 'vitest';
import { registerLater } from '../../../../lib/guard/on-demand/on-demand.ts';
import { journalEvent } from '../../../../lib/guard/session/journal-writer.ts';
import { messageWith } from './fakes.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'later');
});

describe('a line of the journal', () => {
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

  it('names the channel where nobody is named, and only there', () => {
    const conversation = { id: 'channel:C1', title: '#general' };
    const to = (recipients: { name: string }[]) => {
      const message = { ...messageWith(), conversation, recipients };
      return journalEvent('passed', { id: 'a', at: 1, route: 'enter', message, fingerprint: '' }, 2).message;
    };
    expect(to([])).toMatchObject({ conversationTitle: '#general' });
    expect(to([{ name: 'Helena' }])).not.toHaveProperty('conversationTitle');
  });

  it('keeps the markup that came with the attempt, sanitized', () => {
    registerLater({ deferredChecks: [], keptHtml: (html) => `clean ${html}` });
    const attempt = {
      id: 'a',
      at: 1,
      route: 'enter',
      message: messageWith(),
      fingerprint: '',
      html: '<b>Hi</b>',
    } as const;
    expect(journalEvent('passed', attempt, 2).message?.html).toBe('clean <b>Hi</b>');
  });
});
