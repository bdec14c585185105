/** Alternatives in order, best first: the first one that finds something answers. */
export type Selectors = readonly string[];

/**
 * The elements of a composed path, from the target outwards. Works across frames: no `instanceof`. The window at its end
 * is asked for nothing: it would look for a frame or an element of that name first.
 */
export function elementsIn(path: readonly EventTarget[]): readonly HTMLElement[] {
  let elements = paths.get(path);
  if (!elements) {
    elements = path.filter(isElement);
    paths.set(path, elements);
  }
  return elements;
}

/** Every surface of a site is asked with the same path. */
const paths = new WeakMap<readonly EventTarget[], readonly HTMLElement[]>();

/** Events come along the same elements again and again, and a browser answers slowly what a node is. */
const known = new WeakMap<EventTarget, boolean>();

export function isElement(target: EventTarget): target is HTMLElement {
  let isOne = known.get(target);
  if (isOne === undefined) {
    isOne = target !== window && (target as Partial<Node>).nodeType === 1;
    known.set(target, isOne);
  }
  return isOne;
}

const lists = new WeakMap<Selectors, string>();

/** What a site has no part for: an empty list is no selector, and this one finds nothing. */
const nothing = ':not(*)';

/** All alternatives in one: where their order does not count, the browser is asked once. */
function listOf(selectors: Selectors): string {
  const known = lists.get(selectors);
  if (known !== undefined) return known;
  const list = selectors.join(', ') || nothing;
  lists.set(selectors, list);
  return list;
}

export function matchesAny(element: Element, selectors: Selectors): boolean {
  return element.matches(listOf(selectors));
}

export function closestOf(element: Element, selectors: Selectors): HTMLElement | null {
  for (const selector of selectors) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** What the first alternative that finds anything finds. The page is gone through once: a thread may be long. No `:scope`. */
export function allOf(root: ParentNode, selectors: Selectors): HTMLElement[] {
  const all = anyOf(root, selectors);
  if (selectors.length < 2) return all;
  for (const selector of selectors) {
    const found = all.filter((element) => element.matches(selector));
    if (found.length > 0) return found;
  }
  return [];
}

/** What any of the alternatives finds. */
export function anyOf(root: ParentNode, selectors: Selectors): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(listOf(selectors))];
}

export function firstOf(root: ParentNode, selectors: Selectors): HTMLElement | null {
  return allOf(root, selectors)[0] ?? null;
}

/** The lowest ancestor for which the test holds, within the same tree; null when none does. */
export function climb(element: Element, test: (ancestor: HTMLElement) => boolean): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return at;
  return null;
}

/** The highest ancestor that is reached before the test holds, within the same tree; null where it holds at once. */
export function highestBefore(
  element: Element,
  test: (ancestor: HTMLElement) => boolean,
): HTMLElement | null {
  let highest: HTMLElement | null = null;
  for (let at = element.parentElement; at && !test(at); at = at.parentElement) highest = at;
  return highest;
}

/** Whether the first stands before the second in their document. */
export function standsBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** True when the person could see it: it has a box, and so has every same-origin frame it sits in. */
export function isRendered(element: Element): boolean {
  const box = [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  if (!box) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? isRendered(frame) : true;
}

/** Parts that only screen readers get ("Status is online"): no part of a name or a label. */
const unseen = '.visually-hidden, .a11y-text, .sr-only, [aria-hidden="true"], script, style';

/** The text of an element as one line, without what only screen readers get. */
export function textOf(element: Element): string {
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !(node as Element).matches(unseen)) {
      text += ' ';
      for (const child of node.childNodes) read(child);
      text += ' ';
    }
  };
  for (const child of element.childNodes) read(child);
  return fold(text);
}

/** White space folded to single spaces: how texts of an editor and of a thread are compared. */
export function fold(text: string): string {
  return uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** What folding changes. Most texts are folded, and are read many times in one send. */
const uneven = /\s\s|[^\S ]|^\s|\s$/;

/** True when the element sits in a shadow root. */
export function isInShadow(element: Node): boolean {
  return element.getRootNode().nodeType === 11;
}

let address = '';
let pathOfAddress = '';

/**
 * The path of the address the element's document has. Asked for many times in one event: `location` takes some 20 µs in
 * an isolated world of Chromium (profiled), the address itself next to nothing.
 */
export function addressPath(element: Node): string {
  const now = element.ownerDocument?.URL ?? '';
  if (now !== address) {
    address = now;
    pathOfAddress = URL.parse(now)?.pathname ?? '';
  }
  return pathOfAddress;
}
