/**
 * Discord without an account: Slate in React, normally no Send at all (`button=1` is the accessibility setting), an old
 * message edited in place with the same parts, a name list. How it behaves: chat/options.js, and `button`, `edit`.
 */
import { ChatComposer } from './chat/composer.js';
import { add, Delegate, h, machineName } from './chat/dom.js';
import { canBeEdited, editedWord } from './chat/edits.js';
import { addMessageMenu } from './chat/message-menu.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';
import { slateEditor } from './chat/slate-editor.js';
import { suggestionsFor } from './chat/suggestions.js';

const options = readOptions();
const { labels } = options;
const react = new Delegate(document, ['click']);
const to = options.group ? '#project-launch' : '@Helena Ortiz';
const name = (start) => `${start}_${machineName()}`;
let count = 0;

function messageNode(text, own) {
  count += 1;
  const content = h('div', { id: `message-content-${count}`, class: name('messageContent') }, text);
  const contents = h('div', { class: name('contents') }, content);
  const item = h('li', { id: `chat-messages-77-${count}`, class: name('messageListItem') }, contents);
  // As observed on 2026-07-21 and 2026-09-02: idx:55356839501, idx:58651099670.
  const showEdited = (words) => {
    const label = h('span', { class: name('edited') }, `(${editedWord()})`);
    const time = h('time', { datetime: new Date().toISOString() }, label);
    const when = h('span', { class: name('timestamp') }, h('span', {}, time));
    when.append(h('span', { class: name('hiddenVisually') }, 'Friday at 11:51'));
    content.replaceChildren(h('span', {}, words), ' ', when);
  };
  canBeEdited(showEdited);
  if (own && options.has('edit')) {
    const edit = h('button', { 'data-expect-edit': true, 'aria-label': 'Edit' }, '✎');
    item.append(edit);
    react.on(edit, 'click', () => startEdit(item, content, showEdited));
  }
  if (options.deleting) {
    const trigger = h('div', { role: 'button', 'aria-label': '…' }, '⋯');
    item.append(h('div', { class: name('buttonContainer') }, h('div', { role: 'group' }, trigger)));
    const marks = {
      trigger,
      menu: { id: 'message-actions' },
      remove: { id: 'message-actions-delete' },
    };
    addMessageMenu(item, marks, options.deleting);
  }
  return item;
}

function startEdit(item, content, showEdited) {
  const slot = h('div', {});
  item.append(h('form', {}, h('div', { class: name('channelTextArea') }, slot)));
  const onEnter = (event) => {
    recordSend({ text: editor.text(), to: 'edit', how: 'edit', trusted: event.isTrusted });
    showEdited(editor.text());
    item.lastElementChild.remove();
    return true;
  };
  const marks = { 'aria-label': labels.write, 'data-expect-edit-editor': true };
  const editor = slateEditor(slot, marks, { changed() {}, onEnter });
  editor.pick(content.firstChild.textContent);
  editor.focus();
}

const list = h(
  'ol',
  { 'data-list-id': 'chat-messages', class: 'thread' },
  messageNode('When does it start?', false),
);
if (options.has('edit')) list.append(messageNode('Hi {{first_name}}, an old one.', true));
const slot = h('div', { class: name('slateContainer') });
const files = h('ul', { class: name('channelAttachmentArea') });
for (const file of options.attached) files.append(h('li', { class: name('upload') }, file));
const send = h('button', { type: 'button', 'aria-label': labels.send, 'data-expect-send': true }, '➤');
const bar = h('div', { class: 'bar' }, h('button', { type: 'button', 'aria-label': 'Upload' }, '+'), slot);
const area = h('div', { class: name('channelTextArea') }, files, bar);
if (options.has('button')) bar.append(send);
const form = h('form', { class: name('form') }, area);
const main = h('main', { class: name('chatContent') }, h('h1', {}, to), list, form);
const search = h('div', { class: name('searchBar') });
document.body.append(search, main);
form.addEventListener('submit', (event) => event.preventDefault());
slateEditor(
  search,
  { 'data-expect-search': true, 'aria-label': 'Search' },
  { changed() {}, onEnter: () => true },
);

const attributes = {
  'aria-label': `${labels.write} ${to}`,
  'aria-multiline': 'true',
  'data-expect-editor': true,
};
const chat = new ChatComposer({
  make(changed) {
    const onEnter = (event) => {
      if (!chat.suggestions?.enter()) chat.send('enter', event);
      return true;
    };
    return slateEditor(freshSlot(), attributes, { changed, onEnter });
  },
  to: to.slice(1),
  options,
  onSent: (text) => add(list, messageNode(text, true)),
  onChange: (composer) => composer.suggestions?.update(composer.text()),
});
react.on(send, 'click', (event) => chat.send('click', event));
if (options.suggests) {
  const pick = (words) => chat.editor.pick(words);
  chat.suggestions = suggestionsFor(chat.element, area, ['Helena Ortiz', 'Gregory Adeyemi'], pick);
}

/** React wants a root of its own for every mount. */
function freshSlot() {
  const fresh = h('div', {});
  slot.replaceChildren(fresh);
  return fresh;
}
