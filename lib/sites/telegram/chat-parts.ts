import type { ChatParts } from '../chat-surface.ts';
import { isRendered } from '../find.ts';
import type { ReleaseWay, Route } from '../site.ts';
import { type Client, conversationOf, isEditing, onlySchedules, recipientsOf, wordsOf } from './client.ts';

/** What the line at the bottom and the window for captions have in common, in one of the clients. */
export function chatPartsOf(client: Client) {
  return {
    site: 'telegram',
    engine: 'rich-text',
    learnsEnter: true,
    // An old message is edited, and its picture exchanged, in the same places.
    livesAt: (element) => !isEditing(element, client),
    enter: (chord, composer) => (onlySchedules(composer, client) ? 'none' : client.enter(chord)),
    suggestionOpen: ({ root }) => [...root.ownerDocument.querySelectorAll(client.pick)].some(isRendered),
    conversation: (composer) => conversationOf(composer, client),
    recipients: (composer) => recipientsOf(composer, client),
    ownMessages: client.ownMessage,
    messages: client.message,
    messageText: (message) => wordsOf(message, client),
  } satisfies Partial<ChatParts>;
}

/** A click, where the button takes one and this is a plain send: what was scheduled or silenced is chosen in a menu. */
export function clickFor(
  control: HTMLElement | undefined,
  sendsOnPress: boolean,
  route: Route | undefined,
): ReleaseWay {
  const isPlain = route !== 'schedule' && route !== 'send-silently';
  return control && isPlain && !sendsOnPress ? { how: 'click', control } : { how: 'ask' };
}
