import { h } from './dom.js';

/**
 * A textarea whose site keeps the text itself, as React does: what comes without an `input` event is unknown to it.
 * @param onEnter gets every Enter; true: the site took it
 */
export function fieldEditor(slot, attributes, { changed, onEnter }) {
  const element = h('textarea', { rows: '2', ...attributes });
  let known = '';
  slot.replaceChildren(element);
  const write = (words) => {
    known = words;
    element.value = words;
    changed();
  };
  element.addEventListener('input', () => {
    known = element.value;
    changed();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && onEnter(event)) event.preventDefault();
  });
  return {
    element,
    text: () => known,
    clear: () => write(''),
    focus: () => element.focus(),
    pick: (words) => write(known.replace(/@\w*$/, '') + words),
    dispose: () => element.remove(),
  };
}
