import { describe, expect, test } from 'vitest';
import { policies, policyIdFor, takeBackFor } from '../../../lib/sites/policies/index.ts';

const hour = 3_600_000;
const sentAt = Date.UTC(2026, 10, 23, 14, 42, 30);

/** The figures as researched: what a page may promise hangs on them. */
const figures: Record<string, [unsend: string, longest: number | null, safe: number | null, trace: string]> =
  {
    'linkedin-message': ['window', 3600, 3600, 'yes'],
    'linkedin-inmail': ['never', null, 0, 'unknown'],
    'linkedin-sales-navigator-inmail': ['never', null, 0, 'unknown'],
    'linkedin-recruiter-inmail': ['never', null, 0, 'unknown'],
    'linkedin-invitation-note': ['anytime', null, 0, 'no'],
    gmail: ['window', 30, 5, 'no'],
    'outlook-com': ['window', 10, 0, 'no'],
    'microsoft365-outlook-recall': ['admin-dependent', null, 0, 'sometimes'],
    'smtp-email': ['never', null, 0, 'yes'],
    'facebook-messenger': ['anytime', null, 600, 'yes'],
    'instagram-dm': ['anytime', null, null, 'no'],
    whatsapp: ['window', 216000, 172800, 'yes'],
    slack: ['admin-dependent', null, 0, 'sometimes'],
    'microsoft-teams': ['admin-dependent', null, 0, 'yes'],
    discord: ['anytime', null, null, 'no'],
    telegram: ['anytime', null, 172800, 'no'],
    signal: ['window', 86400, 86400, 'yes'],
    'x-chat-encrypted': ['anytime', null, 0, 'unknown'],
    'x-dm-unencrypted': ['never', null, 0, 'yes'],
    'google-chat': ['anytime', null, null, 'sometimes'],
    imessage: ['window', 120, 120, 'yes'],
  };

/** Copies of LinkedIn's help on hosts that have nothing to do with it (policies.md, end): never linked. */
const mirrors = /accionvegana|garudax|pathoyeastract|ijcn\.or|gsmarenas|webproxy\.stealthy/;

describe('the table', () => {
  test('has every platform once, with the researched figures', () => {
    const rows = policies.map(({ id, canUnsend, windowSeconds, windowSecondsSafe, leavesTrace }) => [
      id,
      [canUnsend, windowSeconds, windowSecondsSafe, leavesTrace],
    ]);
    expect(Object.fromEntries(rows)).toEqual(figures);
    expect(policies).toHaveLength(Object.keys(figures).length);
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))('%s can be told', (id, policy) => {
    expect(policy.sources.length).toBeGreaterThan(0);
    for (const { url, date } of policy.sources) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(url).not.toMatch(mirrors);
      if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
    const { line, details, confidence, asOf } = takeBackFor(id, { now: sentAt });
    for (const sentence of [line, ...details, confidence]) expect(sentence).toMatch(/^[A-Z"].*\.$/);
    expect(`${line} ${details.join(' ')} ${confidence}`).not.toContain('!');
    expect(details.length).toBeGreaterThan(0);
    expect(asOf).toBe('2026-11-23');
  });

  test.each(policies.filter(({ windowSecondsSafe }) => windowSecondsSafe === 0))(
    '$id, safe for no time at all, promises no time',
    ({ id }) => {
      const { line } = takeBackFor(id, { now: sentAt, sentAt, timeZoneOffset: 0 });
      expect(line).not.toMatch(/\d|any time/);
    },
  );

  test.each(policies.filter(({ unproven }) => unproven))('$id, unproven, is assumed impossible', ({ id }) => {
    expect(takeBackFor(id, { now: sentAt }).line).toBe('Assume an InMail cannot be taken back.');
  });
});

describe('the line', () => {
  const lines: [string, object, string][] = [
    ['linkedin-message', { now: sentAt }, 'You can delete this for 60 minutes after sending.'],
    ['linkedin-message', { now: sentAt, sentAt, timeZoneOffset: 0 }, 'You can delete this until 15:42.'],
    ['linkedin-message', { now: sentAt, sentAt, timeZoneOffset: 60 }, 'You can delete this until 16:42.'],
    ['linkedin-message', { now: sentAt + hour, sentAt }, 'The 60 minutes to delete this are over.'],
    [
      'linkedin-invitation-note',
      { now: sentAt, sentAt },
      'You can withdraw this while the invitation is pending, not after.',
    ],
    ['facebook-messenger', { now: sentAt }, 'You can delete this for 10 minutes after sending.'],
    ['facebook-messenger', { now: sentAt + hour, sentAt }, 'It may be too late to delete this.'],
    ['whatsapp', { now: sentAt, sentAt, timeZoneOffset: 0 }, 'You can delete this until 25 Nov, 14:42.'],
    ['imessage', { now: sentAt }, 'You can delete this for 2 minutes after sending.'],
    ['discord', { now: sentAt }, 'You can delete this at any time.'],
    ['slack', { now: sentAt }, 'Whether you can delete this is up to your workspace. Most allow it.'],
    ['x-chat-encrypted', { now: sentAt }, 'Assume this cannot be taken back.'],
    ['smtp-email', { now: sentAt }, 'An e-mail cannot be taken back once it has left.'],
    ['no-such-row', { now: sentAt }, 'Assume this cannot be taken back.'],
  ];
  test.each(lines)('%s %o: %s', (id, moment, line) => {
    expect(takeBackFor(id, moment as { now: number }).line).toBe(line);
  });
});

describe('policyIdFor', () => {
  test.each([
    ['linkedin', 'linkedin-classic', 'message', false, 'linkedin-message'],
    ['linkedin', 'linkedin-classic', 'message', true, 'linkedin-inmail'],
    ['linkedin', 'linkedin-shadow', 'inmail', false, 'linkedin-inmail'],
    ['linkedin', 'linkedin-sales-navigator', 'inmail', true, 'linkedin-sales-navigator-inmail'],
    ['linkedin', 'linkedin-recruiter', 'inmail', true, 'linkedin-recruiter-inmail'],
    ['linkedin', 'linkedin-invitation', 'note', false, 'linkedin-invitation-note'],
    ['practice', 'practice-inmail', 'inmail', true, 'linkedin-inmail'],
    ['gmail', 'gmail-compose', 'email', false, 'gmail'],
    ['outlook', 'outlook-live', 'email', false, 'outlook-com'],
    ['outlook', 'outlook-work', 'email', false, 'microsoft365-outlook-recall'],
    ['teams', 'teams-expanded', 'chat', false, 'microsoft-teams'],
    ['instagram', 'instagram-message', 'chat', false, 'instagram-dm'],
    ['telegram', 'telegram-k-message', 'chat', false, 'telegram'],
    ['x', 'x-chat', 'chat', false, 'x-chat-encrypted'],
    ['x', 'x-messages', 'chat', false, 'x-dm-unencrypted'],
    ['somewhere', 'generic', 'chat', false, 'unknown'],
    ['somewhere', 'generic', 'email', false, 'smtp-email'],
  ] as const)('%s %s %s mayBeInMail=%s → %s', (site, surface, kind, mayBe, id) => {
    expect(policyIdFor(site, surface, kind, mayBe)).toBe(id);
  });
});
