import { h } from './dom.js';
import { people } from './people.js';

let lists = 0;

/** The list that opens behind an "@": Enter picks from it. */
export function suggestionsFor({ editor, root }) {
  lists += 1;
  const id = `typeahead-${lists}`;
  const options = people.map(({ name }, index) => h('li', { role: 'option', id: `${id}-${index}` }, name));
  const list = h('ul', { role: 'listbox', id }, ...options);
  list.hidden = true;
  root.append(list);
  editor.setAttribute('aria-controls', id);
  editor.setAttribute('aria-expanded', 'false');

  const show = (open) => {
    list.hidden = !open;
    editor.setAttribute('aria-expanded', String(open));
    if (open) editor.setAttribute('aria-activedescendant', `${id}-0`);
    else editor.removeAttribute('aria-activedescendant');
  };
  return {
    update: () => show(/@\w*$/.test(editor.textContent.trimEnd())),
    pick() {
      if (list.hidden) return false;
      const line = editor.lastElementChild ?? editor;
      line.textContent = line.textContent.replace(/@\w*$/, `@${people[0].name} `);
      getSelection()?.setPosition(line, line.childNodes.length);
      show(false);
      editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return true;
    },
  };
}
