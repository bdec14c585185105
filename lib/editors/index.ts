/**
 * One file an editor engine: reads the text of an editor and replaces a part of it, proven by reading back.
 * In: the editable element, or the frame that is one. Out: plain text, offsets, ranges. Imports nothing of the rest of the project.
 */
import { ckeditor } from './ckeditor.ts';
import { draft } from './draft.ts';
import type { Editor, EngineId } from './editor.ts';
import { throughFrame } from './frame.ts';
import { lexical } from './lexical.ts';
import { mailBody } from './mail-body.ts';
import { plainField } from './plain-field.ts';
import { plainMail } from './plain-mail.ts';
import { quill } from './quill.ts';
import { richText } from './rich-text.ts';
import { slate } from './slate.ts';

export type { Editor, EngineId, SavedSelection } from './editor.ts';
export { editorIn, frameOf, isWithin, writtenIn } from './frame.ts';
export { readerFor } from './read-text.ts';
export { isWriting } from './writing.ts';

const editors: Readonly<Record<EngineId, Editor>> = {
  'rich-text': richText,
  'plain-field': plainField,
  'plain-mail': plainMail,
  'mail-body': mailBody,
  quill,
  lexical,
  slate,
  ckeditor,
  draft,
};

/** The reader and writer for one engine; what it is given may be the frame of an editor that is a document of its own. */
export function editorFor(id: EngineId): Editor {
  return throughFrame(editors[id]);
}
