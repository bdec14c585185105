import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import type { OtherSend, Surface } from '../site.ts';
import { chatPartsOf, clickFor } from './chat-parts.ts';
import type { Client } from './client.ts';

/** The line at the bottom of a chat, in one of the clients. */
export function messageIn(
  client: Client,
  otherSend: (path: readonly EventTarget[]) => OtherSend | null,
): Surface {
  const surface: Surface = chatSurface({
    ...chatPartsOf(client),
    id: `telegram-${client.id}-message`,
    label: 'Telegram message',
    // Both clients listen for the click itself and ask for nothing more: Composer.tsx, chat/input.ts.
    releaseProven: true,
    editors: client.editor,
    boxes: client.box,
    roots: client.chat,
    send: client.send,
    release(composer, route) {
      const sendsOnPress = client.sendsOnPress(composer.root.ownerDocument);
      return clickFor(surface.sendControls(composer)[0], sendsOnPress, route);
    },
    isOwn: (message) => client.ownMessage.some((own) => message.matches(own)),
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
