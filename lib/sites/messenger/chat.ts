import { addressPath, climb, firstOf, highestBefore, standsBefore, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

/** The messages page of either host: "/messages/t/1", "/messages/e2ee/t/1", messenger.com's "/t/1". */
function isMessagesPage(element: Element): boolean {
  return /^\/(messages|t|e2ee)(\/|$)/.test(addressPath(element));
}

/** A chat tab on some page: a header with the way to the conversation, and nothing of the page around it. */
function isChatTab(ancestor: HTMLElement): boolean {
  return ancestor.querySelector(parts.conversationLink) !== null && !ancestor.querySelector(parts.pageParts);
}

/** The "Message" dialog of a page or a shop, in any language by its placeholder. A post in a dialog has comments in articles. */
function isMessageDialog(dialog: HTMLElement, editor: Element): boolean {
  const sends =
    editor.matches(parts.chatPlaceholder) || [...dialog.querySelectorAll(parts.button)].some(saysSend);
  return sends && !dialog.querySelector('[role="article"], form');
}

/** What holds the whole conversation of this editor; null for a comment box, which has the same editor. */
export function chatOf(editor: Element): HTMLElement | null {
  const dialog = editor.closest<HTMLElement>(parts.dialog);
  if (dialog) return isMessageDialog(dialog, editor) || isChatTab(dialog) ? dialog : null;
  const pane = editor.closest<HTMLElement>(parts.pane);
  if (pane) return isMessagesPage(editor) ? pane : null;
  const tab = climb(editor, isChatTab);
  if (tab || !editor.matches(parts.chatPlaceholder)) return tab;
  return climb(editor, (ancestor) => ancestor.querySelector(parts.heading.join()) !== null);
}

/** The highest part around the editor that holds no message and no heading: the row with its buttons. */
export function composerRow({ root, editor }: Composer): HTMLElement {
  const above = `${parts.messageRow}, h1, h2, ${parts.conversationLink}`;
  return highestBefore(editor, (at) => at === root || at.querySelector(above) !== null) ?? editor;
}

/** Named where the language is known; else the last button behind the editor, which is the thumb while nothing is written. */
export function sendButton(
  composer: Composer,
): { readonly control: HTMLElement; readonly sure: boolean } | null {
  const { editor } = composer;
  const behind = [...composerRow(composer).querySelectorAll<HTMLElement>(parts.button)].filter((control) =>
    standsBefore(editor, control),
  );
  const named = behind.find(
    (control) => saysSend(control) || parts.sendLabel.test(control.getAttribute('aria-label') ?? ''),
  );
  const control = named ?? behind.at(-1);
  return control ? { control, sure: named !== undefined } : null;
}

export function conversationIdOf({ root, editor }: Composer): string {
  const link = firstOf(root, [parts.conversationLink])?.getAttribute('href') ?? '';
  const inHeader = isMessagesPage(editor) ? null : /\/t\/([^/?#]+)/.exec(link);
  return (inHeader ?? /\/t\/([^/?#]+)/.exec(addressPath(editor)))?.[1] ?? '';
}

export function headingOf({ root }: Composer): string {
  const heading = firstOf(root, parts.heading);
  return heading ? textOf(heading) || (heading.getAttribute('aria-label') ?? '') : '';
}

/** One person's chat leads to their profile from its header; a group has no profile. */
export function isWithOnePerson(composer: Composer): boolean {
  const name = headingOf(composer);
  return [...composer.root.querySelectorAll('a[href]')].some((link) => {
    const leadsToProfile = !/\/(messages|t|groups|events|hashtag)\//.test(link.getAttribute('href') ?? '');
    return leadsToProfile && (link.getAttribute('aria-label') === name || textOf(link) === name);
  });
}
