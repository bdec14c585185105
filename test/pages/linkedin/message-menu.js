import { h } from './dom.js';

/** As the live site has them in two languages (2026-09-30); the pages in other languages keep the English ones. */
const words = {
  en: { forward: 'Forward', share: 'Share via email', delete: 'Delete', edit: 'Edit', options: 'Options' },
  de: {
    forward: 'Weiterleiten',
    share: 'Per E-Mail teilen',
    delete: 'Löschen',
    edit: 'Bearbeiten',
    options: 'Optionen',
  },
};

/**
 * The menu of an own message. options.deleting: 'works' until the hour is over; 'missing' after it; 'greyed'; 'fails'
 * with a word of the site about it.
 */
export function addMenu(node, { options, delegate, onEdit }) {
  const item = node.querySelector('.msg-s-event-listitem');
  const said = words[options.lang] ?? words.en;
  const trigger = h(
    'button',
    {
      type: 'button',
      class: 'msg-s-event-listitem__options-trigger artdeco-dropdown__trigger',
      'aria-label': said.options,
      'aria-expanded': 'false',
      'data-expect-message-menu': true,
    },
    '⋯',
  );
  const entry = (text, more = {}) => h('li', {}, h('div', { role: 'button', tabindex: 0, ...more }, text));
  const offered = options.deleting !== 'missing';
  const remove = entry(said.delete, {
    'aria-disabled': options.deleting === 'greyed' ? 'true' : false,
    'data-expect-delete': true,
  });
  const edit = entry(said.edit, { 'data-expect-edit': true });
  const list = h('ul', {}, entry(said.forward), entry(said.share), offered && remove, offered && edit);
  const content = h('div', { class: 'artdeco-dropdown__content', 'data-expect-menu': true }, list);
  content.hidden = true;
  item.append(h('div', { class: 'artdeco-dropdown' }, trigger, content));
  const show = (open) => {
    content.hidden = !open;
    trigger.setAttribute('aria-expanded', String(open));
  };
  delegate.on(trigger, 'click', () => setTimeout(() => show(content.hidden), 10));
  delegate.on(edit, 'click', () => {
    show(false);
    onEdit();
  });
  delegate.on(remove, 'click', () => {
    if (options.deleting === 'greyed') return;
    show(false);
    setTimeout(() => (options.deleting === 'fails' ? fail() : node.remove()), 30);
  });
}

function fail() {
  document.body.append(
    h(
      'div',
      { class: 'artdeco-toast-item', 'data-test-artdeco-toast-item-type': 'error', role: 'alert' },
      'Could not delete. Try again.',
    ),
  );
}
