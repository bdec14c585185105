import { afterEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';

const editor = editorFor('plain-field');

function mount(value: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.append(field);
  return field;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a textarea', () => {
  test('reads its value with plain spaces', () => {
    expect(editor.readText(mount('one\u00A0two\nthree'))).toBe('one two\nthree');
  });

  test('replaces, tells the page, and keeps undo', async () => {
    const field = mount('Hi Gregory,\nhello');
    const inputs: boolean[] = [];
    field.addEventListener('input', (event) => inputs.push(event.isTrusted));
    expect(await editor.replace(field, 3, 10, 'Helena')).toBe(true);
    expect(field.value).toBe('Hi Helena,\nhello');
    expect(inputs).toEqual([true]);
    document.execCommand('undo');
    expect(field.value).toBe('Hi Gregory,\nhello');
  });

  test('replaces several lines and to nothing', async () => {
    const field = mount('one two');
    expect(await editor.replace(field, 4, 7, 'a\nb')).toBe(true);
    expect(await editor.replace(field, 0, 4, '')).toBe(true);
    expect(field.value).toBe('a\nb');
  });

  test('refuses what the field cannot hold, and leaves it alone', async () => {
    const field = mount('abc');
    field.maxLength = 4;
    expect(await editor.replace(field, 0, 1, 'xxxx')).toBe(false);
    expect(field.value).toBe('abc');
  });

  test('refuses a read-only field', async () => {
    const field = mount('abc');
    field.readOnly = true;
    expect(await editor.replace(field, 0, 1, 'x')).toBe(false);
  });

  test('is false when the site puts the old value back', async () => {
    const field = mount('Hi Gregory');
    field.addEventListener('input', () => {
      field.value = 'Hi Gregory';
    });
    expect(await editor.replace(field, 3, 10, 'Helena')).toBe(false);
    expect(field.value).toBe('Hi Gregory');
  });

  test('keeps the caret at its words', async () => {
    const field = mount('Hi Gregory, hello');
    editor.restoreSelection(field, { start: 17, end: 17 });
    await editor.replace(field, 3, 10, 'Ann');
    expect(editor.saveSelection(field)).toEqual({ start: 13, end: 13 });
  });

  test('works in an open shadow root', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const field = document.createElement('textarea');
    field.value = 'one two';
    root.append(field);
    document.body.append(host);
    expect(await editor.replace(field, 0, 3, 'eins')).toBe(true);
    expect(field.value).toBe('eins two');
  });

  test('keeps the selection', () => {
    const field = mount('one two');
    editor.restoreSelection(field, { start: 4, end: 7 });
    expect(editor.saveSelection(field)).toEqual({ start: 4, end: 7 });
    expect(editor.rangeOf(field, 0, 3)).toBeNull();
  });
});
