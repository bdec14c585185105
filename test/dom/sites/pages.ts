import type { Surface } from '../../../lib/sites/site.ts';

/** A test page in a frame of the test's own document, at the path it has on the real host. */
export interface LoadedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The elements the page marks for tests, shadow roots included. */
  marked(name: string): HTMLElement[];
  one(name: string): HTMLElement;
  readonly sends: readonly Send[];
}

export interface Send {
  readonly text: string;
  readonly subject?: string;
  readonly to: string;
  readonly how: string;
  readonly trusted: boolean;
  readonly attachments: readonly string[];
}

const open: HTMLElement[] = [];

export async function loadPage(name: string, path: string, query = ''): Promise<LoadedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test/pages/${name}.html?${query}`;
  document.body.append(frame);
  open.push(frame);
  await loaded;
  const window = frame.contentWindow as (Window & typeof globalThis & { __sends: Send[] }) | null;
  if (!window) throw new Error(`${name} did not load`);
  window.history.replaceState(null, '', `${path}?${query}${window.location.hash}`);
  const page: LoadedPage = {
    window,
    document: window.document,
    marked: (mark) => [...deep(window.document, `[data-expect-${mark}]`)],
    one(mark) {
      const [element] = page.marked(mark);
      if (!element) throw new Error(`${name} has no ${mark}`);
      return element;
    },
    get sends() {
      return window.__sends;
    },
  };
  return page;
}

export function closePages(): void {
  for (const frame of open.splice(0)) frame.remove();
}

function* deep(root: Document | ShadowRoot, selector: string): Generator<HTMLElement> {
  yield* root.querySelectorAll<HTMLElement>(selector);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* deep(shadowRoot, selector);
}

/** From an element outwards to the window, as `composedPath()` gives it. */
export function pathFrom(element: Element): EventTarget[] {
  let path: EventTarget[] = [];
  const keep = (event: Event) => {
    path = event.composedPath();
  };
  element.addEventListener('probe', keep, { once: true });
  element.dispatchEvent(new CustomEvent('probe', { composed: true, bubbles: true }));
  return path;
}

/** The composer an element belongs to, asked as the guard asks. */
export function composerAt(element: Element, surfaces: readonly Surface[]) {
  for (const surface of surfaces) {
    const composer = surface.locate(pathFrom(element));
    if (composer) return composer;
  }
  return null;
}

/** Types as the browser does, into whatever kind of editor. */
export function type(editor: HTMLElement, text: string): void {
  editor.focus();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0)
      editor.ownerDocument.execCommand(editor.tagName === 'TEXTAREA' ? 'insertLineBreak' : 'insertParagraph');
    if (line) editor.ownerDocument.execCommand('insertText', false, line);
  }
}

/** Resolves once the condition holds; the test's own time limit is the bound. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
