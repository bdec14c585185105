import { h } from './dom.js';

/**
 * The menu of a message, in a part of its own at the end of the page, as these sites draw it.
 * @param item the message
 * @param marks.trigger what opens it by a click, in the message; absent where only the right click does
 * @param marks.onContextMenu a right click on the message opens it
 * @param marks.menu, marks.entry attributes of the menu, of any entry and of "Delete" (`remove`)
 * @param deleting what the menu says of deleting: offered, missing, greyed
 */
export function addMessageMenu(item, { trigger, onContextMenu, menu, entry = {}, remove }, deleting) {
  const open = (event) => {
    event.preventDefault();
    document.querySelector('[data-expect-menu]')?.remove();
    const entries = [h('div', { role: 'menuitem', tabindex: '-1', ...entry }, '⧉ 1')];
    if (deleting !== 'missing') {
      const greyed = { 'aria-disabled': deleting === 'greyed' ? 'true' : false };
      entries.push(h('div', { role: 'menuitem', tabindex: '-1', ...remove, ...greyed }, '✕ 2'));
    }
    const opened = h('div', { role: 'menu', 'data-expect-menu': true, ...menu }, ...entries);
    const { bottom, left } = item.getBoundingClientRect();
    opened.style.cssText = `position: fixed; left: ${left + 80}px; top: ${bottom}px`;
    setTimeout(() => document.body.append(opened), 10);
  };
  if (trigger) {
    trigger.setAttribute('data-expect-message-menu', '');
    trigger.addEventListener('click', open);
  }
  if (onContextMenu) item.addEventListener('contextmenu', open);
}
