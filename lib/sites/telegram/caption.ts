import { chatSurface } from '../chat-surface.ts';
import { allOf, isRendered } from '../find.ts';
import type { Surface } from '../site.ts';
import { chatPartsOf, clickFor } from './chat-parts.ts';
import { type Client, onlySchedules } from './client.ts';

/** The window over a chat in which pictures and files get their caption, in one of the clients. */
export function captionIn(client: Client): Surface {
  const parts = client.caption;
  const surface: Surface = chatSurface({
    ...chatPartsOf(client),
    id: `telegram-${client.id}-caption`,
    label: 'Telegram caption',
    // Web A's button here acts on the press alone, which nobody can make for a person.
    releaseProven: client.id === 'k',
    editors: parts.editor,
    roots: parts.window,
    sendControls: (composer) =>
      onlySchedules(composer, client) ? [] : allOf(composer.root, parts.send).filter(isRendered).slice(-1),
    release(composer, route) {
      const sendsOnPress = client.captionSendsOnPress(composer.root.ownerDocument);
      return clickFor(surface.sendControls(composer)[0], sendsOnPress, route);
    },
    // The window goes with its message, which then shows in the chat behind it.
    evidenceIn: ({ root }) => root.ownerDocument.body,
    attachments: parts.file,
  });
  return surface;
}
