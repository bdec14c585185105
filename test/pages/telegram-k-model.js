/**
 * Telegram Web K without an account: a plain contenteditable with a copy of it beside, both new for every chat; one button
 * whose class says what it does; menus and lists that are always in the page; windows that Enter confirms wherever the focus
 * is. How it behaves: chat/options.js, and `edit`, `sticker`, `scheduled`, `story`.
 */
import { ChatComposer } from './chat/composer.js';
import { add, h } from './chat/dom.js';
import { canBeEdited, editedWord } from './chat/edits.js';
import { readOptions } from './chat/options.js';
import { plainEditor } from './chat/plain-editor.js';
import { recordSend } from './chat/sends.js';
import { group, people } from './telegram/people.js';
import { isSendShortcut, newMediaPopup, schedulePopup, sendMenu } from './telegram/windows-k.js';

const options = readOptions();
const { labels } = options;
const states = { record: 'voice', send: 'send', edit: 'edit-save', schedule: 'schedule' };
let person = options.group ? group : people[0];
let edited = null;
let count = 0;

/** The time stands in the message twice: once to make room, once to be seen. */
function messageNode(text, own) {
  count += 1;
  const time = h('span', { class: 'time' }, h('span', { class: 'i18n' }, '10:00'));
  time.append(h('div', { class: 'time-inner' }, '10:00'));
  const message = h('div', { class: 'message spoilers-container' });
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) message.append(h('br'));
    message.append(line);
  }
  message.append(time);
  const content = h(
    'div',
    { class: 'bubble-content-wrapper' },
    h('div', { class: 'bubble-content' }, message),
  );
  const bubble = h('div', { class: `bubble ${own ? 'is-out' : 'is-in'}`, 'data-mid': `${count}` }, content);
  // messageRender.ts, "makeEdited": in both places of the time.
  const showEdited = (words) => {
    message.replaceChildren(words, time);
    for (const place of [time, time.lastElementChild]) {
      place.querySelector(':scope > .time-edited')?.remove();
      place.prepend(h('i', { class: 'time-edited time-part i18n' }, editedWord()));
    }
  };
  canBeEdited(showEdited);
  if (own && options.has('edit')) {
    const edit = h('button', { 'data-expect-edit': true }, '✎');
    edit.addEventListener('click', () => {
      edited = { showEdited };
      chat.editor.write(message.firstChild.data);
      showState();
      chat.editor.focus();
    });
    bubble.append(edit);
  }
  return bubble;
}

const bubbles = h('div', { class: 'bubbles-inner thread' });
const title = h('span', { class: 'peer-title', dir: 'auto' });
const info = h(
  'div',
  { class: 'chat-info' },
  h('div', { class: 'person' }, h('div', { class: 'content' }, title)),
);
const container = h('div', { class: 'input-message-container' });
const attach = h('button', { class: 'btn-icon attach-file', 'data-expect-plus': true }, '+');
const main = h('button', { class: 'btn-icon btn-circle btn-send animated-button-icon rp' });
for (const name of ['send', 'schedule', 'edit', 'record']) {
  main.append(
    h('span', { class: `tgico animated-button-icon-icon btn-send-icon-${name}`, 'aria-hidden': 'true' }),
  );
}
const sendBox = h('div', { class: 'btn-send-container' }, main);
const mentions = h('div', {
  class: 'autocomplete-helper z-depth-1 autocomplete-peer-helper mentions-helper',
});
const row = h('div', { class: 'new-message-wrapper rows-wrapper-row' }, attach, container, sendBox);
const rows = h('div', { class: 'rows-wrapper chat-input-wrapper chat-rows-wrapper' }, mentions, row);
const input = h(
  'div',
  { class: 'chat-input chat-input-main' },
  h('div', { class: 'chat-input-container' }, rows),
);
const topbar = h('div', { class: 'sidebar-header topbar' }, info);
const chatBox = h(
  'div',
  { class: 'chat tabs-tab active' },
  topbar,
  h('div', { class: 'bubbles' }, bubbles),
  input,
);
// A chat one has left for a thread stays in the page, hidden.
const stale = h('div', { class: 'chat tabs-tab' });
stale.innerHTML =
  '<div class="chat-input"><div class="input-message-input" contenteditable="true">old</div><button class="btn-send send"></button></div>';
const side = h('div', { id: 'column-left' });
document.body.append(
  h('div', { class: 'columns' }, h('div', { class: 'chats-container' }, stale, chatBox), side),
);

const stateNow = () => {
  if (edited) return 'edit';
  if (!chat?.hasContent()) return 'record';
  return options.has('scheduled') ? 'schedule' : 'send';
};

function showState() {
  const state = stateNow();
  for (const [other, mark] of Object.entries(states)) {
    main.classList.toggle(other, other === state);
    main.toggleAttribute(`data-expect-${mark}`, other === state);
  }
  main.setAttribute('aria-label', state === 'edit' ? labels.save : labels.send);
  chat.element.toggleAttribute('data-expect-editor', !edited);
  chat.element.toggleAttribute('data-expect-edit-editor', Boolean(edited));
}

function finishEdit(event) {
  recordSend({ text: chat.text(), to: 'edit', how: 'edit', trusted: event.isTrusted });
  edited.showEdited(chat.text());
  edited = null;
  chat.editor.clear();
}

const schedule = () => schedulePopup(options, (how, event) => chat.send(how, event));

function act(how, event) {
  const state = stateNow();
  if (state === 'edit') finishEdit(event);
  else if (state === 'schedule') schedule();
  else if (state === 'send') chat.send(how, event);
}

function showPeople() {
  const open = Boolean(options.suggests) && /@\w*$/.test(chat.text().trimEnd());
  mentions.classList.toggle('is-visible', open);
  mentions.toggleAttribute('data-expect-suggestions', open);
  mentions.replaceChildren(...(open ? [h('div', { class: 'list-content active' }, people[0].name)] : []));
}

const chat = new ChatComposer({
  make(changed) {
    const classes = 'input-message-input scrollable scrollable-y no-scrollbar';
    const copy = h('div', {
      class: `${classes} input-field-input-fake`,
      contenteditable: 'true',
      tabindex: '-1',
    });
    container.replaceChildren(h('span', { class: 'input-field-placeholder i18n' }, labels.write), copy);
    const made = plainEditor(
      container,
      { class: classes, 'data-peer-id': person.id, 'data-expect-editor': !edited },
      () => {
        copy.innerHTML = made.element.innerHTML;
        changed();
      },
    );
    // A list that is open takes Enter at the document, before the editor.
    made.element.addEventListener('keydown', (event) => {
      if (!isSendShortcut(event, options)) return;
      event.preventDefault();
      event.stopPropagation();
      act(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter', event);
    });
    return made;
  },
  get to() {
    return person.name;
  },
  options,
  onSent: (text) => add(bubbles, messageNode(text, true)),
  onChange: () => {
    setTimeout(showState, 5);
    showPeople();
  },
});

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !mentions.classList.contains('is-visible')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    chat.editor.pick(`@${people[0].name} `);
  },
  true,
);
main.addEventListener('click', (event) => {
  event.preventDefault();
  if (stateNow() === 'record') {
    recordSend({ text: '', to: person.name, how: 'voice', trusted: event.isTrusted });
  } else act('click', event);
});
const menu = sendMenu(sendBox, {
  silent: (event) => chat.send('silent', event),
  schedule,
  online: (event) => chat.send('when-online', event),
});
main.addEventListener('contextmenu', (event) => {
  if (stateNow() !== 'send') return;
  event.preventDefault();
  menu.open();
});
attach.addEventListener('click', () =>
  newMediaPopup({ options, to: person.name, onSent: (text) => bubbles.append(messageNode(text, true)) }),
);

/** Another chat in the same place: what is written in goes with the old one. */
function goTo(other) {
  person = other;
  edited = null;
  chat.to = person.name;
  title.dataset.peerId = person.id;
  title.textContent = person.name;
  bubbles.replaceChildren(messageNode('When does it start?', false));
  chat.mount();
  if (options.has('edit')) bubbles.append(messageNode('Hi {{first_name}}, an old one.', true));
  showState();
}

side.append(h('input', { type: 'text', class: 'input-search-input', 'data-expect-search': true }));
for (const other of [...people, group]) {
  const entry = h('a', {
    class: 'row chatlist-chat',
    'data-peer-id': other.id,
    'data-expect-chat': other.name,
  });
  entry.append(other.name);
  entry.addEventListener('mousedown', () => goTo(other));
  side.append(h('div', {}, entry));
}
if (options.has('sticker')) {
  const sticker = h('div', { class: 'super-sticker', role: 'button', 'data-expect-sticker': true }, '🐙');
  document.body.append(h('div', { class: 'emoji-dropdown active' }, sticker));
  sticker.addEventListener('click', (event) =>
    recordSend({ text: '', to: person.name, how: 'sticker', trusted: event.isTrusted }),
  );
}
if (options.has('story')) {
  const slot = h('div', { class: 'input-message-container' });
  const send = h('button', { class: 'btn-icon btn-send send' }, '➤');
  side.append(h('div', { class: 'stories-viewer' }, h('div', { class: 'chat-input' }, slot, send)));
  const story = plainEditor(
    slot,
    { class: 'input-message-input', 'data-expect-story-editor': true },
    () => {},
  );
  story.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    recordSend({ text: story.text(), to: 'story', how: 'story', trusted: event.isTrusted });
    story.clear();
  });
}
goTo(person);
