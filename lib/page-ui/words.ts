/** Words that the full interface and the plain fallback share. Names here are what tests and assistive tools look for. */
import type { Message, MessageKind } from '../review/message.ts';

export const words = {
  reviewTitle: 'Before you send',
  keepEditing: 'Keep editing',
  sendAnyway: 'Send anyway',
  letItSit: 'Let it sit',
  onlyNewLine: 'That was only a new line',
  holdTitle: 'Message on hold',
  cancel: 'Cancel',
  sendNow: 'Send now',
  close: 'Close',
  copyText: 'Copy text',
  checking: 'Checking…',
  incomplete: 'Some checks could not run.',
  nothingFound: 'The checks found nothing.',
  spellingNotChecked: 'Spelling not checked.',
} as const;

export const kindWords: Readonly<Record<MessageKind, string>> = {
  inmail: 'InMail',
  note: 'Invitation note',
  message: 'Message',
  email: 'E-mail',
  chat: 'Message',
};

/** "InMail to Helena Ortiz", "E-mail to Helena Ortiz and 2 others"; without the recipient where none is known. */
export function addressedTo({ kind, recipients, conversation }: Message): string {
  const first = recipients[0];
  const name = first?.name || first?.address || conversation.title;
  if (!name) return kindWords[kind];
  const others = recipients.length - 1;
  return `${kindWords[kind]} to ${name}${others > 0 ? ` and ${counted(others, 'other')}` : ''}`;
}

/** "1 other", "2 others" */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What the hold says while it runs. `seconds` is what is left, rounded up. */
export function holdWords(recipient: string, seconds: number, pressAgain: boolean): string {
  return pressAgain
    ? `On hold for ${seconds} s. Then press Send once more.`
    : `Sending to ${recipient} in ${seconds} s`;
}
