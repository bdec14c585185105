/**
 * Remembers where the person was writing, and returns a function that puts focus and selection back there. Chromium
 * puts the caret of a contenteditable at 0 when a modal closes (codebases.md 5.5).
 */
export function saveFocus(document: Document): () => void {
  const element = deepActiveElement(document);
  if (!element || element === document.body) return () => {};
  const restoreSelection = isField(element) ? saveField(element) : saveRange(element);
  return () => {
    if (!element.isConnected) return;
    // An editor's whole document may have had it (design mode): then only its frame can get it back.
    const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    if (frame?.ownerDocument === document) frame.focus({ preventScroll: true });
    element.focus({ preventScroll: true });
    restoreSelection();
  };
}

/** The focused element, looked for through open shadow roots and frames of the same origin. */
function deepActiveElement(document: Document): HTMLElement | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = activeIn(inner)) element = inner;
  return element && 'innerText' in element ? (element as HTMLElement) : null;
}

function activeIn(element: Element): Element | null {
  const inner = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument;
  return inner?.activeElement ?? null;
}

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return 'selectionStart' in element;
}

function saveField(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  // An e-mail or number field has no selection, and setting one throws.
  if (selectionStart === null) return () => {};
  return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}

function saveRange(element: HTMLElement): () => void {
  const selection = element.ownerDocument.getSelection();
  const range = selection && rangeIn(element, selection);
  if (!selection || !range) return () => {};
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const backward = selection.direction === 'backward';
  return () => {
    if (!startContainer.isConnected || !endContainer.isConnected) return;
    if (backward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}

/** The selected range; inside a shadow root it has to be asked for by that root (Chromium 137, Firefox 142). */
function rangeIn(element: HTMLElement, selection: Selection): AbstractRange | undefined {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}
