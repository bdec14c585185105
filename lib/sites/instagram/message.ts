import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { toldBySurroundings } from '../told-by-surroundings.ts';
import { chatOf, composerRow, conversationIdOf, isWithOnePerson, sendButton, titleOf } from './chat.ts';
import * as parts from './selectors.ts';

/**
 * What the site does with a message one edits (its composer, or a field in the message) is in no source: an edit with
 * something to stop for may be held.
 */
export const instagramMessage = chatSurface({
  id: 'instagram-message',
  site: 'instagram',
  label: 'Instagram message',
  engine: 'lexical',
  // Nobody reports whether it takes a click or an Enter that no person made (composers.md 8.5, 12).
  releaseProven: false,
  ...toldBySurroundings(parts.editor, chatOf),
  notIn: parts.notAMessage,
  boxOf: composerRow,
  sendControls: (composer) => {
    const send = sendButton(composer);
    return send ? [send] : [];
  },
  release: () => ({ how: 'ask' }),
  enter: enterSends,
  conversation: (composer) => {
    const id = conversationIdOf(composer);
    const title = titleOf(composer);
    return {
      id: id ? `thread:${id}` : `names:${title}`,
      ...(title ? { title } : {}),
      ...(id ? { url: `https://www.instagram.com/direct/t/${id}/` } : {}),
    };
  },
  recipients: (composer) => (isWithOnePerson(composer) ? [{ name: titleOf(composer) }] : []),
  ownMessages: parts.message,
  messages: parts.message,
  // How chosen pictures are shown is in no source.
  attachments: [],
  looseSendControl: ({ root }) => buttonThatSaysSend(root),
});
