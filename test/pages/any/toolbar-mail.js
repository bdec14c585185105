import { h } from '../chat/dom.js';
import { readOptions } from '../chat/options.js';
import { recordSend } from '../chat/sends.js';

/** A webmail whose toolbar stands in the page, and its mail in a frame of it. */
export function toolbarMail() {
  const { labels } = readOptions();
  const send = h('button', { type: 'button', class: 'send', 'data-expect-send': true }, labels.send);
  const draft = h('button', { type: 'button', class: 'save-draft', 'data-expect-draft': true }, labels.save);
  const frame = h('iframe', { src: `/toolbar-fields${location.search}`, width: 800, height: 460 });
  document.body.append(h('main', {}, h('div', { class: 'toolbar' }, send, draft), frame));
  const fields = () => frame.contentDocument;
  send.addEventListener('click', (event) => leave(fields(), 'click', event));
  draft.addEventListener('click', (event) => record(fields(), 'draft', event));
}

/** The mail in the frame. */
export function toolbarFields() {
  window.__sends = window.parent.__sends ??= [];
  const line = (name, value) => {
    const field = h('input', { name, size: 60, [`data-expect-${name}`]: true });
    field.value = value;
    return h('p', {}, field);
  };
  const body = h('textarea', { name: 'body', rows: 10, cols: 70, 'data-expect-editor': true });
  document.body.append(
    h('form', {}, line('to', 'Helena Ortiz <helena@example.com>'), line('subject', 'Tuesday'), body),
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave(document, 'mod-enter', event);
  });
}

function record(page, how, event) {
  const { body, to } = page.forms[0].elements;
  recordSend({ text: body.value, to: to.value, how, trusted: event.isTrusted });
}

function leave(page, how, event) {
  record(page, how, event);
  page.forms[0].remove();
  page.body.append(h('p', { role: 'status' }, 'OK'));
}
