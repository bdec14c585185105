import type { Message, MessageKind } from '../../review/message.ts';
import type { ParkReason } from '../attempt/types.ts';

const kindWords: Readonly<Record<MessageKind, string>> = {
  inmail: 'InMail',
  note: 'Invitation note',
  message: 'Message',
  email: 'E-mail',
  chat: 'Message',
};

/** "Helena Ortiz", "Helena Ortiz and 2 others", or "this conversation" when the page names nobody. */
export function recipientWords(message: Message): string {
  const [first, ...others] = message.recipients.map((recipient) => recipient.name || recipient.address || '');
  if (!first) return message.conversation.title ?? 'this conversation';
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} others`;
}

export function kindWord(kind: MessageKind): string {
  return kindWords[kind];
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
