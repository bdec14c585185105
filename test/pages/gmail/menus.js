import { h, show } from '../mail/dom.js';

/** What a menu of Gmail's library does: it acts when the button goes up over the item it went down on, and on Enter. */
function onPress(item, act) {
  let down = false;
  item.addEventListener('mousedown', (event) => {
    down = true;
    event.preventDefault();
  });
  item.addEventListener('mouseup', (event) => {
    if (down) act(event);
    down = false;
  });
}

const isEnter = (event) => event.key === 'Enter' || event.key === ' ';

/** The menu of the arrow beside Send: it opens on mousedown and stands at the end of the page. */
export function sendMenu(arrow, labels, onSchedule) {
  const id = `menu${Math.random().toString(36).slice(2)}`;
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
    arrow.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const item = h(
      'div',
      { id, role: 'menuitem', class: 'J-N yr', selector: 'scheduledSend', 'data-expect-schedule-item': true },
      h('div', { class: 'J-N-Jz' }, labels.schedule),
    );
    menu = show(h('div', { role: 'menu', class: 'J-M', tabindex: 0, 'aria-activedescendant': id }, item));
    arrow.setAttribute('aria-expanded', 'true');
    const act = () => {
      close();
      setTimeout(onSchedule, 20);
    };
    onPress(item, act);
    menu.addEventListener('keydown', (event) => {
      if (!isEnter(event)) return;
      event.preventDefault();
      act();
    });
    menu.focus();
  };
  const toggle = () => (menu ? close() : open());
  arrow.addEventListener('mousedown', (event) => {
    event.preventDefault();
    toggle();
  });
  arrow.addEventListener('keydown', (event) => {
    if (!isEnter(event)) return;
    event.preventDefault();
    toggle();
  });
}

/** Ready times, and the way to a dialog for any other. */
export function scheduleDialog({ labels, bare }, onTime) {
  const row = (text, mark, more = '') =>
    h(
      'div',
      {
        role: 'menuitem',
        class: bare ? undefined : `Az${more}`,
        tabindex: -1,
        [`data-expect-${mark}`]: true,
      },
      text,
    );
  const tomorrow = row('Tomorrow morning, Nov 25, 8:00 AM', 'schedule-time');
  const pick = row(labels.pick, 'schedule-pick', ' AM');
  const dialog = show(
    h('div', { role: 'dialog', class: 'overlay' }, h('h2', {}, labels.schedule), tomorrow, pick),
  );
  const choose = (event) => {
    dialog.remove();
    onTime(event);
  };
  onPress(tomorrow, choose);
  const other = () => {
    dialog.remove();
    pickDialog(labels, onTime);
  };
  onPress(pick, other);
  for (const [item, act] of [
    [tomorrow, choose],
    [pick, other],
  ]) {
    item.addEventListener('keydown', (event) => {
      if (!isEnter(event)) return;
      event.preventDefault();
      act(event);
    });
  }
  tomorrow.focus();
}

function pickDialog(labels, onTime) {
  const cancel = h('button', { name: 'cancel', 'data-expect-schedule-cancel': true }, labels.cancel);
  const confirm = h('button', { class: 'J-at1-auR', 'data-expect-schedule-confirm': true }, labels.schedule);
  const dialog = show(
    h(
      'div',
      { role: 'dialog', class: 'overlay' },
      h('input', { value: 'Nov 25, 2026' }),
      h('input', { value: '8:00 AM' }),
      cancel,
      confirm,
    ),
  );
  cancel.addEventListener('click', () => dialog.remove());
  confirm.addEventListener('click', (event) => {
    dialog.remove();
    onTime(event);
  });
}

/** Gmail's own dialog. It comes some time after the gesture, never within it. */
export function alertSoon(text, onOk) {
  setTimeout(() => {
    const ok = h('button', { name: 'ok', class: 'J-at1-auR J-at1-atl', 'data-expect-alert-ok': true }, 'OK');
    const dialog = show(
      h('div', { role: 'alertdialog', class: 'Kj-JD overlay', tabindex: 0 }, h('p', {}, text), ok),
    );
    ok.addEventListener('click', (event) => {
      dialog.remove();
      onOk?.(event);
    });
    dialog.focus();
  }, 10);
}
