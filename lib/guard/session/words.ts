import type { Message } from '../../review/message.ts';
import type { ParkReason } from '../attempt/types.ts';
import type { SessionEffect } from './gate-runner.ts';

/** "Helena Ortiz", "Helena Ortiz and 2 others", or "this conversation" when the page names nobody. */
export function recipientWords(message: Message): string {
  const [first, ...others] = message.recipients.map((recipient) => recipient.name || recipient.address || '');
  if (!first) return message.conversation.title ?? 'this conversation';
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} others`;
}

/** Why a message was not sent, and what became of its text, as one or two sentences. */
export function parkWords(reason: Exclude<ParkReason, 'let-it-sit'>, name: string, isKept: boolean): string {
  const text = isKept ? 'The text is kept.' : 'The text is kept nowhere: copy it here.';
  switch (reason) {
    case 'composer-gone':
      return `Not sent: the message to ${name} was closed before it left. ${text}`;
    case 'conversation-changed':
      return `Not sent: the conversation with ${name} changed before the message left. ${text}`;
    case 'overslept':
      return `Not sent: the computer slept while the message to ${name} was on hold. ${text}`;
    case 'page-left':
      return `Not sent: the page was left while the message to ${name} was on hold. ${text}`;
  }
}

/** What the person is to do, and why it is asked once more where that is not plain. */
export function armedWords({ after }: Extract<SessionEffect, { type: 'show-armed' }>): string {
  if (after === 'fix') return 'Fixed. Press Send.';
  return `${after === 'wait' ? 'Checked. ' : ''}Press Send to send it.`;
}

/** What became of the message, in a sentence or two; null where what is on show says enough. */
export function tellWords(
  { what, until = 0 }: Extract<SessionEffect, { type: 'tell' }>,
  now: number,
): string | null {
  switch (what) {
    case 'changed':
      return 'Not sent: the message changed. Press Send when it is ready.';
    case 'cancelled':
      return 'Not sent. Your message is unchanged.';
    case 'cooldown':
      return `Not yet: ${Math.max(1, Math.ceil((until - now) / 1000))} s left. Then press Send once more.`;
    case 'not-released':
      return 'The site did not take it. Press Send to send it.';
    case 'permit-over':
      return null;
  }
}
