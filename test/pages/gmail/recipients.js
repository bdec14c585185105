import { h, show } from '../mail/dom.js';

const contacts = [
  { name: 'Helena Ortiz', address: 'helena@acme.example' },
  { name: 'Gregory Adeyemi', address: 'gregory@elsewhere.example' },
  { name: 'Ben Sato', address: 'ben@acme.example' },
];

export const contact = (name) => contacts.find((each) => each.name === name);

function chip({ name, address }) {
  return h(
    'div',
    { role: 'option', class: 'afV', 'data-hovercard-id': address, 'data-name': name },
    h('span', {}, name),
  );
}

/** One of To, Cc, Bcc: chips, and a field whose list of suggestions stands at the end of the page and takes Enter. */
export function recipientField(field, people) {
  const input = h('input', {
    'peoplekit-id': 'BbVjBd',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-label': field,
    'data-expect-recipients': field,
  });
  const chips = h('div', { role: 'listbox', 'aria-label': field, style: 'position: static; border: 0' });
  const element = h('div', { name: field, class: 'row' }, field, chips, input);
  const add = (person) => chips.append(chip(person));
  for (const person of people) add(person);
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
    input.setAttribute('aria-expanded', 'false');
  };
  input.addEventListener('input', () => {
    close();
    const found = contacts.filter(({ name }) => name.toLowerCase().startsWith(input.value.toLowerCase()));
    if (!input.value || found.length === 0) return;
    const options = found.map(({ name }) => h('div', { role: 'option' }, name));
    list = show(h('div', { 'peoplekit-id': 'noeiCf', role: 'listbox' }, ...options));
    input.setAttribute('aria-expanded', 'true');
    list.dataset.first = found[0].name;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!list) return;
    add(contact(list.dataset.first));
    input.value = '';
    close();
  });
  return {
    element,
    addresses: () => [
      ...[...chips.children].map((each) => each.dataset.hovercardId),
      ...(input.value.includes('@') ? [input.value] : []),
    ],
  };
}
