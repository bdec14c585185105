/**
 * WhatsApp Web without an account: Lexical in a footer, the voice button in Send's place, a search and an edit window
 * with the same engine, an editor that is built anew on every switch of the chat, the caption window over a picture.
 * How it behaves: chat/options.js, and `edit`; the caption's marks are on the editor itself (`self`), or older ones (`bare`).
 */
import { ChatComposer } from './chat/composer.js';
import { add, Delegate, h, icon } from './chat/dom.js';
import { lexicalEditor } from './chat/lexical-editor.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';
import { suggestionsFor } from './chat/suggestions.js';

const options = readOptions();
const { labels } = options;
const react = new Delegate(document, ['click']);
const helena = { name: 'Helena Ortiz', id: '4915112345@c.us' };
const gregory = { name: 'Gregory Adeyemi', id: '4915167890@c.us' };
const group = { name: 'Project launch', id: '120363041@g.us' };
let count = 0;

function messageNode(text, chat, own) {
  count += 1;
  const body = h('div', {
    class: 'copyable-text',
    'data-pre-plain-text': `[10:0${count % 10}, 24/11/2026] `,
  });
  body.append(h('span', { class: 'selectable-text copyable-text', dir: 'ltr' }, h('span', {}, text)));
  const edit = own && options.has('edit') && h('button', { 'data-expect-edit': true }, '⌄');
  const item = h(
    'div',
    { 'data-id': `${own}_${chat.id}_3EB0${count}`, class: own ? 'message-out' : 'message-in' },
    body,
    edit,
  );
  if (edit) react.on(edit, 'click', () => editWindow(text));
  return h('div', { role: 'row' }, item);
}

/** "Edit message": a window of its own with an editor and a check mark. */
function editWindow(text) {
  const slot = h('div', { class: 'lexical-rich-text-input' });
  const save = h('button', { 'aria-label': labels.save, 'data-expect-edit-save': true });
  save.append(h('span', { 'data-icon': 'wds-ic-check' }, icon()));
  const window = h('div', { role: 'dialog', 'aria-label': 'Edit message' }, slot, save);
  document.body.append(window);
  const finish = (how, event) => {
    recordSend({ text: editor.text(), to: 'edit', how, trusted: event.isTrusted });
    window.remove();
    return true;
  };
  const marks = { 'data-expect-edit-editor': true, 'aria-label': labels.write };
  const editor = lexicalEditor(slot, marks, { changed() {}, onEnter: (event) => finish('edit', event) });
  editor.pick(text);
  react.on(save, 'click', (event) => finish('edit', event));
  editor.focus();
}

const sendButton = (marks) =>
  h(
    'button',
    { 'aria-label': labels.send, 'data-tab': '11', ...marks },
    h('span', { 'aria-hidden': 'true', 'data-icon': 'wds-ic-send-filled' }, icon('wds-ic-send-filled')),
  );

/** The pane of one chat. A switch builds everything in it anew. */
function openChat(app, person) {
  app.querySelector('#main')?.remove();
  const list = h(
    'div',
    { role: 'application', class: 'thread' },
    messageNode('When does it start?', person, false),
  );
  if (options.has('edit')) list.append(messageNode('Hi {{first_name}}, an old one.', person, true));
  const slot = h('div', { class: 'lexical-rich-text-input' });
  const files = h('div', {});
  for (const file of options.attached) files.append(h('div', { 'data-testid': 'compose-attachment' }, file));
  const place = h('span', {});
  const plus = h(
    'button',
    { 'aria-label': 'Attach', 'data-tab': '10', 'data-expect-plus': true },
    icon('plus-rounded'),
  );
  const footer = h('footer', {}, files, h('div', { class: 'bar' }, plus, slot, place));
  const name = h('span', { dir: 'auto', title: person.name }, person.name);
  const main = h('div', { id: 'main' }, h('header', {}, h('div', { role: 'button' }, name)), list, footer);
  app.append(main);

  const voice = h('button', { 'aria-label': 'Voice message', 'data-tab': '11', 'data-expect-voice': true });
  voice.append(h('span', { 'data-icon': 'mic-outlined' }, icon('mic-outlined')));
  const send = sendButton({ 'data-expect-send': true });
  place.append(voice);
  react.on(voice, 'click', (event) =>
    recordSend({ text: '', to: person.name, how: 'voice', trusted: event.isTrusted }),
  );
  react.on(send, 'click', (event) => chat.send('click', event));
  react.on(plus, 'click', () => captionWindow(main, person, list));

  const attributes = {
    'aria-label': `Type to ${person.name}`,
    'aria-placeholder': labels.write,
    'data-tab': '10',
    'data-expect-editor': true,
  };
  const chat = new ChatComposer({
    make: (changed) =>
      lexicalEditor(slot, attributes, {
        changed,
        onEnter(event) {
          if (!chat.suggestions?.enter()) chat.send('enter', event);
          return true;
        },
      }),
    to: person.name,
    options,
    onSent: (text) => add(list, messageNode(text, person, true)),
    // The button follows a moment after the text.
    onChange: (composer) => setTimeout(() => swap(composer), 5),
  });
  const swap = (composer) => {
    const wanted = composer.hasContent() ? send : voice;
    if (place.firstElementChild !== wanted) place.replaceChildren(wanted);
    composer.suggestions?.update(composer.text());
  };
  if (options.suggests) {
    const pick = (words) => chat.editor.pick(words);
    chat.suggestions = suggestionsFor(chat.element, footer, [helena.name, gregory.name], pick);
  }
}

/** A picture was chosen: its preview with a caption, over the chat. */
function captionWindow(main, person, list) {
  const mark = options.has('bare') ? {} : { 'data-testid': 'media-caption-input-container' };
  const slot = h('div', options.has('self') ? {} : mark);
  const send = h('div', {
    role: 'button',
    tabindex: '0',
    'aria-label': labels.send,
    'data-expect-caption-send': true,
  });
  const sendIcon = options.has('bare') ? 'send' : 'wds-ic-send-filled';
  send.append(h('span', { 'data-icon': sendIcon }, icon(sendIcon)));
  const thumb = h('div', options.has('bare') ? {} : { 'data-testid': 'media-editor-thumb' }, 'picture.jpg');
  const window = h(
    'div',
    { class: 'preview' },
    h('h1', {}, '1'),
    thumb,
    h('div', { class: 'bar' }, slot, send),
  );
  main.append(window);
  const finish = (how, event) => {
    const text = editor.text();
    recordSend({ text, to: person.name, how, trusted: event.isTrusted, attachments: ['picture.jpg'] });
    window.remove();
    list.append(messageNode(text, person, true));
    return true;
  };
  const own = options.has('self') ? mark : {};
  const marks = { ...own, 'data-expect-caption-editor': true, 'aria-label': 'Add a caption' };
  const editor = lexicalEditor(slot, marks, { changed() {}, onEnter: (event) => finish('enter', event) });
  react.on(send, 'click', (event) => finish('click', event));
  send.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    finish('key', event);
  });
  editor.focus();
}

const app = h('div', { id: 'app', class: 'columns' });
const side = h('div', { id: 'side' });
document.body.append(app);
app.append(side);
const searchSlot = h('div', { class: 'lexical-rich-text-input' });
side.append(searchSlot);
lexicalEditor(
  searchSlot,
  { 'data-tab': '3', 'data-expect-search': true, 'aria-label': 'Search' },
  { changed() {}, onEnter: () => true },
);
for (const person of [helena, gregory, group]) {
  const entry = h('div', { role: 'button', tabindex: '0', 'data-expect-chat': person.name }, person.name);
  react.on(entry, 'click', () => openChat(app, person));
  side.append(entry);
}
openChat(app, options.group ? group : helena);
