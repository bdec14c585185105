import type { Composer, Surface } from '../../../lib/sites/site.ts';

/** happy-dom has no layout: everything has a box here, unless it or an ancestor is `hidden`. */
export function giveEverythingABox(): void {
  Element.prototype.getClientRects = function (this: Element) {
    const box = this.closest('[hidden]') ? [] : [{ width: 100, height: 20 }];
    return box as unknown as DOMRectList;
  };
}

export function show(html: string, address = 'https://www.linkedin.com/feed/'): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
}

/** An element and all around it, as an event's path goes. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    path.push(node);
  }
  return [...path, window];
}

export function one(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The composer of the first surface that answers for the element, or null. */
export function composerAt(element: Element, surfaces: readonly Surface[]): Composer | null {
  for (const surface of surfaces) {
    const composer = surface.locate(pathOf(element));
    if (composer) return composer;
  }
  return null;
}

export function composerOf(selector: string, surfaces: readonly Surface[]): Composer {
  const composer = composerAt(one(selector), surfaces);
  if (!composer) throw new Error(`no composer at ${selector}`);
  return composer;
}
