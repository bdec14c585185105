import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import { isRendered } from '../find.ts';
import type { OtherSend, Surface } from '../site.ts';
import { type Client, conversationOf, isEditing, onlySchedules, recipientsOf, wordsOf } from './client.ts';

/** The line at the bottom of a chat, in one of the clients. */
export function messageIn(
  client: Client,
  otherSend: (path: readonly EventTarget[]) => OtherSend | null,
): Surface {
  const surface: Surface = chatSurface({
    id: `telegram-${client.id}-message`,
    site: 'telegram',
    label: 'Telegram message',
    engine: 'rich-text',
    // Both clients listen for the click itself and ask for nothing more: Composer.tsx, chat/input.ts.
    releaseProven: true,
    learnsEnter: true,
    livesAt: (element) => !isEditing(element, client),
    editors: client.editor,
    boxes: client.box,
    roots: client.chat,
    send: client.send,
    release(composer, route) {
      const control = surface.sendControls(composer)[0];
      const isPlain = route !== 'schedule' && route !== 'send-silently';
      const page = composer.root.ownerDocument;
      return control && isPlain && !client.sendsOnPress(page) ? { how: 'click', control } : { how: 'ask' };
    },
    enter: (chord, composer) => (onlySchedules(composer, client) ? 'none' : client.enter(chord)),
    suggestionOpen: ({ root }) => [...root.ownerDocument.querySelectorAll(client.pick)].some(isRendered),
    conversation: (composer) => conversationOf(composer, client),
    recipients: (composer) => recipientsOf(composer, client),
    ownMessages: client.ownMessage,
    messages: client.message,
    isOwn: (message) => client.ownMessage.some((own) => message.matches(own)),
    messageText: (message) => wordsOf(message, client),
    // Files are chosen in a window of their own: caption.ts.
    attachments: [],
    otherSend,
    looseSendControl: ({ editor }) => {
      const box = editor.closest('.Composer, .chat-input, form') ?? editor.parentElement;
      return buttonThatSaysSend(box, 'button');
    },
  });
  return surface;
}
