import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';

const editor = editorFor('rich-text');

afterEach(() => {
  document.body.innerHTML = '';
});

/** Pixels. */
const lineHeight = 40;

/** What a person does in an editor, as commands the browser carries out itself. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('Hi', 'Helena', ' ', 'a  b', '😀', '{{x}}', 'naïve', '日本')
      .map((text) => ['insertText', text]),
  },
  { weight: 2, arbitrary: fc.constantFrom(['insertParagraph'], ['insertLineBreak']) },
  { weight: 1, arbitrary: fc.constantFrom(['delete'], ['forwardDelete'], ['bold'], ['undo']) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((at) => ['caret', String(at)]) },
);

function write(acts: readonly (readonly string[])[], start: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="white-space: pre; line-height: ${lineHeight}px">${start}</div>`;
  const element = document.body.firstElementChild as HTMLElement;
  element.focus();
  document.execCommand('defaultParagraphSeparator', false, 'div');
  for (const [command = '', value] of acts) {
    if (command === 'caret') {
      const at = Math.min(Number(value), editor.readText(element).length);
      editor.restoreSelection(element, { start: at, end: at });
    } else document.execCommand(command, false, value);
  }
  return element;
}

/** Lines as they are drawn: nothing wraps, so the height tells. An editor without anything has no height. */
function linesOnShow(element: HTMLElement): number {
  return Math.max(1, Math.round(element.getBoundingClientRect().height / lineHeight));
}

const starts = ['', '<div><br></div>'];
const anyDraft = fc.record({ acts: fc.array(act, { maxLength: 25 }), start: fc.constantFrom(...starts) });

describe('whatever was typed', () => {
  test('is read as the browser shows it', () => {
    fc.assert(
      fc.property(anyDraft, ({ acts, start }) => {
        const element = write(acts, start);
        const text = editor.readText(element);
        expect(text.split('\n'), element.innerHTML).toHaveLength(linesOnShow(element));
        const shown = element.textContent.replaceAll('\u00A0', ' ').replaceAll('\n', '');
        expect(text.replaceAll('\n', '')).toBe(shown);
      }),
      { numRuns: 400 },
    );
  });

  test('every offset survives being saved and restored, and every range holds its words', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(60), fc.nat(60), ({ acts, start }, a, b) => {
        const element = write(acts, start);
        const text = editor.readText(element);
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        editor.restoreSelection(element, { start: from, end: from });
        expect(editor.saveSelection(element), element.innerHTML).toEqual({ start: from, end: from });
        const words = editor.rangeOf(element, from, to)?.toString() ?? '';
        expect(words.replaceAll('\u00A0', ' ').replaceAll('\n', '')).toBe(
          text.slice(from, to).replaceAll('\n', ''),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('a replacement is exact, or refused with the text as it was', async () => {
    const replacement = fc.constantFrom('', 'Ann', 'two\nlines', 'a\n\nb', '😀');
    await fc.assert(
      fc.asyncProperty(
        anyDraft,
        fc.nat(30),
        fc.nat(30),
        replacement,
        async ({ acts, start }, a, b, words) => {
          const element = write(acts, start);
          const before = editor.readText(element);
          const [from, to] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
          const done = await editor.replace(element, from, to, words);
          const meant = before.slice(0, from) + words + before.slice(to);
          expect(editor.readText(element), element.innerHTML).toBe(done ? meant : before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
