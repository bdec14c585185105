import { listenForGood } from './listen.ts';

type View = Window & typeof globalThis;

/** A page of frames alone has the old kind. */
const frames = 'iframe, frame';

/**
 * Finds the frames of a page whose events the page can hear, as soon as one could write in them: when they are there
 * already or have loaded, when the focus goes into them, and when the pointer comes over them. An editor that is a document of its own is
 * guarded by the page around it, where its Send is: two guards would each hold their own half of a send.
 *
 * @param hear called once for each document of a frame of the same origin
 */
export function watchFrames(
  window: View,
  hear: (view: View, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const heard = new WeakSet<Document>();

  function tell(element: Element | null): void {
    if (!element?.matches(frames)) return;
    const { contentDocument, contentWindow } = element as HTMLIFrameElement;
    if (!contentDocument || !contentWindow || heard.has(contentDocument)) return;
    heard.add(contentDocument);
    hear(contentWindow as View, signal);
  }

  function look(event: Event): void {
    if (event.type !== 'blur') tell(event.composedPath()[0] as Element);
    else if (event.target === window) tell(focusedIn(window.document));
  }

  function lookLater(event: Event): void {
    look(event);
    // Firefox moves the focus only after it has told that the window lost it.
    if (event.type === 'blur' && event.target === window) window.setTimeout(() => look(event), 0);
  }

  // That a frame has loaded is told to the document around it, and no further.
  const armFirst = (): void => window.document.addEventListener('load', look, { capture: true, signal });
  listenForGood(window, ['blur', 'pointerover', 'focusin'], lookLater, signal, armFirst);
  for (const frame of window.document.querySelectorAll(frames)) tell(frame);
}

/**
 * Hears the pages around a frame and the frames beside it, from the first time that one writes in it and the test holds: a
 * mail's toolbar may stand there. With the frame's document its ear is gone.
 */
export function watchPagesAround(
  window: View,
  isWanted: () => boolean,
  hear: (view: View, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let gone: AbortController | null = null;

  function look(event: Event): void {
    if (event.type === 'pagehide') {
      gone?.abort();
      gone = null;
    } else if (!gone && window.frameElement && isWanted()) {
      gone = new AbortController();
      const until = AbortSignal.any([signal, gone.signal]);
      const within = new Set<View>([window]);
      for (let view = window; view.frameElement; within.add(view)) {
        view = view.parent as View;
        hear(view, until);
        watchFrames(view, (beside) => within.has(beside) || hear(beside, until), until);
      }
    }
  }

  listenForGood(window, ['focusin', 'pagehide'], look, signal);
}

function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
