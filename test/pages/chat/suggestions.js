import { h } from './dom.js';

let lists = 0;

/**
 * The list that opens behind an "@": Enter picks from it, and the site must not send then. The engine writes the pick.
 * @param pick writes the chosen name in place of the last "@…"
 */
export function suggestionsFor(element, place, names, pick) {
  lists += 1;
  const id = `suggestions-${lists}`;
  const options = names.map((name, index) => h('div', { role: 'option', id: `${id}-${index}` }, name));
  const list = h('div', { role: 'listbox', id, 'data-expect-suggestions': true }, ...options);
  list.hidden = true;
  place.append(list);
  element.setAttribute('aria-controls', id);
  element.setAttribute('aria-expanded', 'false');
  const show = (open) => {
    list.hidden = !open;
    element.setAttribute('aria-expanded', String(open));
    if (open) element.setAttribute('aria-activedescendant', `${id}-0`);
    else element.removeAttribute('aria-activedescendant');
  };
  return {
    update: (text) => show(/@\w*$/.test(text.trimEnd())),
    /** True when Enter picked. */
    enter() {
      if (list.hidden) return false;
      show(false);
      pick(`@${names[0]} `);
      return true;
    },
  };
}
