import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface, nameIn } from '../chat-surface.ts';
import { rowOf } from '../composer-row.ts';
import { enterSends } from '../enter-effect.ts';
import { closestOf } from '../find.ts';
import type { Composer } from '../site.ts';
import { conversationCalled, recipientCalled } from './people.ts';
import { old as parts } from './selectors.ts';

const anyEditor = parts.editor.join();

const boxOf = ({ editor }: Composer): HTMLElement => rowOf(editor, anyEditor, parts.messageList);

function nameOf({ root }: Composer): string {
  const inDrawer = closestOf(root, parts.drawer) !== null;
  return inDrawer ? nameIn(root, ['h2']) : nameIn(root.ownerDocument, [parts.header]);
}

/** The messages before X Chat: on a page of their own, or in the drawer over any page, where posts are written too. */
export const xMessages = chatSurface({
  id: 'x-messages',
  site: 'x',
  label: 'X message',
  engine: 'draft',
  // A click on Send works (jackwener/opencli@c1a4bd3 `clis/twitter/reply-dm.js`; composers.md 7, 8.5).
  releaseProven: true,
  livesAt: (element) => element.matches(anyEditor) || element.ownerDocument.querySelector(anyEditor) !== null,
  editors: parts.editor,
  boxOf,
  roots: parts.drawer,
  isRoot: (ancestor) => ancestor.querySelector(parts.messageList) !== null || ancestor.matches('body'),
  climbs: true,
  send: [parts.send],
  enter: enterSends,
  conversation: (composer) => conversationCalled(nameOf(composer), composer),
  recipients: (composer) => recipientCalled(nameOf(composer), composer),
  ownMessages: parts.message,
  messages: parts.message,
  attachments: parts.attachment,
  looseSendControl: (composer) => buttonThatSaysSend(boxOf(composer)),
});
