import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';

const editor = editorFor('rich-text');

function mount(html: string, style = ''): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.cssText = style;
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

function mountInShadow(html: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div contenteditable="true">${html}</div>`;
  document.body.append(host);
  const element = root.querySelector('div');
  if (!element) throw new Error('no editor');
  return element;
}

async function mountInFrame(html: string): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame document');
  inner.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const element = inner.querySelector('div');
  if (!element) throw new Error('no editor');
  return element;
}

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('readText', () => {
  const cases: [name: string, html: string, text: string][] = [
    ['an empty LinkedIn editor', '<p><br></p>', ''],
    ['an element without anything', '', ''],
    ['one paragraph', '<p>one</p>', 'one'],
    ['two paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['a break inside a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    ['an empty line between paragraphs', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty last line', '<p>one</p><p><br></p>', 'one\n'],
    ['an empty first line', '<p><br></p><p>two</p>', '\ntwo'],
    ["Gmail's divs", 'one<div>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
    ["Firefox's trailing break", 'one<br>', 'one'],
    ['two breaks at the end', 'one<br><br>', 'one\n'],
    ['no-break spaces', '<p>one&nbsp; two&nbsp;</p>', 'one  two '],
    ['inline elements', '<p>Hi <b>He</b>lena, <i>hello</i></p>', 'Hi Helena, hello'],
    [
      'a mention that cannot be edited',
      '<p>Hi <span contenteditable="false">@Helena</span>!</p>',
      'Hi @Helena!',
    ],
    ['emoji images', '<p>Hi <img alt="😀"> you</p>', 'Hi 😀 you'],
    ['white space of the page source', '\n  <p>\n  one\n  two </p>\n  <p>three</p>\n', 'one two\nthree'],
    ['caret anchors', '<p>\uFEFFone\u200B</p>', 'one'],
    ['a placeholder inside', '<p><br></p><div aria-hidden="true" contenteditable="false">Write…</div>', ''],
    ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['nested blocks', '<div><div>one</div><div><p>two</p></div></div>', 'one\ntwo'],
    ['joined emoji', '<p>👩\u200D💻</p>', '👩\u200D💻'],
  ];
  test.each(cases)('%s', (_, html, text) => {
    expect(editor.readText(mount(html))).toBe(text);
  });

  test('keeps line breaks and spaces where the page keeps them', () => {
    expect(editor.readText(mount('one\n  two\n\n', 'white-space: pre-wrap'))).toBe('one\n  two\n');
  });

  test('agrees with what the browser shows after real typing', () => {
    const element = mount('<p><br></p>');
    element.focus();
    for (const line of ['first line', '', 'third line ']) {
      if (editor.readText(element) !== '') document.execCommand('insertParagraph');
      if (line) document.execCommand('insertText', false, line);
      else document.execCommand('insertParagraph');
    }
    expect(editor.readText(element)).toBe('first line\n\n\nthird line ');
  });
});

describe('rangeOf', () => {
  test.each([
    ['Hi {{first_name}}, hello', '{{first_name}}'],
    ['one two', 'one'],
  ])('%s → %s', (text, words) => {
    const element = mount(`<p>before</p><p>${text}</p>`);
    const start = editor.readText(element).indexOf(words);
    expect(editor.rangeOf(element, start, start + words.length)?.toString()).toBe(words);
  });

  test('reaches over inline elements and lines', () => {
    const element = mount('<p>say <b>one</b></p><p><i>two</i> now</p>');
    const range = editor.rangeOf(element, 4, 11);
    expect(range?.toString()).toBe('onetwo');
    expect(range?.startContainer.textContent).toBe('one');
    expect(range?.endContainer.textContent).toBe('two');
  });

  test('is null outside the text', () => {
    const element = mount('<p>one</p>');
    expect(editor.rangeOf(element, 0, 4)).toBeNull();
    expect(editor.rangeOf(element, 2, 2)).toBeNull();
  });
});

describe('selection', () => {
  test.each([0, 2, 3, 4, 5, 8])('offset %i survives saving and restoring', (offset) => {
    const element = mount('<p>one</p><p><br></p><p>two</p>');
    editor.restoreSelection(element, { start: offset, end: offset });
    expect(editor.saveSelection(element)).toEqual({ start: offset, end: offset });
  });

  test('is null when it lies elsewhere', () => {
    const element = mount('<p>one</p>');
    const other = mount('<p>two</p>');
    editor.restoreSelection(other, { start: 1, end: 1 });
    expect(editor.saveSelection(element)).toBeNull();
  });

  test('works in an open shadow root', () => {
    const element = mountInShadow('<p>one</p><p>two</p>');
    editor.restoreSelection(element, { start: 1, end: 6 });
    expect(editor.saveSelection(element)).toEqual({ start: 1, end: 6 });
  });
});

describe('replace', () => {
  const places: [string, (html: string) => HTMLElement | Promise<HTMLElement>][] = [
    ['in the page', (html) => mount(html)],
    ['in a shadow root', mountInShadow],
    ['in a frame', mountInFrame],
  ];
  test.each(places)('one word %s', async (_, place) => {
    const element = await place('<p>Hi Gregory,</p><p>see you</p>');
    expect(await editor.replace(element, 3, 10, 'Helena')).toBe(true);
    expect(editor.readText(element)).toBe('Hi Helena,\nsee you');
    expect(element.querySelectorAll('p')).toHaveLength(2);
  });

  test('several lines', async () => {
    const element = mount('<p>one two three</p>');
    expect(await editor.replace(element, 4, 7, 'a\n\nb')).toBe(true);
    expect(editor.readText(element)).toBe('one a\n\nb three');
  });

  test('over a line break, and to nothing', async () => {
    const element = mount('<p>one</p><p>two</p>');
    expect(await editor.replace(element, 2, 5, '')).toBe(true);
    expect(editor.readText(element)).toBe('onwo');
  });

  test('the whole text to nothing', async () => {
    const element = mount('<p>one</p>');
    expect(await editor.replace(element, 0, 3, '')).toBe(true);
    expect(editor.readText(element)).toBe('');
  });

  test('keeps undo, and the caret where it was', async () => {
    const element = mount('<p>Hi Gregory, hello</p>');
    editor.restoreSelection(element, { start: 17, end: 17 });
    await editor.replace(element, 3, 10, 'Ann');
    expect(editor.saveSelection(element)).toEqual({ start: 13, end: 13 });
    document.execCommand('insertText', false, '!');
    expect(editor.readText(element)).toBe('Hi Ann, hello!');
    document.execCommand('undo');
    document.execCommand('undo');
    expect(editor.readText(element)).toBe('Hi Gregory, hello');
  });

  test('is false, and leaves the text alone, when the site reverts it', async () => {
    const element = mount('<p>Hi Gregory</p>');
    element.addEventListener('input', () =>
      setTimeout(() => {
        element.innerHTML = '<p>Hi Gregory</p>';
      }),
    );
    expect(await editor.replace(element, 3, 10, 'Helena')).toBe(false);
    expect(editor.readText(element)).toBe('Hi Gregory');
  });

  test('is false while a modal dialog keeps the editor from the focus', async () => {
    const element = mount('<p>Hi Gregory</p>');
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    expect(await editor.replace(element, 3, 10, 'Helena')).toBe(false);
    expect(editor.readText(element)).toBe('Hi Gregory');
  });

  test('is false for a range outside the text', async () => {
    expect(await editor.replace(mount('<p>one</p>'), 2, 9, 'x')).toBe(false);
  });
});
