/** Lexical with the plain text plugin: the editors of Messenger, WhatsApp and Instagram. */
export { createEmptyHistoryState, registerHistory } from '@lexical/history';
export { registerPlainText } from '@lexical/plain-text';
export {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
