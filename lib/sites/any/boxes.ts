import type { EngineId } from '../../editors/editor.ts';
import { editorIn, frameOf } from '../../editors/frame.ts';
import { isRendered } from '../find.ts';

/** Everything one can write several words into. */
export const writable =
  'textarea, input:not([type]), input[type="text"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

const writableText = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Boxes of more than one word are asked before others: a line for a name stands beside many of them. */
export const roomy = `textarea, iframe, ${writableText}`;

/**
 * The outermost writable element around this one: an editor's parts may be marked as editable once more. Of an editor that
 * is a document of its own the frame is the box, in the page around it: what is around the message stands around that.
 */
export function boxAt(element: Element): HTMLElement | null {
  const frame = frameOf(element);
  if (frame) return frame;
  let box = editorIn(element) ? (element as HTMLElement) : element.closest<HTMLElement>(writable);
  for (let outer = box; outer; ) {
    outer = outer.parentElement?.closest<HTMLElement>(writableText) ?? null;
    box = outer ?? box;
  }
  return box;
}

/** The boxes of one tree, without those in shadow roots within it: cheap, asked at every press. */
export function boxesIn(root: ParentNode): HTMLElement[] {
  const boxes = root.querySelectorAll<HTMLElement>(`${writable}, iframe`);
  return [...boxes].filter((box) => boxAt(box) === box);
}

/** Every box of a document or shadow root, those in open shadow roots within it too. */
export function allBoxesIn(root: ParentNode): HTMLElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? allBoxesIn(shadowRoot) : [],
  );
  return [...boxesIn(root), ...inner];
}

/** On show, and one can write in it. */
export function isInUse(box: HTMLElement): boolean {
  const field = box as Partial<HTMLTextAreaElement>;
  return !field.disabled && !field.readOnly && isRendered(box);
}

export function isField(box: Element): boolean {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';
}

/** The engines whose editors say what they are (composers.md 9); every other one is read and written as plain text. */
const engines: readonly (readonly [string, EngineId])[] = [
  ['textarea, input', 'plain-field'],
  ['[data-lexical-editor]', 'lexical'],
  ['[data-slate-editor]', 'slate'],
  ['.ql-editor', 'quill'],
  ['.ck-editor__editable', 'ckeditor'],
];

export function engineOf(box: Element): EngineId {
  return engines.find(([selector]) => box.matches(selector))?.[1] ?? 'rich-text';
}
