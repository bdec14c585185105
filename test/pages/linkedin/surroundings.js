import { h } from './dom.js';
import { owner } from './people.js';
import { recordSend } from './sends.js';

/** The top bar with the owner's photo and a search field: what is not a composer. */
export function topBar() {
  const photo = h('img', {
    class: 'global-nav__me-photo',
    alt: owner,
    width: 24,
    height: 24,
    src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  });
  return h(
    'nav',
    { id: 'global-nav' },
    h('input', { type: 'search', 'aria-label': 'Search', 'data-expect-search': true }),
    photo,
  );
}

/** A post with a comment box: another editor, sent by its own button and by Ctrl+Enter. Never a message. */
export function post() {
  const editor = h(
    'div',
    {
      class: 'ql-editor',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'data-expect-comment': true,
    },
    h('p', {}, h('br')),
  );
  const submit = h(
    'button',
    { type: 'submit', class: 'comments-comment-box__submit-button', 'data-expect-comment-send': true },
    'Post',
  );
  const box = h('form', { class: 'comments-comment-box__form' }, editor, submit);
  const send = (event) => {
    event.preventDefault();
    recordSend({ text: editor.textContent.trim(), to: 'everyone', how: 'comment', trusted: event.isTrusted });
    editor.replaceChildren(h('p', {}, h('br')));
  };
  box.addEventListener('submit', send);
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) send(event);
  });
  return h('article', { class: 'feed-shared-update-v2' }, h('h1', {}, 'A post'), box);
}
