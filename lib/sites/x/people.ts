import type { Conversation, Recipient } from '../../review/message.ts';
import { addressPath } from '../find.ts';
import type { Composer } from '../site.ts';

/** "/i/chat/10-20" and "/messages/10-20" are between these two people; a group has one number, the drawer no address. */
function addressOf({ editor }: Composer): string {
  return /^\/(?:i\/chat|messages)\/([^/]+)/.exec(addressPath(editor))?.[1] ?? '';
}

export function conversationCalled(title: string, composer: Composer): Conversation {
  const address = addressOf(composer);
  return { id: address ? `chat:${address}` : `name:${title}`, ...(title ? { title } : {}) };
}

export function recipientCalled(name: string, composer: Composer): Recipient[] {
  return name && /^\d+-\d+$/.test(addressOf(composer)) ? [{ name }] : [];
}
