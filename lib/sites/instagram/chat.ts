import { addressPath, firstOf, highestBefore, standsBefore, textOf } from '../find.ts';
import { saysSend } from '../send-labels.ts';
import type { Composer } from '../site.ts';
import * as parts from './selectors.ts';

function isDirectPage(editor: Element): boolean {
  return /^\/direct(\/|$)/.test(addressPath(editor));
}

/**
 * The highest part around the editor with nothing of the page in it: the open conversation, or the panel over a profile.
 * Where the page is nothing but messages, the conversation may be all of its main part.
 */
function paneOf(editor: Element): HTMLElement | null {
  const page = isDirectPage(editor) ? 'body' : 'main, body';
  return highestBefore(editor, (at) => at.matches(page) || at.querySelector(parts.pageParts) !== null);
}

/** What holds the whole conversation of this editor; null for the caption of a post, which has the same editor. */
export function chatOf(editor: Element): HTMLElement | null {
  const pane = paneOf(editor);
  if (!pane) return null;
  const isDirect = isDirectPage(editor) && editor.closest(parts.dialog) === null;
  return isDirect || pane.querySelector(`${parts.threadLink}, ${parts.messageRow}`) ? pane : null;
}

/** The highest part around the editor that holds no message and nothing of the header: the row with its buttons. */
export function composerRow({ root, editor }: Composer): HTMLElement {
  const above = `${parts.messageRow}, ${parts.heading.join()}, a[href]`;
  return highestBefore(editor, (at) => at === root || at.querySelector(above) !== null) ?? editor;
}

/** Voice, pictures and the heart are icons; Send is a word, in the person's language, and comes with the text (idx:68322136885). */
export function sendButton(composer: Composer): HTMLElement | null {
  const behind = [...composerRow(composer).querySelectorAll<HTMLElement>(parts.button)].filter((control) =>
    standsBefore(composer.editor, control),
  );
  const isWord = (control: Element): boolean =>
    control.querySelector('svg, img') === null && textOf(control) !== '';
  return behind.find(saysSend) ?? behind.find(isWord) ?? null;
}

export function conversationIdOf({ root, editor }: Composer): string {
  const inAddress = /^\/direct\/t\/([^/]+)/.exec(addressPath(editor))?.[1];
  const link = root.querySelector(parts.threadLink)?.getAttribute('href') ?? '';
  return inAddress ?? /\/direct\/t\/([^/?#]+)/.exec(link)?.[1] ?? '';
}

/** What stands above the messages, best first. */
function inHeader({ root, editor }: Composer, selector: string): HTMLElement[] {
  const below = root.querySelector(parts.messageRow) ?? editor;
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => standsBefore(element, below) && textOf(element) !== '',
  );
}

/** The way to the profile of the one person; a group's header leads to nobody's. */
function headerLink(composer: Composer): HTMLElement | null {
  const isProfile = (link: Element): boolean => /^\/[\w.]+\/?$/.test(link.getAttribute('href') ?? '');
  return inHeader(composer, 'a[href]').find(isProfile) ?? null;
}

export function titleOf(composer: Composer): string {
  const heading = firstOf(composer.root, parts.heading);
  const title = heading ?? headerLink(composer) ?? inHeader(composer, '[dir="auto"]')[0];
  return title ? textOf(title) : '';
}

export function isWithOnePerson(composer: Composer): boolean {
  return headerLink(composer) !== null;
}
