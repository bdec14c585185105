import { handover, type OwnSurface } from './handover.ts';

/** Set inline and with priority, so that no rule of the page hides it (`div:empty { display: none }` would). */
const hostStyle = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  width: 'max-content',
} as const;
const ownAttributes = /^(style|popover|data-second-look)$/u;

/** How often a page may drop or restyle our element before it gets its way. */
const patience = 20;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page, and keeps it there: inside an open modal dialog around `near`, else at the end. */
  attach(near?: Element): void;
  /** Moves the host to these coordinates of the viewport (px). */
  moveTo(x: number, y: number): void;
  /** Takes it out of sight without taking it out of the page. */
  setHidden(hidden: boolean): void;
  detach(): void;
}

export interface HostOptions {
  readonly document: Document;
  /** The styles of what goes inside; adopted, so that no policy of the page can refuse them. */
  readonly css: string;
  readonly surface: OwnSurface;
  /** True for what stands in the top layer by itself; a host that holds a `<dialog>` leaves that to the dialog. */
  readonly floats: boolean;
  /** Called after the page had removed the host and it was put back. */
  onReattached?(): void;
  /** Called when the page has dropped or restyled the host too often: it stays as the page left it. */
  onLost?(): void;
}

/**
 * The one element of ours in a page, made only while something is shown: a plain `div` with a closed shadow root
 * (open, and with an attribute to find it by, in the test build) and no name or attribute that stays the same.
 */
export function createHost(options: HostOptions): Host {
  const { document, css, surface, floats, onReattached, onLost } = options;
  const element = document.createElement('div');
  const { style } = element;
  const root = element.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  if (__TEST_BUILD__) element.setAttribute('data-second-look', '');
  root.adoptedStyleSheets = [sheetOf(document, css)];

  let near: Element | undefined;
  let inset = 'auto';
  let visibility = 'visible';
  let ownStyle = '';
  let patienceLeft = patience;

  const setStyle = () => {
    for (const [name, value] of Object.entries({ ...hostStyle, visibility, inset }))
      style.setProperty(name, value, 'important');
    ownStyle = style.cssText;
  };
  const tellOthers = () => {
    for (const other of handover().surfaces.values()) if (other !== surface) other.onOthersChanged?.();
  };
  const insert = () => {
    const parent = parentFor(document, near);
    observer.disconnect();
    observer.observe(element, { attributes: true });
    // document.open() takes the root element away for a moment; the next one is told of here.
    observer.observe(document, { childList: true });
    if (!parent) return;
    parent.append(element);
    observer.observe(parent, { childList: true });
    if (floats) element.showPopover();
  };
  const observer = new MutationObserver(() => {
    const removed = !element.isConnected;
    const foreign = element.getAttributeNames().filter((name) => !ownAttributes.test(name));
    if (!removed && style.cssText === ownStyle && foreign.length === 0) return;
    if (patienceLeft-- <= 0) {
      observer.disconnect();
      onLost?.();
      return;
    }
    for (const name of foreign) element.removeAttribute(name);
    style.cssText = '';
    setStyle();
    if (!removed) return;
    insert();
    if (element.isConnected) onReattached?.();
  });

  return {
    element,
    root,
    attach(anchor) {
      near = anchor;
      handover().surfaces.set(element, surface);
      setStyle();
      if (floats) element.popover = 'manual';
      insert();
      tellOthers();
    },
    moveTo(x, y) {
      const next = `${y}px auto auto ${x}px`;
      if (next === inset) return;
      inset = next;
      setStyle();
    },
    setHidden(hidden) {
      // Its size stays: a change of it, found while sizes are being told, becomes an error that the page sees.
      const next = hidden ? 'hidden' : 'visible';
      if (next === visibility) return;
      visibility = next;
      setStyle();
    },
    detach() {
      observer.disconnect();
      element.remove();
      handover().surfaces.delete(element);
      tellOthers();
    },
  };
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The styles as a sheet, parsed once; a sheet belongs to the document it was made in. */
export function sheetOf(document: Document, css: string): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  const sheet = made.get(css) ?? new (document.defaultView ?? window).CSSStyleSheet();
  if (!made.has(css)) sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}

/** Outside an open modal dialog of the page nothing can be clicked, so what stands by its composer goes inside. */
function parentFor(document: Document, near: Element | undefined): Element | null {
  for (
    let node: Node | null = near ?? null;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node;
  }
  return document.documentElement;
}
