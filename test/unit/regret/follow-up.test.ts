import { describe, expect, test } from 'vitest';
import {
  type FollowUpFacts,
  followUpFor,
  type Seen,
  type Situation,
  situations,
} from '../../../lib/regret/index.ts';
import { deferredChecks, instantChecks, promptChecks, runChecks } from '../../../lib/review/index.ts';

const helena = { name: 'Helena Ortiz' };
const original = 'Hi Helena,\n\nthe fee is 400 a day. I look forward to Tuesday.\n\nInes';

function facts(changes: Partial<FollowUpFacts> = {}): FollowUpFacts {
  return {
    situation: 'wrong-fact',
    seen: 'unknown',
    removed: false,
    recipients: [helena],
    text: original,
    wrong: '400',
    right: '40',
    ...changes,
  };
}

const draft = (changes: Partial<FollowUpFacts>) => followUpFor(facts(changes)).text;

/** What the review would stop or warn of in a draft, as the person sees it in the panel. */
function serious(text: string): string[] {
  const message = {
    site: 'linkedin',
    surface: 'linkedin-classic',
    kind: 'message',
    conversation: { id: 'helena' },
    recipients: [helena],
    text,
    attachments: [],
  } as const;
  const checks = [...instantChecks, ...promptChecks, ...deferredChecks];
  const { findings } = runChecks(checks, message, { now: Date.UTC(2026, 10, 23), utcOffset: 0 });
  return findings.filter(({ level }) => level !== 'note').map(({ rule, quote }) => `${rule} ${quote}`);
}

const everySeen: readonly Seen[] = ['seen', 'not-seen', 'unknown'];
const every = situations.flatMap(({ id }) =>
  everySeen.flatMap((seen) => [false, true].map((removed) => ({ situation: id, seen, removed }))),
);

describe.each(every)('$situation, $seen, removed: $removed', (chosen) => {
  test('stands on its own: it never asks to ignore, delete or overlook', () => {
    const { text, advice } = followUpFor(facts(chosen));
    expect(text).not.toMatch(/ignore|disregard|overlook|delete|last message|previous/i);
    expect(text).not.toContain('!');
    expect(text.length).toBeLessThan(320);
    for (const sentence of advice) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('with everything filled in the review has nothing against it but blanks and the file to attach', () => {
    const left = serious(
      draft({ ...chosen, right: 'Julia', wrong: 'Gregory', text: 'Hi Helena, see Gregory.' }),
    );
    expect(left.filter((each) => !/^slip:(placeholder \[your|attachment)/.test(each))).toEqual([]);
  });

  test('what is still to be filled in is stopped by the review', () => {
    const text = draft({ ...chosen, right: '', wrong: '' });
    if (text.includes('[')) expect(serious(text).join()).toMatch(/slip:placeholder \[your/);
  });
});

describe('corrections', () => {
  test.each([
    ['wrong-fact', 'Hi Helena. A correction: “the fee is 40 a day.” I had written 400 by mistake.'],
    ['typo', 'Hi Helena. A correction: “the fee is 40 a day.”'],
    ['wrong-name', 'Hi Helena. I wrote 400 where I meant 40. I am sorry.'],
  ] as const)('%s', (situation, text) => {
    expect(draft({ situation })).toBe(text);
  });

  test('what stands nowhere in the text is corrected by itself', () => {
    expect(draft({ wrong: '500' })).toBe('Hi Helena. A correction: it is 40, not 500.');
    expect(draft({ situation: 'typo', wrong: 'publc', right: 'public' })).toBe(
      'Hi Helena. I meant “public” where I wrote “publc”.',
    );
  });

  test('a sentence too long to repeat is not repeated', () => {
    const text = `It ${'goes on and '.repeat(40)} costs 400.`;
    expect(draft({ text })).toBe('Hi Helena. A correction: it is 40, not 400.');
  });

  test('a message that was removed is sent again, put right', () => {
    expect(draft({ removed: true })).toBe(original.replace('400', '40'));
    expect(draft({ removed: true, situation: 'wrong-attachment' })).toBe(original);
  });
});

describe('who is addressed', () => {
  test.each([
    [[{ name: 'Dr. Helena Ortiz' }], 'Hi Helena.'],
    [[{ name: 'Ortiz, Helena' }], 'Hi Helena.'],
    [[helena, { name: 'Tom Becker' }], 'Hi Helena and Tom.'],
    [[helena, { name: 'Tom' }, { name: 'Ann' }], 'Hi all.'],
    [[{ name: '', address: 'h@example.com' }], 'Hello.'],
    [[], 'Hello.'],
  ])('%o: %s', (recipients, greeting) => {
    expect(draft({ recipients }).startsWith(`${greeting} A`)).toBe(true);
  });
});

describe('advice', () => {
  const advice = (changes: Partial<FollowUpFacts>) => followUpFor(facts(changes)).advice.join(' ');

  test('no receipt is not "unread"', () => {
    expect(advice({ seen: 'unknown' })).toContain('Write as if it had been read');
    for (const { situation } of every) {
      expect(draft({ situation: situation as Situation, seen: 'unknown' })).not.toMatch(/unread|not read/i);
    }
  });

  test('what may have hurt is better said', () => {
    expect(advice({ situation: 'too-harsh' })).toContain('a call or a talk');
    expect(advice({ situation: 'typo' })).not.toContain('a call');
  });

  test('many people get one plain apology', () => {
    expect(advice({ recipients: [helena, helena, helena] })).toContain('To many people');
  });

  test('removed before it was seen: nothing needs to be written', () => {
    const unseen = { removed: true, seen: 'not-seen' } as const;
    expect(followUpFor(facts({ ...unseen, situation: 'wrong-person' }))).toEqual({
      text: '',
      advice: ['You took it back before it was seen. Nothing more needs to be written.'],
    });
    expect(draft({ ...unseen, situation: 'no-longer-wanted' })).toBe('');
  });
});
