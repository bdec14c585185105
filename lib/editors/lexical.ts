import { byInputEvents } from './by-input-events.ts';
import type { Editor } from './editor.ts';
import { richEditor } from './rich-editor.ts';

/** Lexical (Messenger, WhatsApp, Instagram): facebook/lexical `LexicalEvents.ts`; proven in test/dom/sites/chat.test.ts. */
export const lexical: Editor = richEditor(byInputEvents);
