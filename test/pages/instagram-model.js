/**
 * Instagram's direct messages without an account: Lexical, machine-made class names, a Send that is a word and comes with
 * the text in place of icons that send at once, comments and answers to stories in plain fields, the caption of a post in
 * the very same editor. `<body data-page>`: `direct` (the inbox) or `panel` (over a profile, whose address stays).
 * How it behaves: chat/options.js, and `caption`, `story`, `two`.
 */
import { ChatComposer } from './chat/composer.js';
import { add, Delegate, h, icon, machineName } from './chat/dom.js';
import { lexicalEditor } from './chat/lexical-editor.js';
import { readOptions } from './chat/options.js';
import { recordSend } from './chat/sends.js';
import { suggestionsFor } from './chat/suggestions.js';

const options = readOptions();
const { labels } = options;
const react = new Delegate(document, ['click']);
const helena = { name: 'Helena Ortiz', handle: 'helena.ortiz', id: '17842000000001' };
const gregory = { name: 'Gregory Adeyemi', handle: 'gregory.ad', id: '17842000000002' };
const box = (...children) => h('div', { class: machineName() }, ...children);

/** A button without words: its icon's name is in the person's language. */
function iconButton(name, marks) {
  const drawn = icon();
  drawn.setAttribute('aria-label', name);
  drawn.removeAttribute('aria-hidden');
  return h('div', { role: 'button', tabindex: '0', class: machineName(), ...marks }, drawn);
}

/** React's own idea of a button: a div that takes Enter and Space as well. */
function onActivate(element, act) {
  react.on(element, 'click', (event) => act('click', event));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act('key', event);
  });
}

function messageNode(text, own, person) {
  const bubble = h('div', { role: 'presentation', class: machineName() }, h('span', { dir: 'auto' }, text));
  const group = h('div', { role: 'group', class: machineName() });
  if (!own) {
    const label = `Open the profile page of ${person.handle}`;
    group.append(h('a', { role: 'link', href: `/${person.handle}/`, 'aria-label': label }, icon()));
  }
  group.append(
    h('div', { style: `display: flex; justify-content: ${own ? 'flex-end' : 'flex-start'}` }, bubble),
  );
  return group;
}

/** Header, messages and the row to write in; every chat builds all of it. */
function conversation(pane, person, marks, { withThreadLink }) {
  const title = options.group ? 'Project launch' : person.name;
  const name = h('span', { dir: 'auto' }, title);
  const header = options.group
    ? h('div', { role: 'button', tabindex: '0' }, name)
    : h('a', { role: 'link', href: `/${person.handle}/` }, name);
  const bar = box(header, iconButton('Audio call', {}));
  if (withThreadLink) bar.append(h('a', { role: 'link', href: `/direct/t/${person.id}/` }, icon()));
  const list = h(
    'div',
    { class: `${machineName()} thread` },
    messageNode('When does it start?', false, person),
  );
  const slot = box();
  const send = h('div', { role: 'button', tabindex: '0', class: machineName(), ...marks.send }, labels.send);
  const voice = iconButton('Voice Clip', marks.voice);
  const heart = iconButton('Like', marks.heart);
  const actions = box();
  const row = h('div', { class: `${machineName()} bar` }, iconButton('Choose an emoji', {}), slot, actions);
  const error = h('p', { role: 'alert', hidden: true }, '!');
  pane.replaceChildren(box(bar), box(list), box(box(row)), error);

  const attributes = {
    'aria-label': labels.write,
    'aria-placeholder': `${labels.write}…`,
    'data-lexical-editor': 'true',
    ...marks.editor,
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
    onSent: (text) => add(list, messageNode(text, true, person)),
    // The word comes a moment after the text.
    onChange: () => setTimeout(showActions, 5),
  });
  chat.refused = () => {
    error.hidden = false;
  };
  const showActions = () => {
    const wanted = chat.hasContent() ? [send] : [voice, iconButton('Add Photo or Video', {}), heart];
    if (actions.firstElementChild !== wanted[0]) actions.replaceChildren(...wanted);
    chat.suggestions?.update(chat.text());
  };
  onActivate(send, (how, event) => chat.send(how, event));
  for (const [control, how] of [
    [voice, 'voice'],
    [heart, 'like'],
  ]) {
    onActivate(control, (_, event) =>
      recordSend({ text: '', to: person.name, how, trusted: event.isTrusted }),
    );
  }
  if (options.suggests) {
    const pick = (words) => chat.editor.pick(words);
    chat.suggestions = suggestionsFor(chat.element, row, [helena.name, gregory.name], pick);
  }
  showActions();
}

const first = {
  editor: { 'data-expect-editor': true },
  send: { 'data-expect-send': true },
  voice: { 'data-expect-voice': true },
  heart: { 'data-expect-heart': true },
};
const second = { editor: { 'data-expect-second-editor': true }, send: { 'data-expect-second-send': true } };

/** A plain field of the page: a comment, an answer to a story. */
function plainField(mark, how) {
  const field = h('textarea', { placeholder: '…', [`data-expect-${mark}`]: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    recordSend({ text: field.value, to: how, how, trusted: event.isTrusted });
    field.value = '';
  });
  return h('form', { class: machineName() }, field);
}

/** "Create new post": a dialog whose caption is written in the same editor; its Enter is a line, its Share a button. */
function captionDialog() {
  const slot = box();
  const share = h('div', { role: 'button', tabindex: '0', 'data-expect-share': true }, 'Share');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': 'Create new post' },
    h('h1', {}, 'New post'),
    share,
  );
  dialog.append(slot);
  document.body.append(dialog);
  const marks = {
    'data-lexical-editor': 'true',
    'data-expect-caption': true,
    'aria-label': 'Write a caption...',
  };
  const editor = lexicalEditor(slot, marks, { changed() {}, onEnter: () => false });
  onActivate(share, (_, event) =>
    recordSend({ text: editor.text(), to: 'post', how: 'share', trusted: event.isTrusted }),
  );
}

const navigation = () => {
  const link = h('a', { href: '/direct/inbox/', role: 'link' }, icon());
  return h('div', { role: 'navigation', class: machineName() }, link);
};

const pages = {
  direct() {
    const pane = box();
    const inbox = box(h('input', { type: 'text', placeholder: 'Search', 'data-expect-search': true }));
    inbox.append(
      h(
        'div',
        { role: 'tablist' },
        h('div', { role: 'tab' }, 'Primary'),
        h('div', { role: 'tab' }, 'General'),
      ),
    );
    const open = (person) => {
      history.replaceState(null, '', `/direct/t/${person.id}/${location.search}`);
      conversation(pane, person, first, { withThreadLink: false });
    };
    for (const person of [helena, gregory]) {
      const entry = h('div', { role: 'button', tabindex: '0', 'data-expect-chat': person.name }, person.name);
      react.on(entry, 'click', () => open(person));
      inbox.append(entry);
    }
    const main = h('section', {}, h('main', { role: 'main', class: 'columns' }, box(pane), inbox));
    document.body.append(navigation(), main);
    conversation(pane, helena, first, { withThreadLink: false });
    if (options.has('caption')) captionDialog();
  },
  panel() {
    const post = h(
      'article',
      { class: machineName() },
      h('h2', {}, 'helena.ortiz'),
      plainField('comment', 'comment'),
    );
    const main = h('main', { role: 'main' }, h('header', {}, h('h2', {}, 'helena.ortiz')), post);
    main.append(h('input', { type: 'text', placeholder: 'Search', 'data-expect-search': true }));
    const dock = box();
    document.body.append(navigation(), main, dock);
    const panels = options.has('two')
      ? [
          [gregory, second],
          [helena, first],
        ]
      : [[helena, first]];
    for (const [person, marks] of panels) {
      const panel = box();
      dock.append(box(panel));
      conversation(panel, person, marks, { withThreadLink: true });
    }
    if (options.has('story')) document.body.append(box(plainField('story', 'story')));
    if (options.has('caption')) captionDialog();
  },
};

pages[document.body.dataset.page]();
