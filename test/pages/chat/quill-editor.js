import { h } from './dom.js';

/** A Quill editor in a slot. `Quill` is either version. */
export function quillEditor(Quill, slot, attributes, changed) {
  const place = h('div', { 'data-qa': 'texty_input', class: 'ql-container' });
  slot.replaceChildren(place);
  const quill = new Quill(place, { modules: { toolbar: false }, formats: ['bold', 'code-block'] });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  quill.on('text-change', changed);
  return {
    quill,
    element: quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText('', 'api'),
    focus: () => quill.focus(),
    pick(words) {
      const before = quill.getText().replace(/\n$/, '');
      const at = before.lastIndexOf('@');
      quill.deleteText(at, before.length - at, 'api');
      quill.insertText(at, words, 'api');
      quill.setSelection(at + words.length);
    },
    dispose: () => quill.off('text-change', changed),
  };
}
