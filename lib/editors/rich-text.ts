import { caretAfter } from './caret.ts';
import type { Editor, SavedSelection } from './editor.ts';
import { readRichText } from './read-text.ts';
import { selectedPositions, selectPositions } from './selection.ts';
import { siteHasReacted } from './settle.ts';
import { textMapOf } from './text-map.ts';
import { offsetAt, positionAt } from './text-position.ts';
import { whileWriting } from './writing.ts';

function saveSelection(element: HTMLElement): SavedSelection | null {
  const positions = selectedPositions(element);
  if (!positions) return null;
  const map = textMapOf(element);
  return { start: offsetAt(map, positions.start), end: offsetAt(map, positions.end) };
}

function restoreSelection(element: HTMLElement, selection: SavedSelection): void {
  const map = textMapOf(element);
  const start = positionAt(map, element, selection.start, 'start');
  const end = selection.end === selection.start ? start : positionAt(map, element, selection.end, 'end');
  selectPositions(element, start, end);
}

/** One undo step a line: `insertText` with "\n" becomes `<br>` in Firefox and a paragraph in Chromium. */
function typeOver(document: Document, replacement: string): number {
  if (replacement === '') {
    document.execCommand('delete');
    return 1;
  }
  let steps = 0;
  for (const [index, line] of replacement.split('\n').entries()) {
    if (index > 0) {
      document.execCommand('insertParagraph');
      steps += 1;
    }
    if (line !== '') {
      document.execCommand('insertText', false, line);
      steps += 1;
    }
  }
  return steps;
}

function undo(element: HTMLElement, steps: number, before: string): void {
  for (let step = 0; step < steps && readRichText(element) !== before; step += 1) {
    element.ownerDocument.execCommand('undo');
  }
}

async function replace(
  element: HTMLElement,
  start: number,
  end: number,
  replacement: string,
): Promise<boolean> {
  const before = readRichText(element);
  if (start < 0 || end < start || end > before.length) return false;
  if (before.slice(start, end) === replacement) return true;
  const meant = before.slice(0, start) + replacement + before.slice(end);
  const caret = saveSelection(element);
  restoreSelection(element, { start, end });
  const steps = whileWriting(() => typeOver(element.ownerDocument, replacement));
  // LinkedIn needs one more `input` event in Firefox before it enables Send (composers.md 9).
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  await siteHasReacted();
  const written = readRichText(element);
  if (written !== meant) {
    if (written !== before) whileWriting(() => undo(element, steps, before));
    return false;
  }
  restoreSelection(element, caretAfter(caret, start, end, replacement.length));
  return true;
}

function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const map = textMapOf(element);
  if (start < 0 || end <= start || end > map.text.length) return null;
  const from = positionAt(map, element, start, 'start');
  const to = positionAt(map, element, end, 'end');
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** A plain contenteditable without an editing framework: LinkedIn, Gmail, Telegram A. */
export const richText: Editor = { readText: readRichText, saveSelection, restoreSelection, replace, rangeOf };
