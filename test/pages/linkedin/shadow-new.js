import { Delegate, h, machineName } from './dom.js';
import { people } from './people.js';
import { openWindow } from './window.js';

const name = Object.fromEntries(
  ['window', 'title', 'text', 'box', 'bar', 'icon', 'send'].map((key) => [key, machineName()]),
);

function icon(label) {
  const button = h('button', { type: 'button', class: name.icon, 'aria-label': label });
  button.innerHTML = '<svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6"/></svg>';
  return button;
}

/** The one button with a word that is not Send. */
const gifs = () => h('button', { type: 'button', class: name.icon }, 'GIF');

/** The newer window: no name in it that says what it is (composers.md 1.1 C). */
function newComposer(options) {
  const { labels, mode } = options;
  const editor = h(
    'div',
    {
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': labels.write,
      class: name.box,
      'data-expect-editor': true,
    },
    h('p', {}, h('br')),
  );
  const placeholder = h('div', { 'aria-hidden': 'true', class: machineName() }, labels.write);
  const send =
    mode === 'click' &&
    h('button', { type: 'button', class: name.send, disabled: true, 'data-expect-send': true }, labels.send);
  const subject =
    options.inMail &&
    h('input', {
      type: 'text',
      placeholder: labels.subject,
      class: machineName(),
      'data-expect-subject': true,
    });
  const error = h('p', { role: 'alert' }, labels.failed);
  error.hidden = true;
  const root = h(
    'div',
    { class: machineName() },
    subject,
    h('div', { class: name.text }, editor, placeholder),
    error,
    h('div', { class: name.bar }, icon(labels.attach), gifs(), icon(labels.options), send),
  );
  return {
    root,
    form: null,
    editor,
    placeholder,
    send: send || null,
    subject: subject || null,
    toggle: null,
    attach: null,
    removes: [],
    error,
  };
}

function newMessage({ text, sent = true }) {
  const paragraph = h('p', { class: machineName() }, text);
  return h(
    'div',
    { class: machineName(), ...(sent ? {} : { 'aria-busy': 'true' }) },
    h('time', {}, '10:24'),
    paragraph,
  );
}

export function newBubbles(options, into) {
  const app = { delegate: new Delegate(into, ['click']), keys: new Delegate(document, ['keydown'], true) };
  for (const person of people.slice(0, options.bubbles)) {
    const list = h('div', { class: machineName() });
    const slot = h('div', { class: machineName() });
    const close = icon(`${options.labels.close} ${person.name}`);
    close.setAttribute('data-expect-close', '');
    const title = h(
      'h2',
      { class: name.title },
      h('a', { href: `/in/${person.member}/`, 'data-expect-recipient': true }, person.name),
    );
    const root = h(
      'section',
      { class: name.window },
      h('div', { class: machineName() }, title, close),
      list,
      slot,
    );
    into.append(root);
    openWindow({
      shell: { list, slot },
      conversation: person,
      options,
      build: newComposer,
      node: newMessage,
      ...app,
    });
    app.delegate.on(close, 'click', () => root.remove());
  }
}
