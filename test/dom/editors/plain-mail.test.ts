import { afterEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';

const editor = editorFor('plain-mail');
const answer = 'Helena wrote:\n> When, Gregory?\n\nHi Gregory,\non Tuesday.\n> Where?\nHere.\n-- \nG.';

function mount(value: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  return field;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a mail in a textarea', () => {
  test('is read without what it quotes', () => {
    expect(editor.readText(mount(answer))).toBe('Hi Gregory,\non Tuesday.\nHere.');
  });

  test('is replaced in its own words, below a quote that has the same one', async () => {
    const field = mount(answer);
    expect(await editor.replace(field, 3, 10, 'Helena')).toBe(true);
    expect(field.value).toBe(answer.replace('Hi Gregory', 'Hi Helena'));
    expect(await editor.replace(field, 23, 27, 'There')).toBe(true);
    expect(editor.readText(field)).toBe('Hi Helena,\non Tuesday.\nThere.');
  });

  test('is left alone where the words stand on both sides of a quote', async () => {
    const field = mount(answer);
    expect(await editor.replace(field, 15, 28, 'soon')).toBe(false);
    expect(field.value).toBe(answer);
  });

  test('shows where its words stand in the field, and says what is selected there', () => {
    const field = mount(answer);
    editor.restoreSelection(field, { start: 3, end: 10 });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Gregory');
    expect(field.selectionStart).toBe(answer.indexOf('Gregory,\non'));
    expect(editor.saveSelection(field)).toEqual({ start: 3, end: 10 });
  });

  test('keeps a caret among quoted and empty lines where it is', () => {
    const field = mount(answer);
    for (const place of [2, answer.indexOf('Hi') - 1, answer.length]) {
      field.setSelectionRange(place, place);
      const saved = editor.saveSelection(field);
      if (saved) editor.restoreSelection(field, saved);
      expect(field.selectionStart).toBe(place);
    }
  });
});
