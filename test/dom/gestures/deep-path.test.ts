import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { deepPathOf } from '../../../lib/guard/gestures/index.ts';

const ended = new AbortController();
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function pathsOf(type: string): (readonly EventTarget[])[] {
  const paths: (readonly EventTarget[])[] = [];
  window.addEventListener(type, (event) => paths.push(deepPathOf(event)), {
    capture: true,
    signal: ended.signal,
  });
  return paths;
}

/** A closed root with the door that Firefox gives extensions. */
function closedRoot(html: string) {
  const host = document.createElement('div');
  host.style.cssText = 'width: 200px';
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
  document.body.append(host);
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return { host, root, find };
}

test('a key inside a closed root is its focused element’s', async () => {
  const { host, root, find } = closedRoot('<section><button>Send</button></section>');
  const paths = pathsOf('keydown');
  find('button').focus();
  await userEvent.keyboard('a');
  expect(paths[0]?.slice(0, 4)).toEqual([find('button'), find('section'), root, host]);
});

test('a click inside a closed root is the element’s under the pointer', async () => {
  const { root, host, find } = closedRoot('<button style="width: 200px; height: 80px">Send</button>');
  const paths = pathsOf('click');
  await userEvent.click(host);
  expect(paths[0]?.slice(0, 3)).toEqual([find('button'), root, host]);
});

test('in an open root the path is the browser’s own', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Send</button>';
  document.body.append(host);
  const paths = pathsOf('click');
  const button = root.querySelector('button');
  button?.click();
  expect(paths[0]?.slice(0, 3)).toEqual([button, root, host]);
});

test('a key aimed at the page itself is the editor’s the caret is in (Firefox bug 740813)', () => {
  document.body.innerHTML = '<div contenteditable="true"><p>Hello</p></div>';
  const editor = document.body.firstElementChild;
  document.getSelection()?.setPosition(editor?.firstChild ?? null, 0);
  const paths = pathsOf('keydown');
  document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(paths[0]?.slice(0, 3)).toEqual([editor, document.body, document.documentElement]);
});

test('a key aimed at the page itself, with nothing to write in, stays there', () => {
  document.getSelection()?.removeAllRanges();
  const paths = pathsOf('keydown');
  document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(paths[0]?.[0]).toBe(document.documentElement);
});

test('the icon on a button has no root to look into: Chromium’s door throws for what is no HTML element', () => {
  const door = (element: Element) => {
    if (!(element instanceof HTMLElement)) throw new TypeError('Error at parameter "element"');
    return null;
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: door } });
  document.body.innerHTML = '<button><svg><path d="M1 8h14"></path></svg></button>';
  const paths = pathsOf('click');
  const icon = document.querySelector('path');
  icon?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(paths[0]?.slice(0, 3)).toEqual([icon, icon?.parentElement, document.querySelector('button')]);
});

test('a key in a document that is an editor itself ends at its body', () => {
  document.body.innerHTML = '<p>Hi</p>';
  document.body.contentEditable = 'true';
  getSelection()?.collapse(document.querySelector('p')?.firstChild ?? null, 1);
  const paths = pathsOf('keydown');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  document.body.removeAttribute('contenteditable');
  expect(paths[0]?.[0]).toBe(document.body);
});
