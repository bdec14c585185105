import type { DomPosition } from './text-position.ts';

/** Chromium gives a shadow root its own selection; the standard way and Firefox go through the document. */
interface RootWithSelection {
  getSelection?(): Selection | null;
}

/** The selection that can reach into this element's tree, or null. */
export function selectionFor(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as RootWithSelection & Node;
  const own = root.nodeType === 11 ? root.getSelection?.() : null;
  return own ?? element.ownerDocument.getSelection();
}

/** Both ends of the current selection when they lie in the element, in document order; else null. */
export function selectedPositions(
  element: HTMLElement,
): { readonly start: DomPosition; readonly end: DomPosition } | null {
  const selection = selectionFor(element);
  if (!selection || selection.rangeCount === 0) return null;
  const range = composedRangeOf(selection, element) ?? selection.getRangeAt(0);
  const inside = element.contains(range.startContainer) && element.contains(range.endContainer);
  if (!inside) return null;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

function composedRangeOf(selection: Selection, element: HTMLElement): AbstractRange | null {
  const root = element.getRootNode();
  if (root.nodeType !== 11 || typeof selection.getComposedRanges !== 'function') return null;
  return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
}

/** Focuses the editor without scrolling and selects from one position to the other. */
export function selectPositions(element: HTMLElement, start: DomPosition, end: DomPosition): void {
  focusQuietly(element);
  selectionFor(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Focuses unless the element has the focus already. */
export function focusQuietly(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
}
