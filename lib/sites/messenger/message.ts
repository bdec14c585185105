import { chatSurface } from '../chat-surface.ts';
import { enterSends } from '../enter-effect.ts';
import { isRendered } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import { chatOf, composerRow, conversationIdOf, headingOf, isWithOnePerson, sendButton } from './chat.ts';
import * as parts from './selectors.ts';

const anyEditor = parts.editor.join();

/** An editor is asked what is around it; any other element only whether there is an editor at all: it is climbed from. */
function livesAt(element: Element): boolean {
  return element.matches(anyEditor)
    ? chatOf(element) !== null
    : element.ownerDocument.querySelector(anyEditor) !== null;
}

export const messengerMessage = chatSurface({
  id: 'messenger-message',
  site: 'messenger',
  label: 'Messenger message',
  engine: 'lexical',
  // KMR ships a click on the button by its English name (composers.md 5, 8.5); in other languages nothing is released.
  releaseProven: true,
  livesAt,
  editors: parts.editor,
  notIn: parts.notAMessage,
  boxOf: composerRow,
  roots: [],
  isRoot: (ancestor) => {
    const editor = ancestor.querySelector(anyEditor);
    return editor !== null && chatOf(editor) === ancestor;
  },
  climbs: true,
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
  looseSendControl: ({ root }) =>
    [...root.querySelectorAll<HTMLElement>(parts.button)].find(
      (control) => isRendered(control) && saysSend(control),
    ) ?? null,
});
