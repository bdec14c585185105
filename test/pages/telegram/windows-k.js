import { h } from '../chat/dom.js';
import { plainEditor } from '../chat/plain-editor.js';
import { recordSend } from '../chat/sends.js';

/** Enter alone, or Ctrl+Enter alone: the other one is a new line. */
export function isSendShortcut(event, { enter }) {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return false;
  const mod = event.ctrlKey || event.metaKey;
  return mod === (enter === 'newline');
}

/** A window whose button Enter presses wherever the focus is: it listens on the body. */
function popup(className, options, confirm, ...children) {
  const body = h(
    'div',
    { class: 'popup-container z-depth-1' },
    h('div', { class: 'popup-header' }),
    ...children,
  );
  const element = h('div', { class: `popup ${className} active` }, body);
  const onKey = (event) => {
    if (!isSendShortcut(event, options)) return;
    event.preventDefault();
    confirm(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter', event);
  };
  document.activeElement?.blur();
  document.body.append(element);
  document.body.addEventListener('keydown', onKey);
  return {
    element,
    close() {
      element.remove();
      document.body.removeEventListener('keydown', onKey);
    },
  };
}

/** The menu of a right click on Send: always in the page, its icons letters of a font. */
export function sendMenu(place, { silent, schedule, online }) {
  const item = (words, mark, act) => {
    const element = h('div', { class: 'btn-menu-item rp-overflow', [mark]: true });
    element.append(h('span', { class: 'tgico btn-menu-item-icon' }, '\ue9a1'), words);
    element.addEventListener('click', (event) => {
      menu.classList.remove('active');
      act(event);
    });
    return element;
  };
  const menu = h(
    'div',
    { class: 'btn-menu menu-send top-left' },
    item('Senza suono', 'data-expect-silent', silent),
    item('Programma', 'data-expect-schedule-item', schedule),
    h('div', { class: 'btn-menu-item hide', hidden: true }, 'Promemoria'),
    item('Quando è online', 'data-expect-online', online),
  );
  place.append(menu);
  return { open: () => menu.classList.add('active') };
}

export function schedulePopup(options, send) {
  document.querySelector('.popup-schedule')?.remove();
  const finish = (how, event) => {
    if (send(how === 'when-online' ? how : 'schedule', event)) window.close();
  };
  const confirm = h(
    'button',
    { class: 'btn-primary btn-color-primary rp', 'data-expect-confirm': true },
    'Invia alle 9',
  );
  const online = h(
    'button',
    { class: 'btn-primary btn-secondary', 'data-expect-confirm-online': true },
    'Online',
  );
  confirm.addEventListener('click', (event) => finish('click', event));
  online.addEventListener('click', (event) => finish('when-online', event));
  const hours = h('input', { class: 'input-field-input', value: '09', 'data-expect-hours': true });
  const window = popup('popup-schedule popup-date-picker', options, finish, hours, confirm, online);
}

/** A file was chosen: its preview and its caption. */
export function newMediaPopup({ options, to, onSent }) {
  const container = h('div', { class: 'popup-input-inputs input-message-container' });
  const send = h('button', { class: 'btn-primary btn-color-primary rp', 'data-expect-caption-send': true });
  send.append(options.labels.send);
  const photo = h(
    'div',
    { class: 'popup-photo' },
    h('div', { class: 'popup-item popup-item-media' }, 'picture.jpg'),
  );
  const inputs = h('div', { class: 'popup-input-container' }, container, send);
  let done = false;
  const finish = (how, event) => {
    if (done) return;
    done = true;
    recordSend({ text: editor.text(), to, how, trusted: event.isTrusted, attachments: ['picture.jpg'] });
    window.close();
    onSent(editor.text());
  };
  send.addEventListener('click', (event) => finish('click', event));
  const window = popup('popup-send-photo popup-new-media', options, finish, photo, inputs);
  const copy = h('div', {
    class: 'input-message-input input-field-input-fake',
    contenteditable: 'true',
    tabindex: '-1',
  });
  container.append(copy);
  const marks = { class: 'input-message-input scrollable', 'data-expect-caption-editor': true };
  const editor = plainEditor(container, marks, () => {
    copy.innerHTML = editor.element.innerHTML;
  });
  editor.focus();
}
