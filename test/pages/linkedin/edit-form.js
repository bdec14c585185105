import { h } from './dom.js';
import { recordSend } from './sends.js';

const words = {
  en: { save: 'Save', cancel: 'Cancel', edited: 'Edited' },
  de: { save: 'Speichern', cancel: 'Abbrechen', edited: 'Bearbeitet' },
};

/** Milliseconds until the server has taken an edit. */
const savedMs = 60;

/**
 * "Edit" swaps the composer for a form with the old text in the same editor, measured 2026-09-30 (idx:70321898087). Where
 * the word "(edited)" comes up is known of the end of the text only: options.editedMark is 'text' or 'none'.
 */
export function editForm({ made, slot, options, delegate, composer }) {
  const said = words[options.lang] ?? words.en;
  const body = made.querySelector('.msg-s-event-listitem__body');
  const editor = h(
    'div',
    {
      class: 'msg-form__contenteditable t-14',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'data-expect-edit-editor': true,
    },
    h('p', {}, body.firstChild.data),
  );
  const button = (name, label, type, mark) =>
    h('button', { type, class: `msg-edit-form__${name}-button artdeco-button`, [mark]: true }, label);
  const cancel = button('dismiss', said.cancel, 'button', 'data-expect-edit-cancel');
  const save = button('save', said.save, 'submit', 'data-expect-edit-save');
  const form = h('form', { class: 'msg-edit-form__base-form' }, editor, cancel, save);
  const back = () => composer.mount();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.innerText.replace(/\n$/, '');
    recordSend({ text, to: 'edit', how: 'edit', trusted: event.isTrusted });
    back();
    setTimeout(() => showEdited(body, text, options, said.edited), savedMs);
  });
  delegate.on(cancel, 'click', back);
  slot.replaceChildren(form);
  editor.focus();
}

export function showEdited(body, text, options, word = words.en.edited) {
  body.replaceChildren(text, ...(options.editedMark === 'text' ? [h('span', {}, ` (${word})`)] : []));
}
