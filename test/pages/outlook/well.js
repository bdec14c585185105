import { h } from '../mail/dom.js';

const contacts = [
  { name: 'Helena Ortiz', address: 'helena@acme.example' },
  { name: 'Gregory Adeyemi', address: 'gregory@elsewhere.example' },
];

export const contact = (name) => contacts.find((each) => each.name === name);

let target = 0;

/** A chip as Outlook shows one: the name, and the address in a label inside. */
function chip({ name, address }) {
  target += 1;
  return h(
    'span',
    {
      class: '_Entity _EType_Recipient',
      contenteditable: 'false',
      'data-lpc-hover-target-id': `lpc-${target}`,
      'data-address': address,
    },
    h('span', { 'aria-label': `${name} <${address}>` }, name),
  );
}

/** A field of recipients: an editable div with chips in it, and a list of suggestions that takes Enter. */
export function well({ id, label, people, page }) {
  const list = `${id ?? label}_suggestions`;
  const element = h(
    'div',
    {
      id,
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': label,
      'data-expect-recipients': label.toLowerCase(),
    },
    ...people.map(chip),
  );
  const typed = () => [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  const found = () =>
    contacts.find(({ name }) =>
      name.toLowerCase().startsWith(
        typed()
          .map(({ data }) => data)
          .join('')
          .trim()
          .toLowerCase() || '-',
      ),
    );
  const close = () => page.getElementById(list)?.remove();
  element.addEventListener('input', () => {
    close();
    const first = found();
    if (!first) return;
    page.body.append(h('div', { id: list, role: 'listbox' }, h('div', { role: 'option' }, first.name)));
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const first = found();
    if (!first || !page.getElementById(list)) return;
    for (const node of typed()) node.remove();
    element.append(chip(first));
    close();
  });
  const addresses = () =>
    [...element.querySelectorAll('[data-address]')].map(({ dataset }) => dataset.address);
  return { element, addresses };
}
