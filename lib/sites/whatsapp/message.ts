import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { conversationOf, recipientsOf } from './chat.ts';
import * as parts from './selectors.ts';

export const whatsappMessage = chatSurface({
  id: 'whatsapp-message',
  site: 'whatsapp',
  label: 'WhatsApp message',
  engine: 'lexical',
  // A click on the button works in all sources (composers.md 6, 8.5; idx:29200465064, idx:55694848036).
  releaseProven: true,
  livesAt: () => true,
  editors: parts.editor,
  boxes: parts.footer,
  roots: parts.chat,
  send: parts.send,
  enter: enterSends,
  conversation: conversationOf,
  recipients: recipientsOf,
  ownMessages: parts.ownMessageText,
  messages: parts.messageText,
  isOwn: (text) => text.closest('[data-id^="true_"]') !== null,
  attachments: parts.quotedFile,
  looseSendControl: ({ editor }) => buttonThatSaysSend(editor.closest('footer')),
});
