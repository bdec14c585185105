import { describe, expect, test } from 'vitest';
import type { EntryStatus } from '../../../lib/history/events.ts';
import { regrettedOf, type WhatNow, whatNow } from '../../../lib/regret/index.ts';
import type { MessageKind } from '../../../lib/review/message.ts';
import { sites } from '../../../lib/sites/index.ts';
import { everywhere, policies, policyIdFor } from '../../../lib/sites/policies/index.ts';
import { entry } from '../components/pages-entries.ts';

const sentAt = Date.UTC(2026, 10, 23, 14, 42, 30);
const second = 1000;

function at(policyId: string, seconds: number, status: EntryStatus = 'sent'): WhatNow {
  return whatNow({ policyId, status, sentAt }, { now: sentAt + seconds * second, timeZoneOffset: 0 });
}

/**
 * What each row says as time passes, written out by hand from the researched figures and not from the table's code:
 * seconds after the send, state, and whether a moment is promised.
 */
type Told = readonly [seconds: number, state: WhatNow['state'], until?: number];

const openFor = (window: number, after: WhatNow['state']): Told[] => [
  [-1, 'open', window],
  [0, 'open', window],
  [window / 2, 'open', window],
  [window - 0.001, 'open', window],
  [window, after],
  [window + 1, after],
];
const always = (state: WhatNow['state']): Told[] =>
  [-1, 0, 1, 3600, 86_400 * 400].map((seconds) => [seconds, state] as const);

const walk: Readonly<Record<string, readonly Told[]>> = {
  'linkedin-message': openFor(3600, 'over'),
  'linkedin-inmail': always('never'),
  'linkedin-sales-navigator-inmail': always('never'),
  'linkedin-recruiter-inmail': always('never'),
  'linkedin-invitation-note': always('maybe'),
  gmail: [...openFor(5, 'maybe'), [29.999, 'maybe'], [30, 'over'], [31, 'over']],
  'outlook-com': [
    [-1, 'maybe'],
    [0, 'maybe'],
    [5, 'maybe'],
    [9.999, 'maybe'],
    [10, 'over'],
    [11, 'over'],
  ],
  'microsoft365-outlook-recall': always('depends'),
  'smtp-email': always('never'),
  'facebook-messenger': [...openFor(600, 'maybe'), [86_400 * 30, 'maybe']],
  'instagram-dm': always('anytime'),
  whatsapp: [...openFor(172_800, 'maybe'), [215_999, 'maybe'], [216_000, 'over'], [216_001, 'over']],
  slack: always('depends'),
  'microsoft-teams': always('depends'),
  discord: always('anytime'),
  telegram: [...openFor(172_800, 'maybe'), [86_400 * 30, 'maybe']],
  signal: openFor(86_400, 'over'),
  'x-chat-encrypted': always('maybe'),
  'x-dm-unencrypted': always('never'),
  'google-chat': always('anytime'),
  imessage: openFor(120, 'over'),
  unknown: always('never'),
};

/** Seconds for which editing is promised, by the researched figures. */
const editing: Readonly<Record<string, number>> = {
  'linkedin-message': 3600,
  'facebook-messenger': 900,
  'instagram-dm': 900,
  whatsapp: 900,
  telegram: 172_800,
  signal: 86_400,
  'x-chat-encrypted': 900,
  imessage: 900,
};

test('the walk goes over every row of the table, and the case of no row', () => {
  expect(Object.keys(walk).sort()).toEqual([...policies.map(({ id }) => id), 'unknown'].sort());
});

describe.each(Object.entries(walk))('%s', (policyId, moments) => {
  test.each(moments.map((told) => ({ told })))('$told', ({ told: [seconds, state, until] }) => {
    const now = at(policyId, seconds);
    expect(now.state).toBe(state);
    expect(now.until).toBe(until === undefined ? undefined : sentAt + until * second);
    expect(now.line).toMatch(/^[A-Z].*\.$/);
    if (state !== 'open') expect(now.line).not.toMatch(/until \d|until \w+ \d|for \d/);
    if (state === 'over' || state === 'never') expect(now.line).not.toMatch(/You can|any time/);
    for (const sentence of [...now.steps, ...now.stays, ...now.whatDoesNotHelp, ...now.beforeWritingAgain]) {
      expect(sentence).toMatch(/^[A-Z"].*\.$/);
      expect(sentence).not.toContain('!');
    }
  });

  test('editing is promised for its own time only', () => {
    const window = editing[policyId];
    const anytime = ['discord', 'google-chat'].includes(policyId);
    if (window === undefined) {
      const line = anytime ? 'You can edit it at any time.' : undefined;
      for (const seconds of [-1, 0, 10, 86_400]) expect(at(policyId, seconds).editLine).toBe(line);
      return;
    }
    for (const seconds of [-1, 0, window / 2, window - 0.001]) {
      expect(at(policyId, seconds).editLine).toMatch(/^You can edit it until /);
    }
    for (const seconds of [window, window + 1]) expect(at(policyId, seconds).editLine).toBeUndefined();
  });
});

describe('what it says', () => {
  test('a LinkedIn message, three minutes after it left', () => {
    const now = at('linkedin-message', 180);
    expect(now.line).toBe('You can delete this until 15:42.');
    expect(now.steps[0]).toBe('Open the menu of your message and choose "Delete".');
    expect(now.steps.at(-1)).toBe(everywhere.removeThenBlock.words);
    expect(now.whatDoesNotHelp).toEqual([
      'Deleting the whole conversation removes only your copy.',
      'Blocking them removes nothing that was delivered.',
      'Asking them to ignore it makes them open it at once.',
    ]);
  });

  test('an InMail: silence is not neutral, a second one may be refused', () => {
    const now = at('linkedin-inmail', 10);
    expect(now.line).toBe('Assume an InMail cannot be taken back.');
    expect(now.whatDoesNotHelp).toContain(
      'Waiting does not make it go away: without an answer LinkedIn reminds them of it within about 3 days.',
    );
    expect(now.beforeWritingAgain).toEqual(['A second InMail may be refused, or cost another credit.']);
    expect(now.confidence).toMatch(/^Low: /);
    expect(now.sources.length).toBeGreaterThan(0);
  });

  test.each([
    ['linkedin-message', 3600, 'The 60 minutes to delete this are over.'],
    ['gmail', 2, 'Gmail can undo this for 5 seconds after sending, longer if you set it so.'],
    ['gmail', 20, 'Gmail can still undo this, if you set it to wait longer.'],
    ['gmail', 60, 'Gmail has sent this: it cannot be undone any more.'],
    ['outlook-com', 60, 'Outlook has sent this: it cannot be undone any more.'],
    ['whatsapp', 200_000, 'It may be too late to delete this.'],
    ['whatsapp', 216_000, 'The 60 hours to delete this are over.'],
    ['linkedin-invitation-note', 86_400, 'You can withdraw this while the invitation is pending, not after.'],
  ])('%s after %d s: %s', (policyId, seconds, line) => {
    expect(at(policyId, seconds).line).toBe(line);
  });

  test.each([
    ['not-sent', 'not-sent', 'It was not sent. Nothing has to be taken back.'],
    ['pending', 'not-yet', 'It has not left yet. You can still cancel it where you wrote it.'],
    ['scheduled', 'not-yet', 'It has not left yet. Until its time comes you can stop it on the site.'],
    ['undone', 'taken-back', 'It was taken back on the site.'],
  ] as const)('%s is %s and needs no step', (status, state, line) => {
    expect(at('linkedin-message', 5, status)).toMatchObject({ state, line, steps: [], whatDoesNotHelp: [] });
  });

  test('what was not confirmed is looked for first', () => {
    const { state, steps } = at('linkedin-message', 5, 'not-confirmed');
    expect(state).toBe('open');
    expect(steps[0]).toBe('Look at the conversation first: nothing showed that it left.');
  });
});

describe('which row', () => {
  const kinds: readonly MessageKind[] = ['inmail', 'note', 'message', 'email', 'chat'];
  const surfaces = [
    'linkedin-classic',
    'linkedin-sales-navigator',
    'linkedin-recruiter',
    'linkedin-invitation',
  ];
  const places = [...sites.map(({ id }) => id), 'practice', 'nowhere'].flatMap((site) =>
    surfaces.map((surface) => [site, surface] as const),
  );

  test.each(places)(
    '%s %s: every kind has one; what may be an InMail is promised nothing',
    (site, surface) => {
      for (const kind of kinds) {
        for (const mayBeInMail of [false, true]) {
          const { policyId } = regrettedOf({ ...entry({ site, surface, kind }), mayBeInMail });
          expect(policyId).toBe(policyIdFor(site, surface, kind, mayBeInMail));
          expect([...policies.map(({ id }) => id), 'unknown']).toContain(policyId);
          if (mayBeInMail && site === 'linkedin') expect(at(policyId, 0).until).toBeUndefined();
        }
      }
    },
  );
});

test('a LinkedIn message of which nobody noted what its thread is, is told as an InMail', () => {
  expect(regrettedOf(entry({ kind: 'message' })).policyId).toBe('linkedin-inmail');
  expect(regrettedOf({ ...entry({ kind: 'message' }), mayBeInMail: false }).policyId).toBe(
    'linkedin-message',
  );
});

describe('when it left', () => {
  const started = 1_000_000;
  const leftAt = (changes: Parameters<typeof entry>[0]) =>
    regrettedOf(entry({ startedAt: started, endedAt: started, ...changes })).sentAt;

  test('counts from its departure, at the earliest that evidence allows', () => {
    expect(leftAt({})).toBe(started);
    expect(leftAt({ endedAt: started + 4_000 })).toBe(started);
    expect(leftAt({ endedAt: started + 3_600_000 })).toBe(started + 3_590_000);
  });

  test('a later line says nothing about its departure', () => {
    const later = started + 3_600_000;
    expect(leftAt({ endedAt: later, editedAt: later })).toBe(started);
    expect(leftAt({ endedAt: later, status: 'not-confirmed' })).toBe(started);
  });
});
