import type { RichEngine } from './rich-editor.ts';

/** An engine learns of a selection by the browser's own event, a task later; by then (ms) it has come, if it comes. */
const selectionWithinMs = 50;

/** Resolves when the engine knows the selection that was set in the DOM. */
export function selectionTaken(element: HTMLElement): Promise<void> {
  const { ownerDocument: page } = element;
  return new Promise((resolve) => {
    const taken = (): void => {
      page.removeEventListener('selectionchange', taken);
      // The engine's own listener may come after this one.
      setTimeout(resolve, 0);
    };
    page.addEventListener('selectionchange', taken);
    setTimeout(taken, selectionWithinMs);
  });
}

/** An input event as the browser would send it, for the selection that the engine knows. */
function input(element: HTMLElement, inputType: string, data: string | null = null): void {
  const init = { inputType, data, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new InputEvent('beforeinput', init));
}

/**
 * For engines that keep their own state and draw the DOM from it: a change of the DOM alone is lost or doubled there, but
 * they take the browser's input events whoever sends them (composers.md 9).
 */
export const byInputEvents: RichEngine = {
  selectionTaken,
  write(element, replacement) {
    if (replacement === '') input(element, 'deleteContentBackward');
    for (const [index, line] of replacement.split('\n').entries()) {
      if (index > 0) input(element, 'insertLineBreak');
      if (line !== '') input(element, 'insertReplacementText', line);
    }
    return () => input(element, 'historyUndo');
  },
};
