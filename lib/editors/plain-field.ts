import { caretAfter } from './caret.ts';
import type { Editor, SavedSelection } from './editor.ts';
import { readField } from './read-text.ts';
import { focusQuietly } from './selection.ts';
import { siteHasReacted } from './settle.ts';
import { whileWriting } from './writing.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

function isField(element: HTMLElement): element is Field {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

function saveSelection(element: HTMLElement): SavedSelection | null {
  if (!isField(element) || element.selectionStart === null || element.selectionEnd === null) return null;
  return { start: element.selectionStart, end: element.selectionEnd };
}

function restoreSelection(element: HTMLElement, selection: SavedSelection): void {
  if (!isField(element)) return;
  focusQuietly(element);
  element.setSelectionRange(selection.start, selection.end);
}

/**
 * `execCommand` keeps the site's undo and its own input event. Where it does nothing, `setRangeText` goes through the
 * native value, so that React's value tracker sees the change on the `input` event (composers.md 9).
 */
function typeOver(field: Field, start: number, end: number, replacement: string): void {
  const before = field.value;
  const command = replacement === '' ? 'delete' : 'insertText';
  field.ownerDocument.execCommand(command, false, replacement);
  if (field.value !== before) return;
  field.setRangeText(replacement, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

async function replace(
  element: HTMLElement,
  start: number,
  end: number,
  replacement: string,
): Promise<boolean> {
  if (!isField(element) || element.readOnly || element.disabled) return false;
  const before = element.value;
  if (start < 0 || end < start || end > before.length) return false;
  if (before.slice(start, end) === replacement) return true;
  const meant = before.slice(0, start) + replacement + before.slice(end);
  if (element.maxLength >= 0 && meant.length > element.maxLength) return false;
  const caret = saveSelection(element);
  restoreSelection(element, { start, end });
  whileWriting(() => typeOver(element, start, end, replacement));
  await siteHasReacted();
  if (element.value !== meant) return false;
  restoreSelection(element, caretAfter(caret, start, end, replacement.length));
  return true;
}

/** A textarea or one-line input. No DOM range exists inside it: `rangeOf` is null. */
export const plainField: Editor = {
  readText: readField,
  saveSelection,
  restoreSelection,
  replace,
  rangeOf: () => null,
};
