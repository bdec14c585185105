import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { allOf, climb, firstOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer } from '../site.ts';
import { conversationOf, recipientsOf } from './chat.ts';
import * as parts from './selectors.ts';

const button = 'button, [role="button"]';

/** Its Send has the icon of the other one, or the name: `[role=button][aria-label="Send"]` (idx:17880360871, ~2024). */
function sendControls({ root }: Composer): HTMLElement[] {
  const withIcon = allOf(root, parts.send);
  return withIcon.length > 0 ? withIcon : [...root.querySelectorAll<HTMLElement>(button)].filter(saysSend);
}

/** The window over a chat in which a picture or file gets its caption: it has an editor and a Send of its own. */
export const whatsappCaption = chatSurface({
  id: 'whatsapp-caption',
  site: 'whatsapp',
  label: 'WhatsApp caption',
  engine: 'lexical',
  releaseProven: true,
  livesAt: () => true,
  editors: parts.captionEditor,
  // The pictures of the files stand above the caption's line.
  boxOf: ({ root }) => climb(root, (above) => firstOf(above, parts.captionFile) !== null) ?? root,
  roots: ['[data-testid="media-editor"]', '[role="dialog"]'],
  isRoot: (ancestor) => ancestor.querySelector(parts.send.join()) !== null,
  climbs: true,
  sendControls,
  enter: enterSends,
  conversation: conversationOf,
  recipients: recipientsOf,
  // The window goes with its message, which then shows in the chat behind it.
  ownMessages: parts.ownMessageText,
  messages: parts.messageText,
  evidenceIn: ({ root }) => root.ownerDocument.body,
  attachments: parts.captionFile,
});
