import { h } from '../chat/dom.js';
import { readOptions } from '../chat/options.js';
import { recordSend } from '../chat/sends.js';

/** A webmail whose compose window is a frame, as the old ones have it. */
export function mail() {
  const frame = h('iframe', { src: `/mail-frame${location.search}`, width: 800, height: 460 });
  document.body.append(h('main', {}, h('h1', {}, 'Mail'), frame));
}

/** The form in the frame. What left is kept in the page's list, as the server would have one. */
export function mailFrame() {
  const { labels } = readOptions();
  window.__sends = window.parent.__sends ??= [];
  const to = h('input', { name: 'send_to', size: 60, 'data-expect-to': true });
  to.value = 'Helena Ortiz <helena@example.com>';
  const subject = h('input', { name: 'subject', size: 60, 'data-expect-subject': true });
  subject.value = 'Tuesday';
  const body = h('textarea', { name: 'body', rows: 10, cols: 70, 'data-expect-editor': true });
  const send = h('input', { type: 'submit', name: 'send', value: labels.send, 'data-expect-send': true });
  const draft = h('input', { type: 'submit', name: 'draft', value: labels.save, 'data-expect-draft': true });
  const form = h(
    'form',
    { method: 'post' },
    h('p', {}, to),
    h('p', {}, subject),
    h('p', {}, body),
    draft,
    send,
  );
  document.body.append(form);

  const leave = (how, event) => {
    recordSend({ text: body.value, to: to.value, how, trusted: event.isTrusted });
    if (how === 'draft') return;
    form.remove();
    document.body.append(h('p', { role: 'status' }, 'OK'));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    leave(event.submitter?.name ?? 'submit', event);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave('mod-enter', event);
  });
}
