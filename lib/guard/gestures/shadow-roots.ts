/** Events that end at the shadow root they happen in: a window never sees them (probed: `submit`, both browsers). */
const keptInside = ['submit'] as const;

/**
 * Listens inside shadow roots for the send events that never reach the window.
 *
 * @param listener the same that listens on the window
 * @param signal takes the listeners away
 * @returns call it with the path of every event: each shadow root on it gets the listener when it is first seen
 */
export function createShadowListener(
  listener: (event: Event) => void,
  signal: AbortSignal,
): (path: readonly EventTarget[]) => void {
  const armed = new WeakSet<EventTarget>();
  return (path) => {
    for (const target of path) {
      // The window is asked for nothing: it would look for a frame or an element of that name first.
      if (target === window || (target as Partial<Node>).nodeType !== 11 || armed.has(target)) continue;
      armed.add(target);
      for (const type of keptInside) target.addEventListener(type, listener, { capture: true, signal });
    }
  };
}
