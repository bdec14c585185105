/**
 * Facebook's chats without an account: Lexical, machine-made class names, the thumb in Send's place, two chat tabs, and
 * comment boxes with the very same editor beside them. `<body data-page>`: `messages` (the page) or `tabs` (on a feed).
 * How it behaves: chat/options.js, and `dialog` (a "Message" dialog over the page).
 */
import { ChatComposer } from './chat/composer.js';
import { add, Delegate, h, icon, machineName } from './chat/dom.js';
import { lexicalEditor } from './chat/lexical-editor.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';
import { suggestionsFor } from './chat/suggestions.js';

const sendWords = { en: 'Press enter to send', de: 'Zum Senden Eingabe drücken', ja: '送信', ar: 'إرسال' };
const helena = { name: 'Helena Ortiz', thread: '1000123', profile: '/helena.ortiz' };
const gregory = { name: 'Gregory Adeyemi', thread: '1000456', profile: '/gregory.adeyemi' };
const group = { name: 'Project launch', thread: '2000789', profile: null };

const options = readOptions();
const first = options.group ? group : helena;
const react = new Delegate(document, ['click']);

const button = (label, marks = {}) =>
  h('div', { role: 'button', tabindex: '0', 'aria-label': label, class: machineName(), ...marks }, icon());

function row(text) {
  return h('div', { role: 'row' }, h('div', { class: machineName() }, h('div', { dir: 'auto' }, text)));
}

function headerOf({ name, thread, profile }) {
  const heading = h('h2', {}, h('span', {}, name));
  return h(
    'div',
    { class: machineName() },
    profile ? h('a', { href: profile, role: 'link', 'aria-label': name }, heading) : heading,
    h('a', { href: `/messages/t/${thread}/`, role: 'link', 'aria-label': 'Messenger' }, icon()),
    button('Close chat'),
  );
}

/** Thread and composer of one conversation. */
function conversation(place, person, marks) {
  const grid = h('div', { role: 'grid', class: 'thread' }, row('When does it start?'));
  const files = h('div', { role: 'list' });
  for (const file of options.attached) files.append(h('div', { role: 'listitem' }, file));
  const slot = h('div', { class: machineName() });
  const pill = h('div', { class: `${machineName()} bar` }, slot, button('Choose an emoji'));
  const last = h('span', { class: machineName() });
  const bar = h('div', { class: `${machineName()} bar` }, button('Attach a file'), button('GIF'), pill, last);
  place.append(headerOf(person), grid, h('div', { class: machineName() }, files, bar));

  const thumb = button('Send a like', { 'data-expect-thumb': true });
  const send = button(sendWords[options.lang] ?? sendWords.en, marks.send);
  last.append(thumb);
  react.on(thumb, 'click', (event) =>
    recordSend({ text: '👍', to: person.name, how: 'thumb', trusted: event.isTrusted }),
  );
  react.on(send, 'click', (event) => chat.send('click', event));
  send.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    chat.send('key', event);
  });

  const chat = new ChatComposer({
    make: (changed) =>
      lexicalEditor(
        slot,
        { 'aria-label': options.labels.write, 'aria-placeholder': 'Aa', ...marks.editor },
        {
          changed,
          onEnter(event) {
            if (!chat.suggestions?.enter()) chat.send('enter', event);
            return true;
          },
        },
      ),
    to: person.name,
    options,
    onSent: (text) => add(grid, row(text)),
    onChange(composer) {
      const wanted = composer.editor && composer.hasContent() ? send : thumb;
      if (last.firstElementChild !== wanted) last.replaceChildren(wanted);
      composer.suggestions?.update(composer.text());
    },
  });
  if (options.suggests) {
    const names = [helena.name, gregory.name];
    chat.suggestions = suggestionsFor(chat.element, bar, names, (words) => chat.editor.pick(words));
  }
  return chat;
}

/** A comment box: the same engine, published to everybody by Enter. */
function commentBox(marks) {
  const slot = h('div', { class: machineName() });
  const publish = (event) => {
    recordSend({ text: editor.text(), to: 'everyone', how: 'comment', trusted: event.isTrusted });
    editor.clear();
    return true;
  };
  const label = options.labels.comment;
  const editor = lexicalEditor(
    slot,
    { 'aria-label': label, 'aria-placeholder': label, ...marks },
    { changed() {}, onEnter: publish },
  );
  return slot;
}

function post() {
  const inForm = h('form', { role: 'presentation' }, commentBox({ 'data-expect-comment': true }));
  return h('div', { role: 'article', 'aria-label': 'Post' }, h('p', {}, 'A day in Lisbon'), inForm);
}

/** A page's comments outside of any post or form, as on a video. */
const looseComment = () =>
  h('div', { class: machineName() }, commentBox({ 'data-expect-loose-comment': true }));

function banner() {
  const search = h('input', { type: 'search', 'data-expect-search': true, 'aria-label': 'Search Facebook' });
  return h('div', { role: 'banner' }, search, h('a', { href: '/messages/t/1000123/' }, 'Messenger'));
}

const main = { editor: { 'data-expect-editor': true }, send: { 'data-expect-send': true } };
const second = { editor: { 'data-expect-other-editor': true }, send: { 'data-expect-other-send': true } };

const pages = {
  messages() {
    const list = h('div', { role: 'navigation' });
    for (const { name, thread } of [helena, gregory])
      list.append(h('a', { href: `/messages/t/${thread}/`, role: 'link' }, name));
    const pane = h('div', { role: 'main', 'aria-label': first.name });
    document.body.append(banner(), list, pane);
    conversation(pane, first, main);
  },
  tabs() {
    const feed = h('div', { role: 'main' }, h('div', { role: 'feed' }, post()), looseComment());
    const dock = h('div', { class: `${machineName()} columns` });
    const app = h('div', { class: machineName() }, feed, dock);
    document.body.append(banner(), app);
    const tabs = [[first, main]];
    if (options.has('two')) tabs.unshift([gregory, second]);
    for (const [person, marks] of tabs) {
      const tab = h('div', { class: machineName(), tabindex: '-1' });
      dock.append(tab);
      conversation(tab, person, marks);
    }
  },
};

pages[document.body.dataset.page]();
