import type { Editor } from './editor.ts';
import { ownMailText } from './own-mail-text.ts';
import { richTextWith } from './rich-text.ts';

/** A mail's body, without what others wrote: Gmail's plain contenteditable, Outlook's RoosterJS (composers.md 9). */
export const mailBody: Editor = richTextWith(ownMailText);
