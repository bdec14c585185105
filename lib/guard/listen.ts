/**
 * Puts one listener on a window for many event types, in capture, and keeps it there: `document.open()` silently
 * removes every listener of window and document and nothing is injected again, but a MutationObserver on the
 * document survives it (codebases.md 5.5). Adding a listener that is still there is a no-op, so re-arming is free.
 *
 * @param types event types
 * @param listener called before any listener of the page that was added later
 * @param armFirst puts on what must come before it, each time
 * @param signal takes the listener and the observer away
 */
export function listenForGood(
  window: Window & typeof globalThis,
  types: readonly string[],
  listener: (event: Event) => void,
  signal: AbortSignal,
  armFirst: () => void = () => undefined,
): void {
  const arm = () => {
    armFirst();
    for (const type of types) window.addEventListener(type, listener, { capture: true, passive: false });
  };
  arm();
  const observer = new window.MutationObserver(arm);
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const type of types) window.removeEventListener(type, listener, { capture: true });
  });
}
