import { isKeyEvent } from './events.ts';

/** Chromium's door into closed shadow roots, for extensions only. */
interface ExtensionDom {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/** Firefox's door is on the element itself. */
interface DoorElement extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

function extensionDom(): ExtensionDom | undefined {
  return (globalThis as { chrome?: { dom?: ExtensionDom } }).chrome?.dom;
}

function anyShadowRootOf(element: HTMLElement): ShadowRoot | null {
  const open = element.shadowRoot ?? (element as DoorElement).openOrClosedShadowRoot;
  if (open) return open;
  try {
    return extensionDom()?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // "Extension context invalidated": in a page that outlived its extension the guard still has to stop a send.
    return null;
  }
}

/**
 * The path of an event from its real target outwards. `composedPath()` stops at closed shadow roots and, where Firefox
 * tabbed into an editor, at the page itself (bug 740813): there the focused element inside answers, or the one under
 * the pointer.
 *
 * @param path what `composedPath()` answered: it makes a list anew each time
 */
export function deepPathOf(
  event: Event,
  path: readonly EventTarget[] = event.composedPath(),
): readonly EventTarget[] {
  let deep = path;
  for (let inner = innerTarget(deep[0], event); inner; inner = innerTarget(deep[0], event)) {
    deep = [...ancestorsUpTo(inner, deep[0]), ...deep];
  }
  return deep;
}

function innerTarget(target: EventTarget | undefined, event: Event): Element | null {
  const element = target as HTMLElement | undefined;
  // No button can have a shadow root (DOM standard, "attach a shadow root"), and to ask for one takes its time. Only
  // HTML elements have one, and Chromium's door throws for any other: the icon on a Send button.
  if (!element || element.tagName === 'BUTTON' || !('innerText' in element)) return null;
  const root = anyShadowRootOf(element);
  if (root) {
    const inner = isPointed(event) ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    return inner && inner.getRootNode() === root ? inner : null;
  }
  return isPage(element) && isKeyEvent(event) ? editorInUse(element) : null;
}

function isPage(element: Element): boolean {
  return element.tagName === 'HTML' || element.tagName === 'BODY';
}

/** The focused element, or the editor that the caret is in. */
function editorInUse(page: HTMLElement): Element | null {
  const { activeElement } = page.ownerDocument;
  if (activeElement && !isPage(activeElement)) return activeElement;
  const anchor = page.ownerDocument.getSelection()?.anchorNode;
  const editor = anchor?.parentElement?.closest('[contenteditable]');
  // Where the whole document is the editor (TinyMCE in its frame), the page is the real target: nothing is further in.
  return editor && !isPage(editor) ? editor : null;
}

/** A click without a place (by the keyboard or a script) tells nothing about what is under it. */
function isPointed(event: Event): event is MouseEvent {
  const { clientX, clientY, detail } = event as MouseEvent;
  return event.type === 'click' && detail > 0 && (clientX !== 0 || clientY !== 0);
}

/** The element and what is around it, out of shadow roots too, up to but without the outer one; without one, up to the document. */
export function ancestorsUpTo(inner: Element, outer?: EventTarget): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = inner; node && node !== outer; ) {
    path.push(node);
    node = node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode;
  }
  return path;
}
