/**
 * Microsoft Teams without an account: CKEditor 5, an address that never changes, Send under two names, the edit of an old
 * message in its place with "Done" under Send's name, a list of people tied to nothing, the forward window with the same
 * editor. `<body data-page>`: `chat`, or `channel` (a post and the replies to one, side by side).
 * How it behaves: chat/options.js, and `expanded` (the box with the formatting bar), `edit`, `forward`.
 */
import { ckEditor } from './chat/ckeditor-editor.js';
import { ChatComposer } from './chat/composer.js';
import { Delegate, h, icon, machineName } from './chat/dom.js';
import { canBeEdited, editedWord } from './chat/edits.js';
import { addMessageMenu } from './chat/message-menu.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';

const options = readOptions();
const { labels } = options;
const react = new Delegate(document, ['click']);
const people = ['Helena Ortiz', 'Gregory Adeyemi'];
const channel = { name: 'project-launch', thread: '19:e8f600c345894f958527070a95f6f1c0@thread.tacv2' };
const chats = {
  one: {
    name: 'Helena Ortiz',
    thread: '19:aaaa-1111_bbbb-2222@unq.gbl.spaces',
    marks: 'default-chat-call-audio-button',
  },
  group: {
    name: 'Project launch',
    thread: '19:f37f6209597e4ebebcc7826cbaecf837@thread.v2',
    marks: 'audio-drop-in-button',
  },
};
let count = 100;

const tid = (name, more = {}) => ({ 'data-tid': name, ...more });
const button = (name, label, more = {}) =>
  h('button', { type: 'button', 'aria-label': label, class: machineName(), ...tid(name), ...more }, icon());

function paragraphs(text) {
  return text.split('\n').map((line) => h('p', {}, line));
}

/** A message of a chat. An own one can be edited, in its place. */
function chatItem(text, own) {
  count += 1;
  const content = h('div', { id: `content-${count}`, 'data-message-content': '' }, ...paragraphs(text));
  const message = h('div', tid('chat-pane-message', { 'data-mid': count }), content);
  const group = h('div', { class: own ? 'fui-ChatMyMessage' : 'fui-ChatMessage' }, message);
  // The place of the badge is there before it says anything: idx:36021789474.
  const badge = h('div', { id: `edited-${count}` });
  const item = h(
    'div',
    tid('chat-pane-item'),
    h('time', { id: `timestamp-${count}` }, '10:00'),
    badge,
    group,
  );
  const showEdited = (words) => {
    content.replaceChildren(...paragraphs(words));
    badge.textContent = editedWord();
  };
  canBeEdited(showEdited);
  if (own && options.has('edit')) {
    const edit = button('message-actions-edit', 'Edit', { 'data-expect-edit': true });
    item.append(edit);
    react.on(edit, 'click', () => startEdit(group, content, showEdited));
  }
  // Its bar with "…" is a part of its own, in no message.
  if (options.deleting) {
    const marks = { onContextMenu: true, menu: {}, remove: tid('message-actions-delete') };
    addMessageMenu(group, marks, options.deleting);
  }
  return item;
}

/** The edit stands where the message stood, its "Done" has Send's name. */
function startEdit(group, content, showEdited) {
  const slot = h('div', {});
  const done = button('newMessageCommands-send', labels.save, {
    name: 'done',
    'data-expect-edit-save': true,
  });
  const discard = button('newMessageCommands-discard-draft', 'Discard');
  const box = h('div', {}, slot, h('div', { class: 'bar' }, discard, done));
  const finish = (event) => {
    recordSend({ text: editor.text(), to: 'edit', how: 'edit', trusted: event.isTrusted });
    showEdited(editor.text());
    box.remove();
    return true;
  };
  group.append(box);
  const marks = { label: labels.write, ...tid('ckeditor'), 'data-expect-edit-editor': true };
  const onEnter = (event) => !event.shiftKey && finish(event);
  const editor = ckEditor(slot, marks, { changed() {}, onEnter, text: content.textContent });
  editor.focus();
  react.on(done, 'click', finish);
}

/** The people to mention: below the body, tied to the editor by nothing. */
function mentionList(pick) {
  const entry = (name) => h('li', { role: 'option', ...tid(`autocomplete-picker-item-${name}`) }, name);
  const list = h('ul', { role: 'listbox' }, ...people.map(entry));
  const popup = h('div', tid('AutocompletePopup-Mentions', { 'data-expect-suggestions': true }), list);
  popup.hidden = true;
  document.body.append(popup);
  return {
    update(text) {
      popup.hidden = !/@\w*$/.test(text.trimEnd());
    },
    enter() {
      if (popup.hidden) return false;
      popup.hidden = true;
      pick(`@${people[0]} `);
      return true;
    },
  };
}

/**
 * A box with its editor and its buttons.
 * @param expanded Enter is a new line there, and Ctrl+Enter sends
 */
function composer({ place, thread, to, expanded, marks, onSent }) {
  const slot = h('div', {});
  const files = h('div', {});
  const prefix = expanded || options.attached.length > 0 ? 'newMessageCommands' : 'sendMessageCommands';
  const send = button(`${prefix}-send`, labels.send, {
    name: 'send',
    'data-track-thread-id': thread,
    ...marks.send,
  });
  const bar = h(
    'div',
    { class: 'bar' },
    button(`${prefix}-FilePicker`, 'Attach'),
    button(`${prefix}-emoji`, 'Emoji'),
    send,
  );
  const error = h('p', { role: 'alert', hidden: true }, '!');
  for (const file of options.attached)
    files.append(h('div', {}, h('span', {}, file), button('file-chiclet-close', 'Remove')));
  const format = h('div', { role: 'toolbar' }, h('button', { type: 'button' }, 'B'));
  const box = h('div', { class: machineName() }, expanded && format, slot, files, bar, error);
  place.append(box);
  const isSend = (event) => {
    const mod = event.ctrlKey || event.metaKey;
    return !event.shiftKey && !event.altKey && mod === (expanded || options.enter === 'newline');
  };
  // Whether Teams takes an Enter that no person pressed is not known: here it does not.
  const onEnter = (event) => {
    if (chat.suggestions?.enter()) return true;
    if (!event.isTrusted || !isSend(event)) return false;
    chat.send(event.ctrlKey || event.metaKey ? 'mod-enter' : 'enter', event);
    return true;
  };
  const attributes = {
    label: labels.write,
    ...tid('ckeditor'),
    id: `new-message-${machineName()}`,
    ...marks.editor,
  };
  const chat = new ChatComposer({
    make: (changed) => ckEditor(slot, attributes, { changed, onEnter }),
    to,
    options,
    onSent,
    onChange(own) {
      send.setAttribute('aria-disabled', String(!own.hasContent()));
      own.suggestions?.update(own.text());
    },
  });
  chat.refused = () => {
    error.hidden = false;
  };
  if (options.suggests) chat.suggestions = mentionList((words) => chat.editor.pick(words));
  react.on(send, 'click', (event) => chat.send('click', event));
}

/** Forwards a message: the same editor, and a button of its own. */
function forwardWindow() {
  const slot = h('div', {});
  const send = button('forward-message-send', labels.send, { 'data-expect-forward-send': true });
  const title = h('h2', {}, 'Forward this message');
  document.body.append(h('div', { role: 'dialog' }, title, h('input', { type: 'text' }), slot, send));
  const onEnter = (event) => {
    recordSend({ text: editor.text(), to: 'anyone', how: 'forward', trusted: event.isTrusted });
    editor.clear();
    return true;
  };
  const marks = { label: labels.write, ...tid('ckeditor'), 'data-expect-forward': true };
  const editor = ckEditor(slot, marks, { changed() {}, onEnter });
  react.on(send, 'click', onEnter);
}

function banner() {
  const search = h('input', {
    type: 'text',
    role: 'combobox',
    'data-expect-search': true,
    'aria-label': 'Search',
  });
  const rail = h('div', tid('simple-collab-dnd-rail', { role: 'tree' }));
  for (const name of people)
    rail.append(
      h('div', { role: 'treeitem', 'data-fui-tree-item-value': '19:other@thread.v2' }, h('span', {}, name)),
    );
  return h('div', {}, search, rail);
}

const main = { editor: { 'data-expect-editor': true }, send: { 'data-expect-send': true } };
const reply = { editor: { 'data-expect-reply-editor': true }, send: { 'data-expect-reply-send': true } };

/** A post of a channel, or a reply to one. */
function channelMessage(kind, text) {
  count += 1;
  const body = h('div', tid('message-body', { id: `content-${count}` }), ...paragraphs(text));
  return h('div', tid(kind, { 'data-mid': count }), h('h2', tid('subject-line'), ''), body);
}

const pages = {
  chat() {
    const { name, thread, marks } = options.group ? chats.group : chats.one;
    const list = h(
      'div',
      tid('message-pane-list-viewport', { class: 'thread' }),
      chatItem('When does it start?', false),
    );
    if (options.has('edit')) list.append(chatItem('Hi {{first_name}}, an old one.', true));
    const title = h('h2', tid('chat-title'), h('span', {}, name));
    const header = h(
      'div',
      tid('entity-header'),
      title,
      button(marks, 'Call'),
      button('chat-header-participant-count', '2'),
    );
    const footer = h('div', tid('chat-pane-compose-message-footer'));
    const pane = h(
      'div',
      { class: machineName() },
      header,
      h('div', tid('message-pane-layout'), list, footer),
    );
    document.body.append(banner(), pane);
    const onSent = (text) => list.append(chatItem(text, true));
    composer({ place: footer, thread, to: name, expanded: options.has('expanded'), marks: main, onSent });
  },
  channel() {
    const { name, thread } = channel;
    const kinds = { posts: 'channel-pane-message', replies: 'channel-replies-pane-message' };
    const posts = h(
      'div',
      tid('channel-pane-viewport', { class: 'thread' }),
      channelMessage(kinds.posts, 'The plan'),
    );
    const pane = h('div', { id: 'channel-pane' }, h('h2', tid('channelTitle-text'), name), posts);
    const replies = h(
      'div',
      tid('channel-replies-viewport', { class: 'thread' }),
      channelMessage(kinds.replies, 'The plan'),
    );
    const answers = h('div', { id: 'channel-pane-l2' }, replies);
    document.body.append(banner(), h('div', { class: 'columns' }, pane, answers));
    const into = (list, kind) => (text) => list.append(channelMessage(kind, text));
    composer({
      place: pane,
      thread,
      to: name,
      expanded: true,
      marks: main,
      onSent: into(posts, kinds.posts),
    });
    composer({ place: answers, thread, to: 'replies', marks: reply, onSent: into(replies, kinds.replies) });
  },
};

pages[document.body.dataset.page]();
if (options.has('forward')) forwardWindow();
