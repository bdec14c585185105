import { saveFocus } from './focus.ts';
import type { OwnSurface } from './handover.ts';
import { createHost } from './host.ts';
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
    onKey: (event) => isTab(event) && moveFocus(dialog(), event.shiftKey),
    // While our modal is open nothing can be meant for the page, unless something of the page lies above us.
    onElsewhere(event) {
      if (!isVisible() && raisesLeft-- > 0) show();
      return isTab(event) && moveFocus(dialog(), event.shiftKey);
    },
  };
  const host = createHost({
    ...{ document, css, surface, floats: false },
    onReattached: () => show(),
    onLost() {
      if (closed || isVisible()) return;
      close();
      onLeft();
    },
  });
  const dialog = () => host.root.querySelector('dialog');
  const isVisible = () => {
    const element = dialog();
    return !closed && element !== null && element.matches(':modal') && isReachable(host.element, element);
  };
  const left = () => {
    if (closed || !host.element.isConnected || dialog()?.open) return;
    close();
    onLeft();
  };

  const show = () => {
    const element = dialog();
    if (!element || closed) return;
    element.removeEventListener('close', left);
    if (element.open) element.close();
    element.showModal();
    element.querySelector<HTMLElement>('[autofocus]')?.focus();
    if (!isVisible()) element.close();
    element.addEventListener('close', left);
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

function isTab(event: Event): event is KeyboardEvent {
  return (
    event instanceof KeyboardEvent && event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey
  );
}

/**
 * From the last element of the dialog to the first, and back. Left to the browser, Tab goes from the last one to the
 * browser's own buttons, and in Firefox never comes to the first.
 * @returns whether the focus was moved; within the dialog the browser does it
 */
function moveFocus(dialog: HTMLDialogElement | null, backward: boolean): boolean {
  const all = [...(dialog?.querySelectorAll<HTMLElement>('button, a, summary, [tabindex]') ?? [])];
  const stops = all.filter((element) => element.checkVisibility());
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const root = dialog?.getRootNode() as ShadowRoot | undefined;
  const at = root?.activeElement;
  if (at && at !== (backward ? first : last)) return false;
  (backward ? last : first)?.focus();
  return true;
}

function tell(event: Event, root: ShadowRoot, onAttention: (element: Element) => void): void {
  const over = event instanceof PointerEvent && root.elementFromPoint(event.clientX, event.clientY);
  const element = over || root.activeElement;
  if (element) onAttention(element);
}
