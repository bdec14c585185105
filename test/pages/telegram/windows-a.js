import { h } from '../chat/dom.js';
import { plainEditor } from '../chat/plain-editor.js';
import { recordSend } from '../chat/sends.js';

/** A button that acts as soon as the mouse goes down, and to whose click nothing listens. */
function fastButton(attributes, act, ...children) {
  const element = h('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    if (event.button === 0) act(event);
  });
  return element;
}

function modal(className, ...children) {
  const content = h('div', { class: 'modal-content custom-scroll' }, ...children);
  const dialog = h('div', { class: 'modal-container' }, h('div', { class: 'modal-dialog' }, content));
  const window = h('div', { class: `Modal ${className} open shown`, tabindex: '-1', role: 'dialog' }, dialog);
  document.body.append(h('div', { id: 'portals' }, window));
  return window;
}

/** The menu of a right click on Send. */
export function sendMenu(composer, teact, { silent, schedule, online }) {
  const item = (icon, words, mark, act) => {
    const element = h('div', { role: 'menuitem', tabindex: '0', class: 'MenuItem compact', [mark]: true });
    element.append(h('i', { class: `icon icon-${icon}` }), words);
    const close = (event) => {
      menu.remove();
      act(event);
    };
    teact.on(element, 'click', close);
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') close(event);
    });
    return element;
  };
  composer.querySelector('.CustomSendMenu')?.remove();
  const menu = h(
    'div',
    { class: 'Menu CustomSendMenu with-menu-transitions' },
    h(
      'div',
      { role: 'menu', class: 'bubble menu-container open shown' },
      item('mute', 'Senza suono', 'data-expect-silent', silent),
      item('schedule', 'Programma', 'data-expect-schedule-item', schedule),
      item('user-online', 'Quando è online', 'data-expect-online', online),
    ),
  );
  composer.append(menu);
}

/** The day, the time, and a button that says both. */
export function calendarModal(send) {
  document.querySelector('.CalendarModal')?.closest('#portals').remove();
  const day = h('div', { class: 'day-button clickable', role: 'button', tabindex: '0' }, '27');
  const time = h('div', { class: 'timepicker' }, h('input', { type: 'text', value: '09' }), ':');
  time.append(h('input', { type: 'text', value: '30' }));
  const finish = (how) => (event) => {
    if (send(how, event)) window.closest('#portals').remove();
  };
  const window = modal(
    'CalendarModal',
    h('div', { class: 'calendar-wrapper' }, day),
    time,
    h(
      'div',
      { class: 'footer' },
      fastButton(
        { class: 'Button primary', 'data-expect-confirm': true },
        finish('schedule'),
        'Invia il 27 alle 09:30',
      ),
      fastButton(
        { class: 'Button text', 'data-expect-confirm-online': true },
        finish('when-online'),
        'Quando è online',
      ),
    ),
  );
}

/** A file was chosen: its preview and its caption. Class names are made by a machine. */
export function attachmentModal({ options, to, onSent }) {
  const { labels } = options;
  const scroller = h('div', { class: 'input-scroller-content' });
  const input = h(
    'div',
    { id: 'caption-input-text' },
    h('div', { class: 'custom-scroll input-scroller' }, scroller),
  );
  const finish = (how, event) => {
    recordSend({ text: editor.text(), to, how, trusted: event.isTrusted, attachments: ['picture.jpg'] });
    window.closest('#portals').remove();
    onSent(editor.text());
  };
  const marks = { class: 'Button default primary smaller kQ3xPz1a', 'data-expect-caption-send': true };
  const send = fastButton(marks, (event) => finish('press', event), labels.send);
  const files = h('div', { class: 'Zk2hT9aa custom-scroll' }, h('div', { class: 'b8sYq2Lp' }, 'picture.jpg'));
  const caption = h(
    'div',
    { class: 'p0XkQm3d' },
    h('button', { class: 'Button symbol-menu-button round' }, '☺'),
  );
  caption.append(input, h('div', { class: 'vW1zRt6e' }, send));
  const window = modal(
    'hK9fLr2c',
    h(
      'div',
      { 'data-dropzone': true, class: 'xX7dPq0s' },
      files,
      h('div', { class: 'captionWrap' }, caption),
    ),
  );
  const attributes = {
    id: 'editable-message-text-modal',
    class: 'form-control',
    role: 'textbox',
    'data-expect-caption-editor': true,
  };
  const editor = plainEditor(scroller, attributes, () => {});
  editor.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    if (options.enter === 'newline' && !mod) return;
    event.preventDefault();
    finish(mod ? 'mod-enter' : 'enter', event);
  });
  editor.focus();
}
