import { h } from '../chat/dom.js';
import { readOptions } from '../chat/options.js';
import { recordSend } from '../chat/sends.js';
import { designModeFor, ownDocumentFor, tinymceFor } from './framed-editors.js';

const isModEnter = (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/**
 * A webmail whose text is written in a frame, while Send, subject and recipients stand in the page around it. Ctrl+Enter
 * sends in both. `engine`: design or own; else TinyMCE. `form=1`: its form's submit is what sends. `focus=1`: the text has the focus.
 */
export async function framedMail() {
  const options = readOptions();
  const to = h('input', { name: '_to', size: 60, 'data-expect-to': true });
  to.value = 'Helena Ortiz <helena@example.com>';
  const subject = h('input', { name: '_subject', size: 60, 'data-expect-subject': true });
  subject.value = 'Tuesday';
  const field = h('textarea', { name: '_message', rows: 10, cols: 70 });
  const type = options.has('form') ? 'submit' : 'button';
  const send = h('button', { type, class: 'send', 'data-expect-send': true }, options.labels.send);
  const form = h('form', { method: 'post' }, h('p', {}, to), h('p', {}, subject), field, h('p', {}, send));
  document.body.append(h('main', {}, h('h1', {}, 'Mail'), form));
  form.addEventListener('submit', (event) => event.preventDefault());

  const body = await editorFor(field);
  body.setAttribute('data-expect-editor', '');

  const leave = (how, event) => {
    // As it is shown, without the break that closes an editor's last line.
    recordSend({ text: body.innerText.trim(), to: to.value, how, trusted: event.isTrusted });
    form.remove();
    document.querySelector('main').append(h('p', { role: 'status' }, 'OK'));
  };
  form.addEventListener('submit', (event) => leave('submit', event));
  if (!options.has('form')) send.addEventListener('click', (event) => leave('click', event));
  for (const part of [form, body.ownerDocument]) {
    part.addEventListener('keydown', (event) => {
      if (!isModEnter(event)) return;
      event.preventDefault();
      leave('mod-enter', event);
    });
  }
  // As an answer is opened: the caret is in its text at once.
  if (options.has('focus')) {
    body.ownerDocument.defaultView.focus();
    body.focus();
  }
}

function editorFor(field) {
  const engine = new URLSearchParams(location.search).get('engine');
  if (engine === 'design') return designModeFor(field);
  return engine === 'own' ? ownDocumentFor(field) : tinymceFor(field);
}
