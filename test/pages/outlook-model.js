/**
 * Outlook on the web without an account: a mail in the reading pane beside a stale pane of another draft, an answer below
 * the mail it answers, a window of its own (also about:blank, filled by this page). `window.__sends` holds what left.
 * How it behaves: the address's query.
 */
import { h } from './mail/dom.js';
import { Compose } from './outlook/compose.js';
import { labelsFor } from './outlook/labels.js';
import { contact } from './outlook/well.js';
import { redesign } from './redesign.js';

redesign();
const query = new URLSearchParams(location.search);
const on = (name) => query.get(name) === '1';
const lang = query.get('lang') ?? 'en';
document.documentElement.lang = lang;

const options = {
  labels: labelsFor(lang),
  trustedOnly: on('trusted'),
  /** Whatever marks the pane, its subject and its recipients has another name: only how they stand together is left. */
  bare: on('bare'),
  nobody: on('nobody'),
  signature: on('signature'),
  late: Number(query.get('late') ?? 0),
  subject: query.get('subject') ?? 'Tuesday',
  cc: on('cc') ? [contact('Gregory Adeyemi')] : [],
  attached: on('attach') ? ['portfolio.pdf'] : [],
};

function topBar() {
  const search = h('input', {
    id: 'topSearchInput',
    role: 'combobox',
    'aria-label': 'Search',
    'data-expect-search': true,
  });
  const account = h(
    'div',
    { hidden: true },
    h('div', { id: 'mectrl_currentAccount_primary' }, 'Maya Lind'),
    h('div', { id: 'mectrl_currentAccount_secondary' }, 'maya@acme.example'),
  );
  return h('header', { role: 'banner' }, search, account);
}

const helena = () => (options.nobody ? [] : [contact('Helena Ortiz')]);

/** A draft that was left open elsewhere: its pane stays in the page, out of sight. */
function stalePane() {
  const compose = new Compose({ people: [contact('Gregory Adeyemi')], options, marks: false });
  const hidden = h('div', { style: 'display: none' }, compose.root);
  document.body.append(hidden);
  compose.start();
  compose.editor.append('A stale draft for Gregory {{name}}');
}

/** "Open in new window": an empty window that this page fills. */
function openWindow() {
  const opened = window.open('about:blank', '', 'width=800,height=700');
  if (!opened) return;
  const { document: page } = opened;
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]'))
    page.head.append(h('link', { rel: 'stylesheet', href: sheet.href }));
  const compose = new Compose({ people: helena(), options, page });
  const form = h('div', { 'data-app-section': 'Form_Content' }, compose.root);
  page.body.append(form);
  compose.start();
}

const pages = {
  mail() {
    const compose = new Compose({ people: helena(), options });
    const popOut = h('button', { type: 'button', 'data-expect-pop-out': true }, 'Open in new window');
    popOut.addEventListener('click', openWindow);
    stalePane();
    document.body.append(topBar(), popOut, h('main', { id: 'ReadingPaneContainerId' }, compose.root));
    compose.start();
  },
  answer() {
    const compose = new Compose({ people: helena(), options, answers: true });
    stalePane();
    const said = h('div', { role: 'document' }, 'Can we meet on Tuesday?');
    document.body.append(
      topBar(),
      h(
        'main',
        { 'data-app-section': 'MailReadCompose' },
        h('span', { id: 'MSG_r1_SUBJECT', role: 'heading' }, 'Tuesday'),
        said,
        compose.root,
      ),
    );
    compose.start();
  },
  window() {
    const compose = new Compose({ people: helena(), options });
    document.body.append(h('div', { 'data-app-section': 'Form_Content' }, compose.root));
    compose.start();
  },
};

pages[document.body.dataset.page]();
