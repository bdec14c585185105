import type { Message } from '../../review/message.ts';
import type { SessionEffect } from './gate-runner.ts';

/** "Helena Ortiz", "Helena Ortiz and 2 others", or "this conversation" when the page names nobody. */
export function recipientWords(message: Message): string {
  const [first, ...others] = message.recipients.map((recipient) => recipient.name || recipient.address || '');
  if (!first) return message.conversation.title ?? 'this conversation';
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} others`;
}

/** What the person is to do, and why it is asked once more where that is not plain. */
export function armedWords({ after }: Extract<SessionEffect, { type: 'show-armed' }>): string {
  if (after === 'fix') return 'Fixed. Press Send.';
  return `${after === 'wait' ? 'Checked. ' : ''}Press Send to send it.`;
}
