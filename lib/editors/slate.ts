import { byInputEvents } from './by-input-events.ts';
import type { Editor } from './editor.ts';
import { richEditor } from './rich-editor.ts';

/** Slate (Discord): slate-react `editable.tsx`, "onDOMBeforeInput"; proven in test/dom/sites/chat.test.ts. */
export const slate: Editor = richEditor(byInputEvents);
