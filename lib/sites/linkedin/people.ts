import type { Conversation, Recipient } from '../../review/message.ts';
import { addressPath, allOf, anyOf, firstOf, fold, matchesAny, standsBefore, textOf } from '../find.ts';
import type { Composer } from '../site.ts';
import { isBubble, scopeOf } from './place.ts';
import * as parts from './selectors.ts';

const profile = 'a[href*="/in/"]';

/** Pronouns and the like behind a name: "(She/Her)". */
function nameIn(element: Element): string {
  return textOf(element)
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
}

/** Who a message of this composer goes to, as the window itself says. Empty while nobody is chosen. */
export function recipientsOf({ root: own }: Composer): Recipient[] {
  const root = scopeOf(own);
  const newMessage = anyOf(root, parts.newMessage);
  if (newMessage.length > 0) return named(pillsIn(root, newMessage).map(nameIn));
  const [title, ...more] = allOf(root, parts.recipient).filter(
    (element) => !element.closest(parts.messageItem),
  );
  if (!title) return named(senderNames(root).slice(-1));
  const links = [title, ...more].filter((element) => element.matches(profile));
  if (links.length > 1) return named(links.map(nameIn));
  return isOnePerson(title) ? named([nameIn(title)]) : named(nameIn(title).split(/\s*,\s*/));
}

/** Chosen people: before the field for more, buttons whose label says more than the name they show ("Remove …", NK). */
function pillsIn(root: HTMLElement, newMessage: readonly HTMLElement[]): HTMLElement[] {
  const marked = newMessage.filter((part) => matchesAny(part, parts.recipientPill));
  const [field] = newMessage;
  if (marked.length > 0 || !field) return marked;
  return [...root.querySelectorAll<HTMLElement>('button[aria-label]')].filter((button) => {
    const [name, label] = [textOf(button), button.getAttribute('aria-label') ?? ''];
    return name !== '' && name !== label && label.includes(name) && standsBefore(button, field);
  });
}

/** A title without a profile link is a group's: its names stand one after the other. */
function isOnePerson(title: Element): boolean {
  return title.closest(profile) !== null || title.querySelector(profile) !== null;
}

function named(names: readonly string[]): Recipient[] {
  return [...new Set(names.filter(Boolean))].map((name) => ({ name }));
}

/** Of the others' messages on show: a line for each. */
export function senderNames(root: HTMLElement): string[] {
  return [...root.querySelectorAll(`${parts.fromOther} ${parts.senderName}`)].map(nameIn);
}

/**
 * A conversation's id: the thread's address on the full page only (behind a bubble the address is another page's), the
 * member's link in a bubble, else the names.
 */
export function conversationOf({ root }: Composer, recipients: readonly Recipient[]): Conversation {
  const names = recipients.map(({ name }) => name);
  const title = names.length > 0 ? { title: names.join(', ') } : {};
  const thread = isBubble(root) ? null : /^\/messaging\/thread\/([^/]+)/.exec(addressPath(root))?.[1];
  if (thread && thread !== 'new') {
    return { id: `thread:${thread}`, ...title, url: `https://www.linkedin.com/messaging/thread/${thread}/` };
  }
  const link = profileLinkOf(root);
  if (link) return { id: `member:${link}`, ...title, url: `https://www.linkedin.com${link}` };
  return { id: `names:${names.join(', ')}`, ...title };
}

function profileLinkOf(root: HTMLElement): string | null {
  const title = firstOf(scopeOf(root), parts.recipient);
  const link = title?.closest(profile) ?? title?.querySelector(profile);
  return /\/in\/[^/?#]+/.exec(link?.getAttribute('href') ?? '')?.[0] ?? null;
}

/** The person's own name, from the top bar of this page or of the page around the frame. */
export function ownNameOf(composer: Composer): string | undefined {
  const { ownerDocument } = composer.root;
  const around = ownerDocument.defaultView?.frameElement?.ownerDocument;
  for (const page of around ? [ownerDocument, around] : [ownerDocument]) {
    const name = fold(firstOf(page, parts.ownPhoto)?.getAttribute('alt') ?? '');
    if (name) return name;
  }
  return undefined;
}
