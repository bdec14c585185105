import { caretAfter } from './caret.ts';
import type { Editor, SavedSelection } from './editor.ts';
import { selectedPositions, selectPositions } from './selection.ts';
import { siteHasReacted } from './settle.ts';
import { type TextMap, textMapOf } from './text-map.ts';
import { offsetAt, positionAt } from './text-position.ts';
import { whileWriting } from './writing.ts';

/** Puts back what was written, as far as this engine can: the text should be `before` again. */
export type TakeBackWriting = (before: string) => void;

/** How one engine takes a foreign edit. Everything else about a rich editor is the same. */
export interface RichEngine {
  /** The text and where it sits, where that is not simply all there is. */
  map?(element: HTMLElement): TextMap;
  /** Writes over the selection, which is the range to replace. Synchronous; what came of it is read later. */
  write(element: HTMLElement, replacement: string): TakeBackWriting;
  /** Resolves when the engine has taken over a selection that was set in the DOM; most read it when they need it. */
  selectionTaken?(element: HTMLElement): Promise<void>;
}

/** Types over the selection. One undo step a line: `insertText` with "\n" is `<br>` in Firefox, a paragraph in Chromium. */
export function typeOver(document: Document, replacement: string): number {
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

/** An editor over a contenteditable element whose engine takes edits in this way. */
export function richEditor({ map = textMapOf, write, selectionTaken }: RichEngine): Editor {
  const readText = (element: HTMLElement): string => map(element).text;

  function saveSelection(element: HTMLElement): SavedSelection | null {
    const positions = selectedPositions(element);
    if (!positions) return null;
    const mapped = map(element);
    return { start: offsetAt(mapped, positions.start), end: offsetAt(mapped, positions.end) };
  }

  function restoreSelection(element: HTMLElement, selection: SavedSelection): void {
    const mapped = map(element);
    const start = positionAt(mapped, element, selection.start, 'start');
    const end = selection.end === selection.start ? start : positionAt(mapped, element, selection.end, 'end');
    selectPositions(element, start, end);
  }

  function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
    const mapped = map(element);
    if (start < 0 || end <= start || end > mapped.text.length) return null;
    const from = positionAt(mapped, element, start, 'start');
    const to = positionAt(mapped, element, end, 'end');
    const range = element.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  async function replace(
    element: HTMLElement,
    start: number,
    end: number,
    replacement: string,
  ): Promise<boolean> {
    const before = readText(element);
    if (start < 0 || end < start || end > before.length) return false;
    if (before.slice(start, end) === replacement) return true;
    const meant = before.slice(0, start) + replacement + before.slice(end);
    const caret = saveSelection(element);
    restoreSelection(element, { start, end });
    await selectionTaken?.(element);
    if (readText(element) !== before) return false;
    const takeBack = whileWriting(() => write(element, replacement));
    await siteHasReacted();
    const written = readText(element);
    if (written !== meant) {
      if (written !== before) whileWriting(() => takeBack(before));
      return false;
    }
    restoreSelection(element, caretAfter(caret, start, end, replacement.length));
    return true;
  }

  return { readText, saveSelection, restoreSelection, replace, rangeOf };
}
