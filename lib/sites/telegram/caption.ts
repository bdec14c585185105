import { chatSurface } from '../chat-surface.ts';
import { allOf, isRendered } from '../find.ts';
import type { Surface } from '../site.ts';
import { type Client, conversationOf, isEditing, onlySchedules, recipientsOf, wordsOf } from './client.ts';

/** The window over a chat in which pictures and files get their caption, in one of the clients. */
export function captionIn(client: Client): Surface {
  const parts = client.caption;
  const surface: Surface = chatSurface({
    id: `telegram-${client.id}-caption`,
    site: 'telegram',
    label: 'Telegram caption',
    engine: 'rich-text',
    // Web A's button here acts on the press alone, which nobody can make for a person.
    releaseProven: client.id === 'k',
    learnsEnter: true,
    // The picture of an old message is exchanged in the same window.
    livesAt: (element) => !isEditing(element, client),
    editors: parts.editor,
    roots: parts.window,
    sendControls: (composer) =>
      onlySchedules(composer, client) ? [] : allOf(composer.root, parts.send).filter(isRendered).slice(-1),
    release(composer, route) {
      const control = surface.sendControls(composer)[0];
      const isPlain = route !== 'schedule' && route !== 'send-silently';
      const onPress = client.captionSendsOnPress(composer.root.ownerDocument);
      return control && isPlain && !onPress ? { how: 'click', control } : { how: 'ask' };
    },
    enter: (chord, composer) => (onlySchedules(composer, client) ? 'none' : client.enter(chord)),
    suggestionOpen: ({ root }) => [...root.ownerDocument.querySelectorAll(client.pick)].some(isRendered),
    conversation: (composer) => conversationOf(composer, client),
    recipients: (composer) => recipientsOf(composer, client),
    // The window goes with its message, which then shows in the chat behind it.
    ownMessages: client.ownMessage,
    messages: client.message,
    messageText: (message) => wordsOf(message, client),
    evidenceIn: ({ root }) => root.ownerDocument.body,
    attachments: parts.file,
  });
  return surface;
}
