import type { Editor } from './editor.ts';
import { richText } from './rich-text.ts';

/**
 * Quill 2 and 1, and Slack's fork: follows the DOM by a MutationObserver, so what the browser types is taken as typed
 * (composers.md 9; proven with both versions in test/dom/editors/engines.test.ts).
 */
export const quill: Editor = richText;
