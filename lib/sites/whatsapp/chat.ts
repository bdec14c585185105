import type { Conversation, Recipient } from '../../review/message.ts';
import { nameIn } from '../chat-surface.ts';
import { allOf, closestOf, firstOf } from '../find.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

/** The pane of the open chat; a caption's window lies over it, and may stand beside it. */
function paneOf({ root }: Composer): ParentNode {
  return closestOf(root, parts.chat) ?? firstOf(root.ownerDocument, parts.chat) ?? root;
}

/** "4915…@c.us" of one person, "1203…@g.us" of a group, from the messages on show; '' in a chat without any. */
function addressOf(composer: Composer): string {
  const id = allOf(paneOf(composer), parts.message)[0]?.getAttribute('data-id') ?? '';
  return /_([^_]+@[a-z.]+)/.exec(id)?.[1] ?? '';
}

export function conversationOf(composer: Composer): Conversation {
  const title = nameIn(paneOf(composer), parts.chatName);
  return { id: addressOf(composer) || `name:${title}`, ...(title ? { title } : {}) };
}

/** Only where the messages say that it is one person: a group's name is nobody's. */
export function recipientsOf(composer: Composer): Recipient[] {
  const name = nameIn(paneOf(composer), parts.chatName);
  return name && /@(c\.us|lid)$/.test(addressOf(composer)) ? [{ name }] : [];
}
