import { elementsIn, isRendered } from '../find.ts';
import type { Composer, OtherSend, Route, Surface } from '../site.ts';
import type { Client } from './client.ts';

/**
 * What sends beside the button itself: the items of the menu that a right click or a long press on it opens, the window
 * in which the time is chosen, and Enter anywhere in such a window. They stand outside the composer they belong to.
 *
 * @param surfaces in the order they are asked: a window lies over the chat
 */
export function otherSendIn(
  client: Client,
  surfaces: () => readonly Surface[],
): (path: readonly EventTarget[]) => OtherSend | null {
  const items: readonly (readonly [string, Route])[] = [
    [client.silentItem, 'send-silently'],
    [client.whenOnlineItem, 'schedule'],
    [client.scheduleButton, 'schedule'],
  ];

  /** The one on show with something in it: only one of them has the menu or the calendar open. */
  function composerOn(page: Document): Composer | null {
    const shown = surfaces().flatMap((surface) => surface.findAll(page));
    const filled = shown.find(({ surface, root, editor }) => {
      const { text, attachments } = surface.read({ surface, root, editor });
      return text.trim() !== '' || attachments.length > 0;
    });
    return filled ?? null;
  }

  function pressedOn(elements: readonly HTMLElement[]): OtherSend | null {
    for (const [selector, route] of items) {
      const control = elements.find((element) => element.matches(selector));
      const composer = control && composerOn(control.ownerDocument);
      if (control && composer) return { composer, control, route, on: pressOrClick(control) };
    }
    return null;
  }

  /** Menus act on the click in Web A; its calendar, and everything of Web K on a touch screen, on the press. */
  function pressOrClick(control: HTMLElement): 'press' | 'click' {
    const page = control.ownerDocument;
    const isInMenu = control.matches('[role="menuitem"], .btn-menu-item');
    const onPress = isInMenu ? client.sendsOnPress(page) : client.captionSendsOnPress(page);
    return onPress ? 'press' : 'click';
  }

  /** Send itself, where it acts on the press. */
  function sendOn(elements: readonly HTMLElement[]): OtherSend | null {
    const button = elements.find((element) => element.tagName === 'BUTTON');
    if (!button) return null;
    const page = button.ownerDocument;
    for (const surface of surfaces()) {
      const isCaption = surface.id.endsWith('caption');
      if (!(isCaption ? client.captionSendsOnPress(page) : client.sendsOnPress(page))) continue;
      const composer = surface.locate(elements);
      if (composer && surface.sendControls(composer).includes(button)) {
        return { composer, control: button, route: 'button', on: 'press' };
      }
    }
    return null;
  }

  /** Enter with the focus on nothing, or in a field of the window. */
  function enterOn(elements: readonly HTMLElement[]): OtherSend | null {
    const [target] = elements;
    const page = target?.ownerDocument;
    if (!target || !page || target.closest('button, [contenteditable="true"]')) return null;
    const windows = [...page.querySelectorAll<HTMLElement>(client.confirmsByEnter)].filter(isRendered);
    const top = windows.at(-1);
    if (!top || !(target === page.body || top.contains(target))) return null;
    const composer = composerOn(page);
    const route = top.matches(client.scheduleWindow) ? 'schedule' : 'enter';
    return composer && { composer, control: top, route, on: 'enter' };
  }

  return (path) => {
    const elements = elementsIn(path);
    return pressedOn(elements) ?? sendOn(elements) ?? enterOn(elements);
  };
}
