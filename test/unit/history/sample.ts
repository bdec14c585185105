import type { JournalEvent, JournalEventType, JournalMessage } from '../../../lib/history/events.ts';

/** A message to Helena, as a guard would journal it. */
export function message(over: Partial<JournalMessage> = {}): JournalMessage {
  return {
    site: 'linkedin',
    surface: 'linkedin/bubble',
    kind: 'inmail',
    conversationId: 'thread-1',
    conversationUrl: 'https://www.linkedin.com/messaging/thread/1/',
    recipients: [{ name: 'Helena Ortiz' }],
    subject: 'A role in Porto',
    text: 'Dear Helena, would you have ten minutes on Tuesday?',
    attachments: [],
    ...over,
  };
}

/** One line of the journal. A first line holds the message; `more` adds or replaces. */
export function line(
  type: JournalEventType,
  at: number,
  attemptId = 'a1',
  more: Partial<JournalEvent> = {},
): JournalEvent {
  return { attemptId, type, at, message: message(), ...more };
}

/** The same line without a message. */
export function bareLine(
  type: JournalEventType,
  at: number,
  attemptId = 'a1',
  reason?: string,
): JournalEvent {
  return { attemptId, type, at, ...(reason === undefined ? {} : { reason }) };
}
