import type { Editor, SavedSelection } from './editor.ts';
import { type OwnPart, ownPlainMail } from './own-plain-mail.ts';
import { plainField } from './plain-field.ts';
import { readField } from './read-text.ts';

function partsOf(element: HTMLElement): readonly OwnPart[] {
  return ownPlainMail(readField(element)).parts;
}

function partAt(parts: readonly OwnPart[], offset: number): OwnPart | undefined {
  return parts.findLast(({ own }) => own <= offset);
}

/** Offset in the field of an offset in the own text. */
function inField(parts: readonly OwnPart[], offset: number): number {
  const part = partAt(parts, offset);
  return part ? part.field + offset - part.own : offset;
}

/** Offset in the own text of one in the field; the nearest before it, where that stands in what was cut. */
function inOwn(parts: readonly OwnPart[], offset: number): number {
  const part = parts.findLast(({ field }) => field <= offset);
  return part ? part.own + Math.min(offset - part.field, part.length) : 0;
}

function ownSelection(element: HTMLElement, selection: SavedSelection | null): SavedSelection | null {
  const parts = partsOf(element);
  return selection && { start: inOwn(parts, selection.start), end: inOwn(parts, selection.end) };
}

function fieldSelection(element: HTMLElement, { start, end }: SavedSelection): SavedSelection {
  const parts = partsOf(element);
  return { start: inField(parts, start), end: inField(parts, end) };
}

/** A mail in a textarea, without what others wrote. What is replaced must stand in one piece there. */
export const plainMail: Editor = {
  readText: (element) => ownPlainMail(readField(element)).text,
  saveSelection: (element) => ownSelection(element, plainField.saveSelection(element)),
  restoreSelection(element, selection) {
    const now = plainField.saveSelection(element);
    const own = ownSelection(element, now);
    // A caret among quoted or empty lines has no place of its own in the own text: while it is there still, it stays.
    const isThere = own?.start === selection.start && own.end === selection.end;
    plainField.restoreSelection(element, now && isThere ? now : fieldSelection(element, selection));
  },
  async replace(element, start, end, replacement) {
    const part = partAt(partsOf(element), start);
    if (!part || end > part.own + part.length) return false;
    const shift = part.field - part.own;
    return plainField.replace(element, start + shift, end + shift, replacement);
  },
  rangeOf: () => null,
};
