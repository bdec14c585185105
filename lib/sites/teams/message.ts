import { buttonThatSaysSend } from '../button-that-says-send.ts';
import { type ChatParts, chatSurface } from '../chat-surface.ts';
import { chosenEnterEffect } from '../enter-effect.ts';
import { allOf } from '../find.ts';
import type { KeyChord, KeyEffect } from '../site.ts';
import { boxOf, conversationOf, isConversation, isExpanded, recipientsOf, suggestionOpen } from './box.ts';
import * as parts from './selectors.ts';

const anyEditor = parts.editor.join();

/** An editor is asked for its box; any other element only whether there is an editor at all: it is climbed from. */
function livesIn(wanted: (box: HTMLElement) => boolean): (element: Element) => boolean {
  return (element) => {
    if (!element.matches(anyEditor)) return element.ownerDocument.querySelector(anyEditor) !== null;
    const box = boxOf(element as HTMLElement);
    return box !== null && wanted(box);
  };
}

const shared = {
  site: 'teams',
  engine: 'ckeditor',
  // KMR ships a click on Send, and so do others (composers.md 7, 8.5; idx:59345700484, idx:60490813823, 2026).
  releaseProven: true,
  editors: parts.editor,
  boxOf: ({ editor, root }) => boxOf(editor) ?? root,
  roots: [],
  isRoot: isConversation,
  climbs: true,
  send: [parts.send],
  conversation: conversationOf,
  recipients: recipientsOf,
  ownMessages: parts.ownMessageText,
  messages: parts.messageText,
  isOwn: (text) => text.closest(parts.ownMessage) !== null,
  attachments: parts.attachment,
  suggestionOpen,
  looseSendControl: ({ root }) => buttonThatSaysSend(root),
} satisfies Partial<ChatParts>;

/** The usual box. What Enter does there is the person's choice (roll-out MC1217643), and the page does not show it. */
export const teamsMessage = chatSurface({
  ...shared,
  id: 'teams-message',
  label: 'Teams message',
  learnsEnter: true,
  livesAt: livesIn((box) => !isExpanded(box)),
  enter: (chord) => chosenEnterEffect(chord, 'send'),
});

/**
 * The expanded box, with its formatting bar: Enter is a new line and Ctrl+Enter sends (composers.md 7, an inference). A
 * file makes a usual box look like one: what Enter does there is not known. Nothing is learned here of the usual box.
 */
export const teamsExpanded = chatSurface({
  ...shared,
  id: 'teams-expanded',
  label: 'Teams post or message',
  livesAt: livesIn(isExpanded),
  enter(chord: KeyChord, { editor }): KeyEffect {
    if (chord.key !== 'Enter' || chord.shift || chord.alt) return 'none';
    if (chord.mod) return 'send';
    const box = boxOf(editor);
    return box && allOf(box, parts.attachment).length > 0 ? 'unknown' : 'none';
  },
});
