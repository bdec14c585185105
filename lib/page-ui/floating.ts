import { saveFocus } from './focus.ts';
import { handover, type OwnSurface } from './handover.ts';
import { createHost, type Host } from './host.ts';
import type { Box, Place } from './place.ts';
import { viewportOf } from './viewport.ts';
import { isReachable } from './visible.ts';

export interface FloatingOptions {
  readonly document: Document;
  readonly css: string;
  /** What it stands by and never over; without one, or where that is not on show, it stands in the window's corner. */
  readonly anchor: HTMLElement | undefined;
  /** True for what means nothing without its anchor: out of sight while that is, or while a dialog of ours is open. */
  readonly onlyBesideAnchor?: boolean;
  readonly place: Place;
  /** Whether a box covers no control of the page; without it every box is taken for free. */
  isFree?(box: Box): boolean;
  /** Tells when the anchor moves by itself; without it only scrolling and resizing are followed. */
  track?(anchor: Element, moved: () => void): () => void;
  /** Escape pressed inside it. */
  onEscape(): void;
  /** The focus went from inside it back to the page. */
  onFocusLeft?(): void;
}

export interface Floating {
  readonly host: Host;
  /** Where it is measured again and moved: after its content or its anchor changed. */
  place(anchor?: HTMLElement): void;
  isVisible(): boolean;
  close(): void;
}

/**
 * Something small of ours that stands by a composer without taking the focus. F6, the key that moves between the parts
 * of a window, goes into it and back: in the page's own order of Tab it comes last, after everything else.
 */
export function createFloating(options: FloatingOptions): Floating {
  const { document, css, onEscape, onFocusLeft } = options;
  const view = document.defaultView ?? window;
  let anchor = options.anchor;
  let restoreFocus: (() => void) | null = null;
  let placedBy = '';

  const boxOfAnchor = () => JSON.stringify(anchor?.getBoundingClientRect());
  const leave = () => {
    restoreFocus?.();
    restoreFocus = null;
  };
  const surface: OwnSurface = {
    shownAt: performance.now(),
    modal: false,
    onKey({ key }) {
      if (key !== 'Escape' && key !== 'F6') return false;
      leave();
      if (key === 'Escape') onEscape();
      return true;
    },
    onElsewhere(event) {
      const first = isPlainF6(event) && host.root.querySelector<HTMLElement>('button');
      if (!first) return false;
      restoreFocus = saveFocus(document);
      first.focus();
      return true;
    },
    onOthersChanged: () => place(),
    onAttention() {
      // The page has moved and this frame is still to be drawn: the press that comes next is meant for what moved here.
      if (boxOfAnchor() !== placedBy) place();
    },
    onFocusLeft() {
      restoreFocus = null;
      onFocusLeft?.();
    },
  };
  const host = createHost({ document, css, surface, floats: true, onReattached: () => place() });

  const place = (newAnchor = anchor) => {
    if (newAnchor !== anchor) {
      anchor = newAnchor;
      watchAnchor();
    }
    placedBy = boxOfAnchor();
    const others = [...handover().surfaces].filter(([, other]) => other !== surface);
    const behind = options.onlyBesideAnchor === true && others.some(([, other]) => other.modal);
    if (behind) {
      // Nothing is measured: the dialog that comes is still to be painted in this frame.
      host.setHidden(true);
      return;
    }
    const { clientWidth: width, clientHeight: height } = viewportOf(document);
    const anchorBox = anchor?.getBoundingClientRect();
    const onShow = anchorBox && anchorBox.width > 0 && anchorBox.bottom > 0 && anchorBox.top < height;
    host.setHidden(options.onlyBesideAnchor === true && !onShow);
    // Without a composer: the corner at the bottom left, where sites keep least.
    const box = onShow ? anchorBox : { x: 0, y: height, width: 0, height: 0 };
    const taken = others
      .filter(([, { modal }]) => !modal)
      .map(([element]) => element.getBoundingClientRect());
    const { x, y } = options.place(box, host.element.getBoundingClientRect(), {
      viewport: { width, height },
      taken,
      isFree: (at) => options.isFree?.(at) ?? true,
    });
    host.moveTo(x, y);
  };
  const moved = () => place();
  let untrack: (() => void) | undefined;
  const watchAnchor = () => {
    untrack?.();
    untrack = anchor && options.track?.(anchor, moved);
  };
  const ownSize = new ResizeObserver(moved);

  host.attach(anchor);
  ownSize.observe(host.element);
  watchAnchor();
  for (const type of ['scroll', 'resize'])
    view.addEventListener(type, moved, { capture: true, passive: true });

  return {
    host,
    place,
    isVisible: () => isReachable(host.element, host.element),
    close() {
      ownSize.disconnect();
      untrack?.();
      for (const type of ['scroll', 'resize']) view.removeEventListener(type, moved, { capture: true });
      host.detach();
      leave();
    },
  };
}

function isPlainF6(event: Event): boolean {
  return (
    event instanceof KeyboardEvent && event.key === 'F6' && !event.ctrlKey && !event.metaKey && !event.altKey
  );
}
