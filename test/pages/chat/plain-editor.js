import { h } from './dom.js';

/** A plain contenteditable in a slot: what the browser itself makes of every key, and no model behind it. */
export function plainEditor(slot, attributes, changed) {
  const element = h('div', { contenteditable: 'true', ...attributes });
  slot.prepend(element);
  element.addEventListener('input', () => changed());
  const atEnd = () => {
    const selection = element.ownerDocument.getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
  };
  const write = (words) => {
    element.textContent = words;
    changed();
  };
  return {
    element,
    text: () => element.innerText.replace(/\n$/, ''),
    write,
    clear: () => write(''),
    focus() {
      element.focus();
      atEnd();
    },
    pick(words) {
      write(element.innerText.replace(/@\w*\s*$/, '') + words);
      atEnd();
    },
    dispose: () => element.remove(),
  };
}
