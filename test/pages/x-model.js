/**
 * X without an account. `<body data-page>`: `chat` (X Chat: a textarea in a form, the voice button in Send's place; with
 * `shadow` in an open shadow root), `messages` (what was before it, on Draft.js), `home` (the same in the drawer, beside
 * posts, a reply and a search with the same engine). How it behaves: chat/options.js, and `shadow`, `submit`.
 */
import { ChatComposer } from './chat/composer.js';
import { Delegate, h, icon, machineName } from './chat/dom.js';
import { draftEditor } from './chat/draft-editor.js';
import { fieldEditor } from './chat/field-editor.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';
import { suggestionsFor } from './chat/suggestions.js';

const options = readOptions();
const { labels } = options;
const react = new Delegate(document, ['click']);
const people = ['Helena Ortiz', 'Gregory Adeyemi'];
const name = options.group ? 'Project launch' : people[0];

const test = (id, more = {}) => ({ 'data-testid': id, ...more });
const button = (id, label, more = {}) =>
  h('button', { type: 'button', 'aria-label': label, class: machineName(), ...test(id), ...more }, icon());

/** Whether the site takes an Enter that no person pressed is not known: here it does not. */
function enterOf(chat) {
  return (event) => {
    if (event.shiftKey) return false;
    if (chat().suggestions?.enter()) return true;
    if (event.isTrusted) chat().send('enter', event);
    return true;
  };
}

function suggest(chat, place) {
  if (!options.suggests) return;
  chat.suggestions = suggestionsFor(chat.element, place, people, (words) => chat.editor.pick(words));
}

const marks = { 'data-expect-editor': true };

/** X Chat. Its inbox stands beside the conversation. */
function chatPanel(react) {
  const row = (text) => {
    const id = crypto.randomUUID();
    const body = h(
      'div',
      test(`message-text-${id}`),
      h('span', { dir: 'auto' }, h('span', {}, text)),
      h('time', {}, '10:00'),
    );
    return h('li', {}, h('div', test(`message-${id}`, { role: 'article' }), body));
  };
  const list = h('ul', {}, row('When does it start?'));
  const scroller = h(
    'div',
    test('dm-message-scroller', { role: 'log' }),
    h('div', test('dm-message-list', { class: 'thread' }), list),
  );
  const profile = h(
    'a',
    { href: options.group ? '#' : 'https://x.com/helena' },
    h('div', test('dm-conversation-username'), name),
  );
  const slot = h('div', {});
  const last = h('span', {});
  const tools = ['attachment', 'gif', 'emoji'].map((tool) => button(`dm-composer-${tool}-button`, tool));
  const form = h('form', test('dm-composer-form'), h('div', { class: 'bar' }, ...tools, slot, last));
  const error = h('p', { role: 'alert', hidden: true }, '!');
  const panel = h(
    'div',
    test('dm-conversation-panel'),
    h('div', test('dm-conversation-header'), profile),
    h('div', test('dm-conversation-content'), scroller),
    h('div', test('dm-composer-container'), form, error),
  );
  const voice = button('dm-composer-voice-button', 'Voice message', { 'data-expect-voice': true });
  const type = options.has('submit') ? 'submit' : 'button';
  const send = button('dm-composer-send-button', labels.send, { type, 'data-expect-send': true });
  last.append(voice);
  const chat = new ChatComposer({
    make: (changed) =>
      fieldEditor(
        slot,
        { ...test('dm-composer-textarea'), 'aria-label': labels.write, placeholder: labels.write, ...marks },
        { changed, onEnter: enterOf(() => chat) },
      ),
    to: name,
    options,
    onSent: (text) => list.append(row(text)),
    onChange(own) {
      const wanted = own.editor && own.hasContent() ? send : voice;
      if (last.firstElementChild !== wanted) last.replaceChildren(wanted);
      own.suggestions?.update(own.text());
    },
  });
  chat.refused = () => {
    error.hidden = false;
  };
  suggest(chat, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (options.has('submit')) chat.send('submit', event);
  });
  react.on(voice, 'click', (event) =>
    recordSend({ text: '', to: name, how: 'voice', trusted: event.isTrusted }),
  );
  if (!options.has('submit')) react.on(send, 'click', (event) => chat.send('click', event));
  return h('div', test('dm-container', { class: 'columns' }), panel, inbox());
}

function inbox() {
  const search = h('input', { type: 'text', ...test('dm-search-bar'), 'data-expect-search': true });
  const item = (person) =>
    h('div', test('dm-conversation-item-10:20'), h('a', { role: 'option', href: '/i/chat/10-20' }, person));
  return h('div', test('dm-inbox-panel'), search, ...people.map(item));
}

/** What was before it. @param place gets the header, the messages and the composer */
function oldConversation(place) {
  const entry = (text) =>
    h(
      'div',
      test('messageEntry'),
      h('div', test('tweetText', { dir: 'auto' }), h('span', {}, text)),
      h('time', {}, '10:00'),
    );
  const viewport = h('div', test('DmActivityViewport', { class: 'thread' }), entry('When does it start?'));
  const slot = h('div', test('dmComposerTextInputRichTextInputContainer'));
  const files = h('div', test('dmComposerAttachments'));
  for (const file of options.attached) files.append(h('div', {}, file));
  const send = button('dmComposerSendButton', labels.send, { 'data-expect-send': true });
  const error = h('p', { role: 'alert', hidden: true }, '!');
  const bar = h('div', { class: 'bar' }, button('dmComposerMedia', 'Media'), slot, send);
  const aside = h('aside', { role: 'complementary', 'aria-label': labels.write }, files, bar, error);
  place.append(h('h2', { role: 'heading' }, h('span', {}, name)), viewport, aside);
  const chat = new ChatComposer({
    make(changed) {
      const fresh = h('div', { class: machineName() });
      slot.replaceChildren(fresh);
      const attributes = { testId: 'dmComposerTextInput', label: labels.write, ...marks };
      return draftEditor(fresh, attributes, { changed, onEnter: enterOf(() => chat) });
    },
    to: name,
    options,
    onSent: (text) => viewport.append(entry(text)),
    onChange(own) {
      send.setAttribute('aria-disabled', String(!(own.editor && own.hasContent())));
      own.suggestions?.update(own.text());
    },
  });
  chat.refused = () => {
    error.hidden = false;
  };
  suggest(chat, aside);
  react.on(send, 'click', (event) => {
    if (send.getAttribute('aria-disabled') !== 'true') chat.send('click', event);
  });
}

/** A post or a reply: the same engine. Enter is a new line, Ctrl+Enter and the button publish it. */
function postBox(kind, id) {
  const slot = h('div', {});
  const publish = button(id, 'Post', { [`data-expect-${kind}-button`]: true });
  const act = (event) => {
    recordSend({ text: editor.text(), to: 'everyone', how: kind, trusted: event.isTrusted });
    editor.clear();
    return true;
  };
  const attributes = { testId: 'tweetTextarea_0', label: 'Post text', [`data-expect-${kind}`]: true };
  const onEnter = (event) => (event.ctrlKey || event.metaKey) && act(event);
  const editor = draftEditor(slot, attributes, { changed() {}, onEnter });
  react.on(publish, 'click', act);
  return h(
    'div',
    {},
    h('div', test('tweetTextarea_0RichTextInputContainer'), slot),
    h('div', test('toolBar'), publish),
  );
}

const pages = {
  chat() {
    const main = h('main', { role: 'main' });
    document.body.append(main);
    if (!options.has('shadow')) return main.append(chatPanel(react));
    const host = h('div', test('xchatEmbedRoute'));
    main.append(host);
    const root = host.attachShadow({ mode: 'open' });
    return root.append(chatPanel(new Delegate(root, ['click'])));
  },
  messages() {
    const search = h(
      'input',
      test('SearchBox_Search_Input', { role: 'combobox', 'data-expect-search': true }),
    );
    const container = h('div', test('DmActivityContainer'));
    document.body.append(h('main', { role: 'main' }, search, h('section', { role: 'region' }, container)));
    oldConversation(container);
  },
  home() {
    const search = h(
      'input',
      test('SearchBox_Search_Input', { role: 'combobox', 'data-expect-search': true }),
    );
    const tweet = h('article', test('tweet'), h('div', test('tweetText'), 'A day in Lisbon'));
    const column = h('div', test('primaryColumn'), postBox('post', 'tweetButtonInline'), tweet);
    const modal = h('div', { role: 'dialog' }, postBox('reply', 'tweetButton'));
    const drawer = h('div', test('DMDrawer'));
    document.body.append(
      h('div', { id: 'react-root' }, h('main', { role: 'main' }, search, column), modal, drawer),
    );
    oldConversation(drawer);
  },
};

pages[document.body.dataset.page]();
