import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  createEmptyHistoryState,
  KEY_ENTER_COMMAND,
  registerHistory,
  registerPlainText,
} from '/test/pages/engines/lexical.js';
import { h } from './dom.js';

/**
 * A Lexical plain text editor in a slot, as Meta's sites have it.
 * @param onEnter gets the event of every Enter Lexical acts on; true: the site took it
 */
export function lexicalEditor(slot, attributes, { changed, onEnter }) {
  const element = h('div', { contenteditable: 'true', role: 'textbox', spellcheck: 'true', ...attributes });
  slot.replaceChildren(element);
  const editor = createEditor({
    namespace: 'composer',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const write = (words) =>
    editor.update(
      () => {
        const paragraph = $createParagraphNode();
        if (words !== '') paragraph.append($createTextNode(words));
        $getRoot().clear().append(paragraph);
        paragraph.selectEnd();
      },
      { discrete: true },
    );
  write('');
  editor.registerUpdateListener(() => changed());
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.isComposing || event.shiftKey || event.altKey || !onEnter(event)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  return {
    element,
    text,
    clear: () => write(''),
    focus: () => editor.focus(),
    pick: (words) => write(text().replace(/@\w*$/, '') + words),
    dispose: () => editor.setRootElement(null),
  };
}
