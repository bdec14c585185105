import { elementsIn, firstOf, isRendered, type Selectors, textOf } from './find.ts';
import type { DeleteChoice, MessageMenu, OwnMessage, Press } from './message-menu.ts';

/** What a site marks in its message menu by names that are in no language. Data. */
export interface MenuMarks {
  readonly siteName: string;
  /** In a message: what opens its menu at a click. */
  readonly trigger?: string;
  /** The menu opens at a right click on the message too. */
  readonly onContextMenu?: true;
  /** A message with its buttons. */
  readonly item: string;
  /** Whether `item` is an own message; else only one that is in the history is known to be. */
  readonly itemIsOwn: boolean;
  readonly body: Selectors;
  readonly menu: string;
  /** "Delete", in the menu. */
  readonly remove: string;
}

const disabled = ':disabled, [aria-disabled="true"]';

/**
 * A menu that is told by marks. How such a site says that a delete worked or failed is not known, and messages that are
 * scrolled away leave the page too: what is chosen in the menu is not followed.
 */
export function markedMenu(marks: MenuMarks): MessageMenu {
  const opensAt = (path: readonly EventTarget[], press: Press): HTMLElement | undefined => {
    const elements = elementsIn(path);
    if (press === 'contextmenu') return marks.onContextMenu ? elements[0] : undefined;
    return marks.trigger === undefined
      ? undefined
      : elements.find((element) => element.matches(marks.trigger ?? ''));
  };

  function messageOn(path: readonly EventTarget[], press: Press): OwnMessage | null {
    const item = opensAt(path, press)?.closest<HTMLElement>(marks.item);
    const body = item && firstOf(item, marks.body);
    const text = body ? textOf(body) : '';
    return item && text !== '' ? { item, text } : null;
  }

  function choiceIn(opened: HTMLElement): DeleteChoice {
    const found = opened.querySelector(marks.remove);
    if (found === null) return 'missing';
    return found.closest(disabled) !== null || found.querySelector(disabled) !== null ? 'greyed' : 'offered';
  }

  return {
    siteName: marks.siteName,
    ownIsTold: marks.itemIsOwn,
    messageOn,
    opened: ({ item }) =>
      [...item.ownerDocument.querySelectorAll<HTMLElement>(marks.menu)].find(
        (each) => isRendered(each) && textOf(each) !== '',
      ) ?? null,
    choiceIn,
    choosesDelete: () => false,
    isOnShow: ({ item }) => item.isConnected,
    failuresOnShow: () => 0,
    places: ({ item }) => [item.ownerDocument.body],
  };
}
