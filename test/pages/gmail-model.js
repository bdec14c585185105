/**
 * Gmail's compose windows without an account: two new messages side by side, an answer in its thread, a pop-out. Its
 * Send acts on keydown, its menus on the mouse button, its dialogs come after the gesture. `window.__sends` holds what left.
 * How it behaves: the address's query.
 */
import { Compose } from './gmail/compose.js';
import { labelsFor } from './gmail/labels.js';
import { contact } from './gmail/recipients.js';
import { h, show } from './mail/dom.js';

const query = new URLSearchParams(location.search);
const on = (name) => query.get(name) === '1';
const lang = query.get('lang') ?? 'en';
document.documentElement.lang = lang;

const options = {
  labels: labelsFor(lang),
  /** The site's own handlers ignore what no person did. */
  trustedOnly: on('trusted'),
  /** Nobody is chosen yet. */
  nobody: on('nobody'),
  archive: on('archive'),
  /** Whatever marks Send and the ready times has another name: only where they stand and what they say is left. */
  bare: on('bare'),
  signature: on('signature'),
  /** A new message that quotes another mail. */
  quote: on('quote'),
  /** Gmail asks once more in a dialog of its own. */
  asks: on('asks'),
  /** Nothing happens, the window stays. */
  fails: on('fail'),
  late: Number(query.get('late') ?? 0),
  subject: query.get('subject') ?? 'Tuesday',
  cc: on('cc') ? [contact('Gregory Adeyemi')] : [],
  attached: on('attach') ? ['portfolio.pdf'] : [],
};

const notices = h('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' });

function tell(how, takeBack) {
  const words = how === 'schedule' ? options.labels.scheduled : options.labels.sent;
  setTimeout(() => {
    const undo = h('span', { id: 'link_undo', role: 'link', class: 'ag' }, 'Undo');
    const view = h('span', { id: 'link_vsm', role: 'link', class: 'ag' }, 'View message');
    undo.addEventListener('click', () => {
      notices.replaceChildren();
      setTimeout(takeBack, 30);
    });
    notices.replaceChildren(
      h('div', { class: 'vh notice' }, h('span', { class: 'bAq' }, words), ' ', undo, ' ', view),
    );
  }, 40);
}

function topBar() {
  const search = h('input', { 'aria-label': 'Search mail', name: 'q', 'data-expect-search': true });
  const form = h('form', { role: 'search' }, search);
  form.addEventListener('submit', (event) => event.preventDefault());
  const account = h(
    'a',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `${options.labels.account}: Maya Lind (maya@acme.example)`,
    },
    'Maya',
  );
  return h('header', {}, form, account);
}

function windowFor(name, more = {}) {
  const people = options.nobody ? [] : [contact(name)];
  return new Compose({ people, options, onSent: tell, ...more }).root;
}

const pages = {
  compose() {
    const docked = h('div', { class: 'docked' }, windowFor('Helena Ortiz'), windowFor('Gregory Adeyemi'));
    document.body.append(topBar(), h('main', { role: 'main' }, h('h2', {}, 'Inbox')), docked);
  },
  thread() {
    const said = h(
      'div',
      { class: 'adn ads', 'data-message-id': '#msg-f:18' },
      h('div', { class: 'a3s aiL' }, 'Can we meet on Tuesday?'),
    );
    document.body.append(
      topBar(),
      h(
        'main',
        { role: 'main' },
        h('h2', { class: 'hP' }, 'Tuesday'),
        said,
        windowFor('Helena Ortiz', { inThread: true }),
      ),
    );
  },
  popout() {
    document.body.append(windowFor('Helena Ortiz'));
  },
};

pages[document.body.dataset.page]();
show(notices);
