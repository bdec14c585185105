import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface, nameIn } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { closestOf } from '../find.ts';
import type { Composer } from '../site.ts';
import { conversationCalled, recipientCalled } from './people.ts';
import { chat as parts } from './selectors.ts';

const nameOf = ({ root }: Composer): string =>
  nameIn(root, parts.name) || nameIn(root.getRootNode() as ParentNode, parts.name);

/** X Chat. How its page marks a file that is about to be sent, or the edit of an old message, is not known. */
export const xChat = chatSurface({
  id: 'x-chat',
  site: 'x',
  label: 'X message',
  engine: 'plain-field',
  // Programs ship a click on Send (idx:11023237951, idx:14016251721, 2026; composers.md 8.5).
  releaseProven: true,
  livesAt: () => true,
  editors: parts.editor,
  boxes: parts.box,
  roots: parts.root,
  isRoot: (ancestor) => ancestor.querySelector(`${parts.messageList}, ${parts.name}`) !== null,
  shadowHosts: parts.shadowHost,
  send: parts.send,
  enter: enterSends,
  conversation: (composer) => conversationCalled(nameOf(composer), composer),
  recipients: (composer) => recipientCalled(nameOf(composer), composer),
  ownMessages: parts.message,
  messages: parts.message,
  attachments: [],
  looseSendControl: ({ editor }) => buttonThatSaysSend(closestOf(editor, parts.box)),
});
