import type { Conversation, Recipient } from '../../review/message.ts';
import { nameIn } from '../chat-surface.ts';
import { rowOf } from '../composer-row.ts';
import { allOf, firstOf, isRendered } from '../find.ts';
import type { Composer } from '../site.ts';
import { hasOpenSuggestions } from '../suggestions.ts';
import * as parts from './selectors.ts';

const anyEditor = parts.editor.join();

/** The editor with its own Send and files; null where it has no Send, and for the edit of an old message. */
export function boxOf(editor: HTMLElement): HTMLElement | null {
  const box = rowOf(editor, anyEditor, parts.messageList);
  return box.querySelector(parts.send) && !box.querySelector(parts.endOfEdit) ? box : null;
}

/** An expanded box, or one with a file: nothing tells them apart but the file. */
export function isExpanded(box: Element): boolean {
  return box.querySelector(parts.expandedSend) !== null;
}

/** Holds the messages that a composer's own will join. In a new chat there are none: then all of the page does. */
export function isConversation(ancestor: HTMLElement): boolean {
  return ancestor.querySelector(parts.messageList) !== null || ancestor.matches('body');
}

function threadOf({ root, editor }: Composer): string {
  const marked = `[${parts.threadMark}]`;
  const on = boxOf(editor)?.querySelector(marked) ?? root.querySelector(marked);
  return on?.getAttribute(parts.threadMark) ?? '';
}

function titleOf({ root }: Composer): string {
  return nameIn(root, parts.title) || nameIn(root.ownerDocument, parts.title);
}

export function conversationOf(composer: Composer): Conversation {
  const title = titleOf(composer);
  const thread = threadOf(composer);
  // Which post they are to is not marked for sure: its list shows only some of the messages at a time.
  const part = isInReplies(composer) ? ':replies' : '';
  const shown = thread.endsWith('@thread.tacv2') ? `#${title}` : title;
  return { id: (thread ? `thread:${thread}` : `title:${title}`) + part, ...(title ? { title: shown } : {}) };
}

function isInReplies({ root }: Composer): boolean {
  return root.querySelector(parts.messageList)?.matches(parts.repliesList) ?? false;
}

/** Only where it is one person's chat for sure: a greeting in a group names one of many. */
export function recipientsOf(composer: Composer): Recipient[] {
  const name = titleOf(composer);
  const thread = threadOf(composer);
  const isChannel = thread.endsWith('@thread.tacv2');
  const withOne = thread.endsWith('@unq.gbl.spaces') || (!isChannel && isCallOffered(composer));
  return name && withOne ? [{ name }] : [];
}

/** The header stands outside of the conversation's part: it is this one's where there is no other. */
function isCallOffered({ root: { ownerDocument: page } }: Composer): boolean {
  return allOf(page, parts.title).length === 1 && page.querySelector(parts.callOnePerson) !== null;
}

/** The list of people is no part of the editor's, but only the editor in use can have opened it. */
export function suggestionOpen({ editor }: Composer): boolean {
  if (hasOpenSuggestions(editor)) return true;
  const list = firstOf(editor.ownerDocument, parts.mentionList);
  return list !== null && isRendered(list) && editor.contains(editor.ownerDocument.activeElement);
}
