import type { Entry } from '../../../lib/history/events.ts';

/** 24 November 2026, 15:42, on the clock of whoever runs the test. */
export const now = new Date(2026, 10, 24, 15, 42).getTime();

/** A message sent to Helena a minute ago, with what a test changes about it. */
export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    attemptId: 'a1',
    status: 'sent',
    startedAt: now - 60_000,
    endedAt: now - 60_000,
    site: 'linkedin',
    surface: 'linkedin-bubble',
    kind: 'message',
    recipients: [{ name: 'Helena Ortiz' }],
    text: 'Hi Helena,\n\nsee you on Tuesday.',
    attachments: [],
    findings: [],
    sentAnyway: false,
    held: false,
    ...changes,
  };
}
