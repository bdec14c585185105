import { selectionTaken } from './by-input-events.ts';
import type { Editor } from './editor.ts';
import { richEditor, typeOver } from './rich-editor.ts';
import { textMapOf } from './text-map.ts';

/**
 * Draft.js (X's messages before X Chat): takes what the browser types at the selection it knows, which it learns a task
 * later (draft-js `editOnBeforeInput.js`, `editOnInput.js`; composers.md 9: execCommand is accepted); proven in
 * test/dom/sites/chat.test.ts.
 */
export const draft: Editor = richEditor({
  selectionTaken,
  write(element, replacement) {
    const steps = typeOver(element.ownerDocument, replacement);
    return (before) => {
      for (let step = 0; step < steps && textMapOf(element).text !== before; step += 1) {
        element.ownerDocument.execCommand('undo');
      }
    };
  },
});
