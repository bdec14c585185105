/** CKEditor 5, under its GPL key and for tests only: the editor of Teams. */
export { Bold, Essentials, InlineEditor, Paragraph } from 'ckeditor5';
