import type { ParkReason } from '../attempt/types.ts';
import type { TellEffect } from '../session/session-ui.ts';

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

/** What became of the message, in a sentence or two; null where what is on show says enough. */
export function tellWords({ what, until = 0 }: TellEffect, now: number): string | null {
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
