import { bubbleShell, classicComposer, paneShell } from './classic-markup.js';
import { Delegate, h } from './dom.js';
import { people } from './people.js';
import { post, topBar } from './surroundings.js';
import { openWindow } from './window.js';

/** The listeners of one application root: clicks where it lives, keys in capture on the document. */
function application(root) {
  return { delegate: new Delegate(root, ['click']), keys: new Delegate(document, ['keydown'], true) };
}

function hiddenCopy(options) {
  const shell = bubbleShell(options, { name: 'Nobody', member: 'ACoAAANobody' });
  const { root, editor } = classicComposer(options, []);
  editor.replaceChildren(h('p', {}, 'inert copy'));
  for (const marked of [editor, ...root.querySelectorAll('*'), ...shell.root.querySelectorAll('*')]) {
    for (const name of marked.getAttributeNames())
      if (name.startsWith('data-expect')) marked.removeAttribute(name);
  }
  shell.slot.append(root);
  return h('div', { style: 'display: none' }, shell.root);
}

/** The full page: the list of conversations beside one pane. A row changes the address first and the pane later. */
export function fullPage(options) {
  const app = application(document);
  const detail = h('div', { class: 'scaffold-layout__detail' });
  const rows = people.map((person) =>
    h('li', { 'data-expect-row': person.name }, h('a', { href: '#' }, person.name)),
  );
  if (options.decoy) document.body.append(hiddenCopy(options));
  document.body.append(
    topBar(),
    h('aside', {}, h('ul', { class: 'msg-conversations-container__conversations-list' }, ...rows)),
    h('main', {}, detail),
  );
  let composer = null;
  const open = (person) => {
    const shell = paneShell(options, person);
    detail.replaceChildren(shell.root);
    composer = openWindow({ shell, conversation: person, options, ...app });
  };
  for (const [index, row] of rows.entries()) {
    app.delegate.on(row, 'click', (event) => {
      event.preventDefault();
      const person = people[index];
      if (composer) composer.conversation.draft = composer.draft();
      history.pushState(null, '', `/messaging/thread/${person.thread}/${location.search}`);
      setTimeout(() => open(person), 20);
    });
  }
  open(people.find(({ thread }) => location.pathname.includes(thread)) ?? people[0]);
}

function openBubble(person, options, app, into) {
  const shell = bubbleShell(options, person);
  into.append(shell.root);
  openWindow({ shell, conversation: person, options, ...app });
  const close = () => shell.root.remove();
  app.delegate.on(shell.close, 'click', close);
  // Escape closes the window and its draft with it, on keyup.
  shell.root.addEventListener('keyup', (event) => {
    if (event.key === 'Escape') close();
  });
}

export function bubbles(options, into = document.body) {
  if (into === document.body) {
    document.body.append(topBar(), h('main', {}, post()));
  }
  const app = application(into === document.body ? document : into);
  if (options.decoy) into.append(hiddenCopy(options));
  const overlay = h('aside', { class: 'msg-overlay-container' });
  into.append(overlay);
  for (const person of people.slice(0, options.bubbles)) openBubble(person, options, app, overlay);
}

/** The zero-height host with an open root; it takes the place of every target in an event. */
export function outlet() {
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(topBar(), h('main', {}, post()), host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = h('link', { rel: 'stylesheet', href: '/test/pages/linkedin/site.css' });
  const container = h('div', { class: 'application-outlet' });
  root.append(sheet, container);
  return container;
}

export function preload(options) {
  document.body.append(topBar(), h('main', {}, post()));
  const src = `/preload/?_bprMode=vanilla&${options.query}`;
  if (options.decoy)
    document.body.append(h('iframe', { src: `${src}&decoy=1`, style: 'display: none', title: 'inert' }));
  document.body.append(
    h('iframe', {
      src,
      'data-testid': 'interop-iframe',
      title: 'LinkedIn',
      style: 'position: fixed; inset: 60px 0 0; width: 100%; height: calc(100% - 60px)',
    }),
  );
}
