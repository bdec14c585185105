import { Bold, Essentials, InlineEditor, Paragraph } from '/test/pages/engines/ckeditor.js';
import { h } from './dom.js';

/** What the model holds, as the site would send it: a line for each paragraph and each soft break. */
function textOfModel(model) {
  const lines = [...model.document.getRoot().getChildren()].map((block) =>
    [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join(''),
  );
  return lines.join('\n');
}

/**
 * A CKEditor 5 in a slot. Its element is there at once, and can be written in a moment later, as on any page that loads it.
 * @param onEnter gets every Enter before the editor; true: the site took it
 */
export function ckEditor(slot, { label, ...marks }, { changed, onEnter, text = '' }) {
  const element = h('div', {});
  slot.replaceChildren(element);
  let editor = null;
  let wantsFocus = false;
  let gone = false;
  let startsWith = text;
  const write = (words) => {
    const lines = words.split('\n').map((line) => `<p>${line}</p>`);
    if (editor) editor.setData(lines.join(''));
    else startsWith = words;
  };
  const focus = () => {
    wantsFocus = true;
    if (!editor) return;
    editor.editing.view.focus();
    editor.model.change((writer) => writer.setSelection(editor.model.document.getRoot(), 'end'));
  };
  const ready = (created) => {
    editor = created;
    if (gone) return editor.destroy();
    const { view } = editor.editing;
    view.change((writer) => {
      const root = view.document.getRoot();
      for (const [name, value] of Object.entries(marks))
        writer.setAttribute(name, value === true ? '' : value, root);
    });
    editor.model.document.on('change:data', () => changed());
    const keydown = (info, { domEvent }) => {
      if (domEvent.key !== 'Enter' || domEvent.isComposing || !onEnter(domEvent)) return;
      domEvent.preventDefault();
      info.stop();
    };
    view.document.on('keydown', keydown, { priority: 'highest' });
    if (startsWith !== '') write(startsWith);
    if (wantsFocus) focus();
    return changed();
  };
  const config = { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold], label };
  void InlineEditor.create(element, config).then(ready);
  return {
    element,
    text: () => (editor ? textOfModel(editor.model) : ''),
    clear: () => write(''),
    focus,
    pick(words) {
      write((editor ? textOfModel(editor.model).replace(/@\w*$/, '') : '') + words);
      focus();
    },
    dispose() {
      gone = true;
      if (editor) void editor.destroy();
    },
  };
}
