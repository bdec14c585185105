import { h } from '../chat/dom.js';
import { readOptions } from '../chat/options.js';
import { recordSend } from '../chat/sends.js';

const mailFrame = () =>
  h('iframe', { src: `/toolbar-fields${location.search}`, width: 800, height: 460, 'data-mail': true });

/** @param fields the mail's document as it is now */
function toolbar(fields) {
  const { labels } = readOptions();
  const send = h('button', { type: 'button', class: 'send', 'data-expect-send': true }, labels.send);
  const draft = h('button', { type: 'button', class: 'save-draft', 'data-expect-draft': true }, labels.save);
  send.addEventListener('click', (event) => leave(fields(), 'click', event));
  draft.addEventListener('click', (event) => record(fields(), 'draft', event));
  return h('div', { class: 'toolbar' }, send, draft);
}

/** A webmail whose toolbar stands in the page, and its mail in a frame of it. */
export function toolbarMail() {
  const frame = mailFrame();
  document.body.append(
    h(
      'main',
      {},
      toolbar(() => frame.contentDocument),
      frame,
    ),
  );
}

/** The toolbar is a frame of its own, beside the mail's: `frameset=1` as the oldest webmails have them. */
export function besideMail() {
  const bar = h('iframe', { src: `/beside-toolbar${location.search}`, width: 800, height: 60 });
  if (readOptions().has('frameset')) {
    const set = h('frameset', { rows: '60,*' });
    for (const { src } of [bar, mailFrame()]) set.append(h('frame', { src }));
    set.lastElementChild.setAttribute('data-mail', '');
    document.body.replaceWith(set);
  } else document.body.append(h('main', {}, bar, mailFrame()));
}

export function besideToolbar() {
  window.__sends = window.parent.__sends ??= [];
  document.body.append(toolbar(() => window.parent.document.querySelector('[data-mail]').contentDocument));
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
