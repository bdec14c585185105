/**
 * Telegram's two web clients, "A" and "K", on one host: the line at the bottom of a chat, and the caption of pictures and
 * files. In: elements of the page. Out: surfaces.
 */
import type { Surface } from '../site.ts';
import { captionIn } from './caption.ts';
import type { Client } from './client.ts';
import { messageIn } from './message.ts';
import { otherSendIn } from './other-sends.ts';
import { webA } from './web-a.ts';
import { webK } from './web-k.ts';

function surfacesOf(client: Client): Surface[] {
  const surfaces: Surface[] = [];
  const caption = captionIn(client);
  // A caption's window lies over the chat: it is asked first.
  surfaces.push(
    caption,
    messageIn(
      client,
      otherSendIn(client, () => surfaces),
    ),
  );
  return surfaces;
}

export const telegramSurfaces: readonly Surface[] = [...surfacesOf(webA), ...surfacesOf(webK)];
