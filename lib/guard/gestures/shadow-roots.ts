import { isElement } from '../../sites/find.ts';

/**
 * Listens inside shadow roots for the one send event that ends there: a window never sees a submit (probed, both browsers).
 *
 * @param listener the same that listens on the window
 * @param signal takes the listeners away
 * @returns call it with the path of every event: each shadow root on it gets the listener when it is first seen
 */
export function createShadowListener(
  listener: (event: Event) => void,
  signal: AbortSignal,
): (path: readonly EventTarget[]) => void {
  /** Shadow roots that have it, and what is none: a browser answers slowly what a node is. */
  const known = new WeakSet<EventTarget>();
  return (path) => {
    for (const target of path) {
      if (isElement(target) || known.has(target)) continue;
      known.add(target);
      // The window is asked for nothing: it would look for a frame or an element of that name first.
      if (target === window || (target as Partial<Node>).nodeType !== 11) continue;
      target.addEventListener('submit', listener, { capture: true, signal });
    }
  };
}
