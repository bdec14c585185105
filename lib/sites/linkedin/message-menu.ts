import { allOf, elementsIn, firstOf, isRendered, textOf } from '../find.ts';
import type { DeleteChoice, MessageMenu, OwnMessage } from '../message-menu.ts';
import { interopHosts } from './place.ts';
import * as parts from './selectors.ts';

/*
 * Measured on the live site 2026-09-30 (idx:70321898087): the trigger shows when the pointer is on the message. Its menu
 * has "Delete" and "Edit" for an own message, and after about 60 minutes it has neither.
 */
const trigger = 'button.msg-s-event-listitem__options-trigger';
const menu = '.artdeco-dropdown__content';

/** "Delete" in that menu, by the page's language: the two that sources have (idx:70321898087; idx:40254742959). */
const deleteWords: Readonly<Record<string, string>> = { en: 'delete', de: 'löschen' };

/** idx:70872619611, idx:61411006427, 2026. */
const failure = '[data-test-artdeco-toast-item-type="error"], .artdeco-toast-item--error';

const disabled = ':disabled, [aria-disabled="true"]';

function bodyOf(item: HTMLElement): string {
  return textOf(firstOf(item, parts.messageBody) ?? item);
}

function placesOf({ item }: OwnMessage): (Document | ShadowRoot)[] {
  const page = item.ownerDocument;
  return [page, ...allOf(page, interopHosts).flatMap((host) => host.shadowRoot ?? [])];
}

function shown(message: OwnMessage, selector: string): HTMLElement[] {
  return placesOf(message)
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(selector)])
    .filter(isRendered);
}

function deleteWordFor({ ownerDocument }: Element): string | undefined {
  return deleteWords[ownerDocument.documentElement.lang.split('-')[0] ?? ''];
}

function deleteItemIn(within: HTMLElement): HTMLElement | undefined {
  const word = deleteWordFor(within);
  const items = within.querySelectorAll<HTMLElement>('li, button, a, [role="button"], [role="menuitem"]');
  return [...items].find((item) => textOf(item).toLocaleLowerCase() === word);
}

function isGreyed(item: HTMLElement): boolean {
  return item.closest(disabled) !== null || item.querySelector(disabled) !== null;
}

function choiceIn(opened: HTMLElement): DeleteChoice {
  if (deleteWordFor(opened) === undefined) return 'unknown';
  const item = deleteItemIn(opened);
  if (!item) return 'missing';
  return isGreyed(item) ? 'greyed' : 'offered';
}

export const linkedinMessageMenu: MessageMenu = {
  siteName: 'LinkedIn',
  ownIsTold: true,
  messageOn(path, press) {
    if (press !== 'click') return null;
    const pressed = elementsIn(path).find((element) => element.matches(trigger));
    const item = pressed?.closest<HTMLElement>(parts.messageItem);
    if (!item || item.closest(parts.fromOther)) return null;
    return { item, text: bodyOf(item) };
  },
  opened: (message) => shown(message, menu).find((each) => textOf(each) !== '') ?? null,
  choiceIn,
  choosesDelete(path) {
    const elements = elementsIn(path);
    const opened = elements.find((element) => element.matches(menu));
    const item = opened && deleteItemIn(opened);
    return item !== undefined && !isGreyed(item) && elements.some((element) => item.contains(element));
  },
  isOnShow: ({ item, text }) => item.isConnected && bodyOf(item) === text,
  failuresOnShow: (message) => shown(message, failure).length,
  places: (message) => placesOf(message).map((place) => ('body' in place ? place.body : place)),
};
