/** Builds an element; a property named `on…` is not an attribute but left to the caller's registry. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let ember = 100;

/** Ids as Ember makes them. */
export function emberId() {
  ember += 1;
  return `ember${ember}`;
}

/** A class name as a build machine makes it: another one at every load. */
export function machineName() {
  return `_${Math.random().toString(16).slice(2, 10)}`;
}

/**
 * One listener on a root for all components, as Ember and React do it: the nearest registered element on the event's
 * path gets the event.
 */
export class Delegate {
  #handlers = new WeakMap();

  constructor(root, types, capture = false) {
    for (const type of types) root.addEventListener(type, (event) => this.#dispatch(event), { capture });
  }

  on(element, type, handler) {
    const own = this.#handlers.get(element) ?? {};
    own[type] = handler;
    this.#handlers.set(element, own);
  }

  #dispatch(event) {
    for (const target of event.composedPath()) {
      const handler = typeof target === 'object' && this.#handlers.get(target)?.[event.type];
      if (handler) {
        handler(event);
        return;
      }
    }
  }
}
