import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { toldBySurroundings } from '../told-by-surroundings.ts';
import { chatOf, composerRow, conversationIdOf, headingOf, isWithOnePerson, sendButton } from './chat.ts';
import * as parts from './selectors.ts';

export const messengerMessage = chatSurface({
  id: 'messenger-message',
  site: 'messenger',
  label: 'Messenger message',
  engine: 'lexical',
  // KMR ships a click on the button by its English name (composers.md 5, 8.5); in other languages nothing is released.
  releaseProven: true,
  ...toldBySurroundings(parts.editor, chatOf),
  notIn: parts.notAMessage,
  boxOf: composerRow,
  sendControls: (composer) => {
    const send = sendButton(composer);
    return send ? [send.control] : [];
  },
  release: (composer) => {
    const send = sendButton(composer);
    return send?.sure ? { how: 'click', control: send.control } : { how: 'ask' };
  },
  enter: enterSends,
  conversation: (composer) => {
    const id = conversationIdOf(composer);
    const title = headingOf(composer);
    return {
      id: id ? `thread:${id}` : `names:${title}`,
      ...(title ? { title } : {}),
      ...(id ? { url: `https://www.facebook.com/messages/t/${id}` } : {}),
    };
  },
  recipients: (composer) => (isWithOnePerson(composer) ? [{ name: headingOf(composer) }] : []),
  ownMessages: parts.message,
  messages: parts.message,
  attachments: parts.attachment,
  looseSendControl: ({ root }) => buttonThatSaysSend(root),
});
