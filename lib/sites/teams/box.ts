import type { Conversation, Recipient } from '../../review/message.ts';
import { nameIn } from '../chat-surface.ts';
import { climb, firstOf, isRendered } from '../find.ts';
import type { Composer } from '../site.ts';
import { hasOpenSuggestions } from '../suggestions.ts';
import * as parts from './selectors.ts';

const anyEditor = parts.editor.join();

/**
 * The editor with its own buttons: the lowest part around it that holds a Send. Null where another editor is in that
 * part (its Send is the other's), and for the edit of an old message.
 */
export function boxOf(editor: Element): HTMLElement | null {
  const box = climb(editor, (above) => above.querySelector(parts.send) !== null);
  if (!box || box.querySelector(parts.endOfEdit) || box.querySelectorAll(anyEditor).length > 1) return null;
  return box;
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

/** The post that is replied to, by the id of its text; '' outside of replies. */
function repliedPostOf({ root }: Composer): string {
  return root.querySelector(parts.repliesList)?.querySelector('[id^="content-"]')?.id ?? '';
}

export function conversationOf(composer: Composer): Conversation {
  const title = titleOf(composer);
  const thread = threadOf(composer);
  const post = isInReplies(composer) ? `:${repliedPostOf(composer)}` : '';
  const shown = thread.endsWith('@thread.tacv2') ? `#${title}` : title;
  return { id: (thread ? `thread:${thread}` : `title:${title}`) + post, ...(title ? { title: shown } : {}) };
}

function isInReplies({ root }: Composer): boolean {
  return root.querySelector(parts.messageList)?.matches(parts.repliesList) ?? false;
}

/** Only where it is one person's chat for sure: a greeting in a group names one of many. */
export function recipientsOf(composer: Composer): Recipient[] {
  const name = titleOf(composer);
  const thread = threadOf(composer);
  const withOne =
    thread.endsWith('@unq.gbl.spaces') || (!/@thread\.(?:v2|tacv2)$/.test(thread) && hasCall(composer));
  return name && withOne ? [{ name }] : [];
}

function hasCall({ root }: Composer): boolean {
  return root.ownerDocument.querySelector(parts.callOnePerson) !== null;
}

/** The list of people is no part of the editor's, but only the editor in use can have opened it. */
export function suggestionOpen({ editor }: Composer): boolean {
  if (hasOpenSuggestions(editor)) return true;
  const list = firstOf(editor.ownerDocument, parts.mentionList);
  return list !== null && isRendered(list) && editor.contains(editor.ownerDocument.activeElement);
}
