import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { allOf, climb, closestOf, firstOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import { toldBySurroundings } from '../told-by-surroundings.ts';
import { conversationOf, recipientsOf } from './chat.ts';
import * as parts from './selectors.ts';

const button = 'button, [role="button"]';

/** Its Send has the icon of the other one, or the name: `[role=button][aria-label="Send"]` (idx:17880360871, ~2024). */
function sendsIn(window: HTMLElement): HTMLElement[] {
  const withIcon = allOf(window, parts.send);
  return withIcon.length > 0 ? withIcon : [...window.querySelectorAll<HTMLElement>(button)].filter(saysSend);
}

/** The window over an open chat in which this editor stands with a Send of its own; null for any other editor. */
function windowOf(editor: Element): HTMLElement | null {
  const page = editor.ownerDocument;
  if (closestOf(editor, parts.noCaption) || !firstOf(page, parts.chat)) return null;
  const around = climb(editor, (above) => sendsIn(above).length > 0 || above.matches('body'));
  return around && !around.matches('body') && !around.querySelector('footer') ? around : null;
}

/** The window over a chat in which a picture or file gets its caption: it has an editor and a Send of its own. */
export const whatsappCaption = chatSurface({
  id: 'whatsapp-caption',
  site: 'whatsapp',
  label: 'WhatsApp caption',
  engine: 'lexical',
  releaseProven: true,
  ...toldBySurroundings(parts.captionEditor, windowOf),
  // The pictures of the files stand above the caption's line.
  boxOf: ({ root }) => climb(root, (above) => firstOf(above, parts.captionFile) !== null) ?? root,
  sendControls: ({ root }) => sendsIn(root),
  enter: enterSends,
  conversation: conversationOf,
  recipients: recipientsOf,
  // The window goes with its message, which then shows in the chat behind it.
  ownMessages: parts.ownMessageText,
  messages: parts.messageText,
  evidenceIn: ({ root }) => root.ownerDocument.body,
  attachments: parts.captionFile,
});
