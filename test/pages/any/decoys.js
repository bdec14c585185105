import { h } from '../chat/dom.js';
import { recordSend } from '../chat/sends.js';

/** What is no message, each with a button that a careless eye takes for Send. Each acts at once, on Enter and on its button. */
export function decoys() {
  document.body.append(
    h(
      'main',
      {},
      h('h1', {}, 'Elsewhere'),
      decoy('search', h('form', { role: 'search' }), line({ name: 'q', type: 'text' }), 'Send'),
      decoy(
        'message-search',
        h('div', { class: 'message-search' }),
        line({ placeholder: 'Search messages' }),
        'Send',
      ),
      decoy('comment', h('form', { id: 'commentform' }), area({ name: 'comment' }), 'Send'),
      decoy('article', h('article', {}), h('div', { contenteditable: 'true', class: 'editor' }), 'Send'),
      decoy(
        'login',
        h('form', { class: 'message' }, h('input', { type: 'password' })),
        line({ name: 'message' }),
        'Send',
      ),
      decoy(
        'code',
        h('div', { class: 'cm-editor' }),
        h('div', { contenteditable: 'true', class: 'cm-content editor' }),
        'Send',
      ),
      decoy('address', h('form', {}), area({ autocomplete: 'street-address' }), 'Send'),
      decoy('profile', h('form', {}), area({ name: 'bio' }), 'Submit'),
      decoy(
        'document',
        h('div', { class: 'page' }),
        h('div', { contenteditable: 'true', class: 'editor' }),
        'Save',
      ),
    ),
  );
}

const line = (attributes) => h('input', attributes);
const area = (attributes) => h('textarea', { rows: 1, cols: 30, ...attributes });

function decoy(name, holder, box, label) {
  const look = label === 'Send' ? 'btn-send' : 'btn';
  box.setAttribute(`data-expect-${name}`, '');
  const button = h('button', { type: 'button', class: look, [`data-expect-${name}-button`]: true }, label);
  holder.append(box, button);
  const act = (how, event) => {
    const text = 'value' in box ? box.value : box.textContent;
    recordSend({ text, to: name, how, trusted: event.isTrusted });
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act('enter', event);
  });
  button.addEventListener('click', (event) => act('click', event));
  holder.addEventListener('submit', (event) => event.preventDefault());
  return holder;
}
