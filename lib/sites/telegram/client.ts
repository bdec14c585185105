import type { Conversation, Recipient } from '../../review/message.ts';
import { nameIn } from '../chat-surface.ts';
import { closestOf, fold, isRendered, type Selectors } from '../find.ts';
import type { Composer, KeyChord, KeyEffect } from '../site.ts';

/**
 * One of Telegram's two web clients, as its own public source has it. Both edit an old message, schedule and record in the
 * same place in which they send: only a class of the one button beside the editor tells which.
 */
export interface Client {
  readonly id: 'a' | 'k';
  readonly name: string;
  readonly editor: Selectors;
  /** One editor with its button. */
  readonly box: Selectors;
  /** What holds the open chat, and stays while one writes there. */
  readonly chat: Selectors;
  readonly send: Selectors;
  readonly savesEdit: string;
  readonly schedules: string;
  /** The name of the open chat, in the document. */
  readonly peerName: Selectors;
  readonly ownMessage: Selectors;
  readonly message: Selectors;
  /** What stands in a message's text and was not written. */
  readonly besideText: string;
  /** The choice of the site's own list that Enter would pick. */
  readonly pick: string;
  readonly caption: {
    readonly window: Selectors;
    readonly editor: Selectors;
    readonly send: Selectors;
    readonly file: Selectors;
  };
  /** The items beside Send: what leaves at once without a sound, and what leaves when the other is there. */
  readonly silentItem: string;
  readonly whenOnlineItem: string;
  readonly scheduleWindow: string;
  readonly scheduleButton: string;
  /** Windows in which Enter confirms wherever the focus is. */
  readonly confirmsByEnter: string;
  enter(chord: KeyChord): KeyEffect;
  /** The open chat's number: negative for groups and channels. */
  peerOf(composer: Composer): string;
  /** Whether Send acts on the press already here. */
  sendsOnPress(page: Document): boolean;
  captionSendsOnPress(page: Document): boolean;
}

const isShown = (scope: ParentNode, selector: string): boolean =>
  [...scope.querySelectorAll(selector)].some(isRendered);

/** True while an old message is edited: in this composer, or in the open chat for a window over it. */
export function isEditing(element: Element, client: Client): boolean {
  return isShown(closestOf(element, client.box) ?? element.ownerDocument, client.savesEdit);
}

/** True in the list of scheduled messages: Enter and the button lead to a calendar there and send nothing yet. */
export function onlySchedules({ editor }: Composer, client: Client): boolean {
  return isShown(closestOf(editor, client.box) ?? editor.ownerDocument, client.schedules);
}

/** The edit of an old message is a conversation of its own: what ends it is no message that left. */
export function conversationOf(composer: Composer, client: Client): Conversation {
  const peer = client.peerOf(composer);
  const title = nameOf(composer, client);
  return {
    id: `peer:${peer || title}${isEditing(composer.editor, client) ? ' edit' : ''}`,
    ...(title ? { title } : {}),
    url: composer.root.ownerDocument.location.href,
  };
}

export function recipientsOf(composer: Composer, client: Client): Recipient[] {
  const name = nameOf(composer, client);
  const isPerson = /^\d+$/.test(client.peerOf(composer));
  return name && isPerson && !isEditing(composer.editor, client) ? [{ name }] : [];
}

function nameOf({ root }: Composer, client: Client): string {
  return nameIn(root, client.peerName) || nameIn(root.ownerDocument, client.peerName);
}

/** What was written in a message: an emoji may be a picture, and the time stands in the same block. */
export function wordsOf(message: Element, { besideText }: Pick<Client, 'besideText'>): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    const element = node as Element;
    if (node.nodeType !== 1 || element.matches(besideText)) return '';
    if (element.tagName === 'BR') return ' ';
    if (element.tagName === 'IMG') return element.getAttribute('alt') ?? '';
    return [...element.childNodes].map(read).join('');
  };
  return fold(read(message));
}
