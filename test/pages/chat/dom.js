/** Builds an element; false, null and undefined attributes are left out, `true` is an empty one. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Appends an element, and gives it back. */
export function add(place, element) {
  place.append(element);
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A drawn icon: what most of these sites have on their buttons instead of words. */
export function icon(name) {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('width', '16');
  element.setAttribute('height', '16');
  element.setAttribute('aria-hidden', 'true');
  if (name) element.setAttribute('data-icon', name);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M1 8h14');
  element.append(path);
  return element;
}

/** A class name as a build machine makes it: another one at every load. */
export function machineName() {
  return `x${Math.random().toString(36).slice(2, 9)}`;
}

/** One listener on a root for all components, as React does it: the nearest registered element on the path gets it. */
export class Delegate {
  #handlers = new WeakMap();

  constructor(root, types) {
    for (const type of types) root.addEventListener(type, (event) => this.#dispatch(event));
  }

  on(element, type, handler) {
    const own = this.#handlers.get(element) ?? {};
    own[type] = handler;
    this.#handlers.set(element, own);
  }

  #dispatch(event) {
    for (const target of event.composedPath()) {
      const handler = this.#handlers.get(target)?.[event.type];
      if (handler) {
        handler(event);
        return;
      }
    }
  }
}
