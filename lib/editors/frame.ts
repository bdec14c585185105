import type { Editor } from './editor.ts';

const writable = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/**
 * The body of an editor that is a document of its own, where this element is its frame (TinyMCE, CKEditor 4, and what
 * many webmails have of their own); null for every other element, and for a frame of another origin.
 */
export function editorIn(frame: Element): HTMLElement | null {
  if (frame.tagName !== 'IFRAME') return null;
  const page = (frame as HTMLIFrameElement).contentDocument;
  return page && isEditor(page) ? page.body : null;
}

/** The frame in the page around it, where this element's whole document is an editor; null for every other element. */
export function frameOf(element: Element): HTMLElement | null {
  const { ownerDocument: page } = element;
  return isEditor(page) ? ((page.defaultView?.frameElement as HTMLElement | null | undefined) ?? null) : null;
}

/** What is written into: the element itself, or the body of the editor that it is the frame of. */
export function writtenIn(element: HTMLElement): HTMLElement {
  return editorIn(element) ?? element;
}

/** True for what lies in this editor, in its frame too. */
export function isWithin(editor: HTMLElement, node: Node): boolean {
  return editor.contains(node) || editorIn(editor)?.ownerDocument.contains(node) === true;
}

function isEditor(page: Document): boolean {
  return page.designMode === 'on' || page.body?.matches(writable) === true;
}

/** The same editor for elements that may be the frame of what is written in. */
export function throughFrame(editor: Editor): Editor {
  return {
    readText: (element) => editor.readText(writtenIn(element)),
    saveSelection: (element) => editor.saveSelection(writtenIn(element)),
    rangeOf: (element, start, end) => editor.rangeOf(writtenIn(element), start, end),
    restoreSelection(element, selection) {
      focusFrame(element);
      editor.restoreSelection(writtenIn(element), selection);
    },
    replace(element, start, end, replacement) {
      focusFrame(element);
      return editor.replace(writtenIn(element), start, end, replacement);
    },
  };
}

/** A body is the active element of its document whether or not the frame has the focus: that has to be given first. */
function focusFrame(element: HTMLElement): void {
  const isFrame = editorIn(element) !== null;
  if (isFrame && element.ownerDocument.activeElement !== element) element.focus({ preventScroll: true });
}
