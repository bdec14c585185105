import type { Editor } from './editor.ts';
import { richEditor } from './rich-editor.ts';

/** Lexical learns of a selection by the browser's own event, a task later; by then (ms) it has come, if it comes. */
const selectionWithinMs = 50;

function selectionTaken(element: HTMLElement): Promise<void> {
  const { ownerDocument: page } = element;
  return new Promise((resolve) => {
    const taken = (): void => {
      page.removeEventListener('selectionchange', taken);
      // Lexical's own listener may come after this one.
      setTimeout(resolve, 0);
    };
    page.addEventListener('selectionchange', taken);
    setTimeout(taken, selectionWithinMs);
  });
}

/** An input event as the browser would send it, for the selection that Lexical knows. */
function input(element: HTMLElement, inputType: string, data: string | null = null): void {
  const init = { inputType, data, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new InputEvent('beforeinput', init));
}

/**
 * Lexical keeps its own state and draws the DOM from it: a change of the DOM alone is lost or doubled. It takes
 * `insertReplacementText` whoever sends it (composers.md 9; facebook/lexical `LexicalEvents.ts`; proven on the real
 * engine in test/dom/sites/chat.test.ts).
 */
export const lexical: Editor = richEditor({
  selectionTaken,
  write(element, replacement) {
    if (replacement === '') input(element, 'deleteContentBackward');
    for (const [index, line] of replacement.split('\n').entries()) {
      if (index > 0) input(element, 'insertLineBreak');
      if (line !== '') input(element, 'insertReplacementText', line);
    }
    return () => input(element, 'historyUndo');
  },
});
