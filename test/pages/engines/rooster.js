/** RoosterJS: Outlook's editor. */
export { createEditor } from 'roosterjs';
