import type { Editor } from './editor.ts';
import { richEditor, typeOver } from './rich-editor.ts';
import { type TextMap, textMapOf } from './text-map.ts';

/** A contenteditable that takes what the browser itself types, with a reader of its own. */
export function richTextWith(map: (element: HTMLElement) => TextMap): Editor {
  return richEditor({
    map,
    write(element, replacement) {
      const steps = typeOver(element.ownerDocument, replacement);
      // LinkedIn needs one more `input` event in Firefox before it enables Send (composers.md 9).
      element.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }),
      );
      return (before) => {
        for (let step = 0; step < steps && map(element).text !== before; step += 1) {
          element.ownerDocument.execCommand('undo');
        }
      };
    },
  });
}

/** A plain contenteditable without an editing framework: LinkedIn, Gmail, Telegram A. */
export const richText: Editor = richTextWith(textMapOf);
