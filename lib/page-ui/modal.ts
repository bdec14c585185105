import { saveFocus } from './focus.ts';
import type { OwnSurface } from './handover.ts';
import { createHost } from './host.ts';
import { isTab, moveFocus, tell } from './modal-focus.ts';
import { isReachable } from './visible.ts';

export interface Modal {
  readonly root: ShadowRoot;
  /** Shows the `<dialog>` that is in the root by now, and puts the focus on its `[autofocus]`. */
  open(): void;
  isVisible(): boolean;
  /** Closes it, takes everything of ours out of the page, and puts focus and selection back. Harmless when closed. */
  close(): void;
}

/** How often a dialog is put above something of the page that covers it. */
const raises = 3;

/**
 * A native modal dialog in the page. It never stays open unseen: the page behind a modal cannot be used, so a dialog
 * that cannot be reached is closed at once.
 *
 * @param onLeft the person closed it without an answer (Escape)
 * @param onAttention the pointer is over this element of it, or the focus came to it by a key
 */
export function createModal(
  document: Document,
  css: string,
  onLeft: () => void,
  onAttention?: (element: Element) => void,
): Modal {
  let restoreFocus = () => {};
  let raisesLeft = raises;
  let closed = false;
  const surface: OwnSurface = {
    shownAt: performance.now(),
    modal: true,
    ...(onAttention && { onAttention: (event: Event) => tell(event, host.root, onAttention) }),
    onKey(event) {
      if (event.key === 'Escape') leave();
      return event.key === 'Escape' || (isTab(event) && moveFocus(dialog(), event.shiftKey));
    },
    // While our modal is open nothing can be meant for the page, unless something of the page lies above us.
    onElsewhere(event) {
      // Closed by the person already; the event that tells of it may come after this one.
      if (!isOpen()) leave();
      else if (!isVisible() && raisesLeft-- > 0) show();
      return isTab(event) && moveFocus(dialog(), event.shiftKey);
    },
  };
  const host = createHost({
    ...{ document, css, surface, floats: false },
    onReattached: () => (isOpen() ? show() : leave()),
    onLost() {
      if (!isVisible()) leave();
    },
  });
  const dialog = () => host.root.querySelector('dialog');
  const isVisible = () => {
    const element = dialog();
    return !closed && element !== null && element.matches(':modal') && isReachable(host.element, element);
  };
  const isOpen = () => dialog()?.open === true;
  const leave = () => {
    if (closed) return;
    close();
    onLeft();
  };
  const onClose = () => {
    if (host.element.isConnected && !isOpen()) leave();
  };

  const show = () => {
    const element = dialog();
    if (!element || closed) return;
    element.removeEventListener('close', onClose);
    if (element.open) element.close();
    element.showModal();
    const first = element.querySelector<HTMLElement>('[autofocus]');
    // The browser put the focus there already, mostly: asking again would lay the page out once more.
    if (host.root.activeElement !== first) first?.focus();
    if (!isVisible()) element.close();
    element.addEventListener('close', onClose);
  };
  const close = () => {
    if (closed) return;
    const element = dialog();
    closed = true;
    if (element?.open) element.close();
    host.detach();
    restoreFocus();
  };

  return {
    root: host.root,
    open() {
      restoreFocus = saveFocus(document);
      host.attach();
      show();
    },
    isVisible,
    close,
  };
}
