/**
 * Slack's workspace without an account: its Quill, its Enter that only a person can press, its main and thread composers
 * side by side, and what looks like them and is no message (search, canvas, the edit of an old one).
 * How it behaves: the address’s query (chat/options.js, and `channel`, `thread`, `engine=1`, `schedule`, `edit`, `edited=WHEN&edited=TEXT`).
 */
import { ChatComposer } from './chat/composer.js';
import { Delegate, h, icon } from './chat/dom.js';
import { canBeEdited, editedWord } from './chat/edits.js';
import { addMessageMenu } from './chat/message-menu.js';
import { readOptions } from './chat/options.js';
import { quillEditor } from './chat/quill-editor.js';
import { recordSend } from './chat/sends.js';
import { suggestionsFor } from './chat/suggestions.js';
import { Quill as Quill2 } from './engines/quill.js';
import { Quill as Quill1 } from './engines/quill1.js';

const options = readOptions();
const Quill = options.has('engine1') ? Quill1 : Quill2;
const { labels } = options;
const isChannel = options.group;
const name = isChannel ? 'project-launch' : 'Helena Ortiz';
const channelId = isChannel ? 'C0LAUNCH77' : 'D0HELENA01';
const react = new Delegate(document, ['click']);
let count = 0;

function messageNode(text, sender, at = Date.now()) {
  count += 1;
  const body = h('div', { 'data-qa': 'message-text', class: 'c-message_kit__blocks' });
  const show = (words, ...more) =>
    body.replaceChildren(h('div', { class: 'p-rich_text_section' }, words, ...more));
  // Its label stands behind the text: chat/edits.js.
  const showEdited = (words) =>
    show(words, h('span', { class: 'c-message__edited_label' }, `\u00A0(${editedWord()})`));
  show(text);
  canBeEdited(showEdited);
  const edit = h(
    'button',
    { 'data-qa': 'edit_message', 'data-expect-edit': sender === 'Ada Bergström' },
    '✎',
  );
  const item = h(
    'div',
    {
      'data-qa': 'message_container',
      class: 'c-message_kit__message',
      'data-msg-ts': `${Math.floor(at / 1000)}.${String(count).padStart(6, '0')}`,
    },
    h('button', { 'data-qa': 'message_sender_name', class: 'c-message__sender_button' }, sender),
    body,
    sender === 'Ada Bergström' && edit,
  );
  react.on(edit, 'click', () => startEdit(body, showEdited));
  if (options.deleting) addMenu(item);
  return item;
}

function addMenu(item) {
  const trigger = h('button', { 'data-qa': 'more_message_actions', 'aria-label': '…' }, '⋯');
  item.append(h('div', { 'data-qa': 'message-actions', class: 'c-message_actions__container' }, trigger));
  const marks = {
    trigger,
    onContextMenu: true,
    menu: { 'data-qa': 'menu' },
    remove: { 'data-qa': 'delete_message' },
  };
  addMessageMenu(item, marks, options.deleting);
}

/** Editing reuses the same editor, with a Save of its own, inside the message, whose text it takes the place of. */
function startEdit(body, showEdited) {
  const slot = h('div', { 'data-qa': 'message_input', class: 'c-wysiwyg_container' });
  const save = h(
    'button',
    { 'data-qa': 'texty_send_button', 'aria-label': labels.save, 'data-expect-edit-save': true },
    labels.save,
  );
  const words = body.querySelector('.p-rich_text_section').firstChild.data;
  const box = h('div', { class: 'c-message__editor' }, slot, save);
  body.replaceWith(box);
  const editor = quillEditor(Quill, slot, textboxAttributes({ 'data-expect-edit-editor': true }), () => {});
  editor.quill.setText(words, 'api');
  const finish = (how, event) => {
    recordSend({ text: editor.text(), to: 'edit', how, trusted: event.isTrusted });
    box.replaceWith(body);
    // The server says so a moment later.
    setTimeout(() => showEdited(editor.text()), 30);
  };
  react.on(save, 'click', (event) => finish('click', event));
  onEnter(slot, (event) => {
    if (event.shiftKey) return false;
    finish('enter', event);
    return true;
  });
  editor.focus();
}

function textboxAttributes(more) {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': `${labels.write} ${name}`,
    'aria-autocomplete': 'list',
    spellcheck: 'false',
    tabindex: '0',
    ...more,
  };
}

/** Slack takes an Enter before its editor does, and only a person's (composers.md 4, "isTrusted, contested"). */
function onEnter(slot, act) {
  slot.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || !event.isTrusted || !act(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

/** A composer with its formatting bar and its buttons. */
function composer({ place, list, to, inThread, marks }) {
  const slot = h('div', { class: 'p-texty_sticky' });
  const send = h(
    'button',
    {
      'data-qa': 'texty_send_button',
      class: 'c-wysiwyg_container__button c-wysiwyg_container__button--send',
      'aria-label': labels.send,
      'aria-disabled': 'true',
      ...marks.send,
    },
    icon('paperplane-filled'),
  );
  const later = h(
    'button',
    {
      'data-qa': 'texty_schedule_button',
      class: 'c-wysiwyg_container__button c-wysiwyg_container__button--send_options',
      'aria-label': labels.later,
      'aria-haspopup': 'menu',
      ...(inThread ? {} : { 'data-expect-later': true }),
    },
    icon('caret-down'),
  );
  const files = h('div', { 'data-qa': 'texty_attachments', class: 'p-file_thumbnails' });
  for (const file of options.attached) files.append(h('div', { 'data-qa': 'file_attachment' }, file));
  const box = h(
    'div',
    { 'data-qa': 'message_input', class: 'c-wysiwyg_container', 'data-channel-id': channelId },
    h('div', { class: 'c-wysiwyg_container__formatting', role: 'toolbar' }, h('button', {}, 'B')),
    slot,
    files,
    h(
      'div',
      { class: 'bar' },
      h('button', { 'data-qa': 'emoji' }, '☺'),
      options.noButton ? null : send,
      later,
    ),
  );
  const error = h('p', { role: 'alert', hidden: true }, '!');
  place.append(box, error);
  const chat = new ChatComposer({
    make: (changed) => quillEditor(Quill, slot, textboxAttributes(marks.editor), changed),
    to,
    options,
    onSent: (text) => list.append(messageNode(text, 'Ada Bergström')),
    onChange({ hasContent }) {
      const has = hasContent.call(chat ?? { text: () => '', attachments: [] });
      send.setAttribute('aria-disabled', String(!has));
      chat?.suggestions?.update(chat.text());
    },
  });
  chat.refused = () => {
    error.hidden = false;
  };
  if (options.suggests) {
    chat.suggestions = suggestionsFor(chat.element, box, ['Helena Ortiz', 'Gregory Adeyemi'], (words) =>
      chat.editor.pick(words),
    );
  }
  react.on(send, 'click', (event) => {
    if (send.getAttribute('aria-disabled') !== 'true') chat.send('click', event);
  });
  react.on(later, 'click', () => scheduleMenu(chat));
  onEnter(slot, (event) => {
    if (chat.suggestions?.enter()) return true;
    const mod = event.ctrlKey || event.metaKey;
    if (event.shiftKey || event.altKey || mod !== (options.enter === 'newline')) return false;
    // Inside a block of code Enter is a new line.
    const format = chat.editor.quill.getFormat();
    if (format['code-block'] && !mod) return false;
    chat.send(mod ? 'mod-enter' : 'enter', event);
    return true;
  });
  return chat;
}

/** Schedules what is written, from a menu that hangs below the body and not in the composer. */
function scheduleMenu(chat) {
  const item = h(
    'div',
    { role: 'menuitem', tabindex: '-1', 'data-qa': 'schedule_option', 'data-expect-schedule-item': true },
    'Tomorrow at 9:00',
  );
  const portal = h('div', { class: 'ReactModalPortal' }, h('div', { role: 'menu' }, item));
  document.body.append(portal);
  react.on(item, 'click', (event) => {
    portal.remove();
    chat.send('schedule', event);
  });
}

function mount() {
  const search = h('div', { class: 'c-search__input_box', 'data-qa': 'top_nav_search' });
  const searchEditor = h('div', {
    class: 'ql-editor',
    role: 'combobox',
    contenteditable: 'true',
    'data-expect-search': true,
  });
  search.append(searchEditor);
  const list = h('div', { class: 'c-virtual_list__scroll_container thread', role: 'list' });
  list.append(messageNode('When does it start?', 'Helena Ortiz'));
  if (options.has('edit')) {
    const [at, words] = new URLSearchParams(location.search).getAll('edited');
    list.append(messageNode('Hi {{first_name}}, an old one.', 'Ada Bergström', Number(at ?? Date.now())));
    // It was edited on a phone while this page was closed.
    if (words) globalThis.__editElsewhere(1, words);
  }
  const input = h('div', { class: 'p-workspace__input p-message_pane_input' });
  const main = h(
    'div',
    { class: 'p-workspace__primary_view', 'data-expect-root': true },
    h('div', { 'data-qa': 'channel_header' }, h('button', { 'data-qa': 'channel_name' }, name)),
    h('div', { class: 'p-message_pane', 'data-qa': 'message_pane' }, list),
    input,
  );
  document.body.append(search, h('div', { class: 'columns p-client_container' }, main));
  composer({
    place: input,
    list,
    to: name,
    inThread: false,
    marks: { editor: { 'data-expect-editor': true }, send: { 'data-expect-send': true } },
  });
  if (options.has('thread')) mountThread(main.parentElement);
  if (options.has('canvas')) {
    const canvas = h('div', { class: 'p-canvas', 'data-qa': 'canvas' });
    document.body.append(canvas);
    quillEditor(Quill, canvas, { role: 'textbox', 'data-expect-canvas': true }, () => {});
  }
}

function mountThread(columns) {
  const list = h('div', { class: 'p-threads_flexpane__messages thread', role: 'list' });
  list.append(messageNode('When does it start?', 'Helena Ortiz'));
  const input = h('div', { class: 'p-threads_footer__input' });
  const pane = h(
    'div',
    { class: 'p-flexpane p-threads_flexpane', 'data-qa': 'threads_flexpane' },
    list,
    input,
  );
  columns.append(pane);
  composer({
    place: input,
    list,
    to: 'thread',
    inThread: true,
    marks: { editor: { 'data-expect-thread-editor': true }, send: { 'data-expect-thread-send': true } },
  });
}

mount();
