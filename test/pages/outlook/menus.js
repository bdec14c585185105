import { h } from '../mail/dom.js';

/** Menu of the split button and the dialogs behind it: portals at the end of the page, buttons that act on click. */
export function sendMenu({ arrow, page, options, onSend, onTime }) {
  const { labels } = options;
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
    arrow.setAttribute('aria-expanded', 'false');
  };
  arrow.addEventListener('click', () => {
    if (menu) {
      close();
      return;
    }
    const now = h('div', { role: 'menuitem', tabindex: 0, 'data-expect-menu-send': true }, labels.send);
    const later = h(
      'div',
      { role: 'menuitem', tabindex: 0, 'data-expect-schedule-item': true },
      labels.schedule,
    );
    const press = (item, act) => {
      item.addEventListener('click', (event) => {
        close();
        act(event);
      });
      item.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') item.click();
      });
    };
    press(now, onSend);
    press(later, () => scheduleDialog({ page, options, onTime }));
    menu = h('div', { role: 'menu', class: 'fui-MenuPopover' }, now, later);
    page.body.append(menu);
    const { left, bottom } = arrow.getBoundingClientRect();
    menu.style.inset = `${bottom}px auto auto ${left}px`;
    arrow.setAttribute('aria-expanded', 'true');
    now.focus();
  });
}

function scheduleDialog({ page, options, onTime }) {
  const { labels } = options;
  const time = h(
    'button',
    { type: 'button', 'data-expect-schedule-time': true },
    'Tomorrow morning, 8:00 AM',
  );
  const other = h('button', { type: 'button', 'data-expect-schedule-pick': true }, labels.custom);
  const cancel = h('button', { type: 'button', 'data-expect-schedule-close': true }, labels.cancel);
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'overlay' },
    labels.schedule,
    time,
    other,
    cancel,
  );
  page.body.append(dialog);
  time.addEventListener('click', (event) => {
    dialog.remove();
    onTime(event);
  });
  cancel.addEventListener('click', () => dialog.remove());
  other.addEventListener('click', () => {
    dialog.remove();
    customDialog({ page, options, onTime });
  });
}

function customDialog({ page, options, onTime }) {
  const { labels, bare } = options;
  const confirm = h('button', { type: 'button', 'data-expect-schedule-confirm': true }, labels.send);
  const cancel = h('button', { type: 'button', 'data-expect-schedule-cancel': true }, labels.cancel);
  const shown = bare ? ['11/25/2026 8:00 AM'] : ['11/25/2026', '8:00 AM'];
  const fields = shown.map((value) => h('input', { role: 'combobox', value }));
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'overlay' },
    ...fields,
    cancel,
    confirm,
  );
  page.body.append(dialog);
  cancel.addEventListener('click', () => dialog.remove());
  confirm.addEventListener('click', (event) => {
    dialog.remove();
    onTime(event);
  });
}
