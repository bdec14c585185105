import { h, icon } from '../chat/dom.js';

const field = (more = {}) =>
  h('textarea', { name: 'chat-text', rows: 3, cols: 50, 'data-expect-editor': true, ...more });
const button = (options) =>
  h('button', { type: 'button', 'data-expect-send': true, 'aria-label': options.labels.send }, icon());
const rowOf = (options) => {
  const box = field();
  const send = button(options);
  return { box, send, row: h('div', { class: 'bar' }, box, send) };
};

const isPlainEnter = (event) => event.key === 'Enter' && !event.shiftKey && !event.isComposing;

/** Whether this key sends, as the person has it. */
const sends = (event, options) =>
  options.enter === 'send'
    ? isPlainEnter(event) && !event.ctrlKey && !event.metaKey
    : event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** A contenteditable; its Send has an icon and no word. */
export const rich = {
  build() {
    const box = h('div', { contenteditable: 'true', class: 'editor', 'data-expect-editor': true });
    const use = icon('send');
    const send = h('div', { role: 'button', tabindex: 0, 'data-expect-send': true }, use);
    return {
      box,
      send,
      row: h('div', { class: 'bar' }, h('button', { type: 'button' }, icon('smile')), box, send),
    };
  },
  wire({ box, send, post, options }) {
    box.addEventListener('keydown', (event) => {
      if (!sends(event, options)) return;
      event.preventDefault();
      post('enter', event);
    });
    send.addEventListener('click', (event) => post('click', event));
    send.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') post('key', event);
    });
  },
};

/** Acts when the key comes up; the new line it made meanwhile is cut off. */
export const keyup = {
  build: rowOf,
  wire({ box, send, post, options }) {
    box.addEventListener('keyup', (event) => {
      if (!sends(event, options)) return;
      box.value = box.value.replace(/\n$/, '');
      post('enter', event);
    });
    send.addEventListener('click', (event) => post('click', event));
  },
};

/** The old way, by the character. */
export const keypress = {
  build: rowOf,
  wire({ box, send, post }) {
    box.addEventListener('keypress', (event) => {
      if (!isPlainEnter(event)) return;
      event.preventDefault();
      post('enter', event);
    });
    send.addEventListener('click', (event) => post('click', event));
  },
};

/** `form.submit()` fires no submit event: neither a guard nor the page itself hears of it. */
export const formSubmit = {
  build(options) {
    const parts = rowOf(options);
    const form = h('form', { action: '/sink', target: 'sink', method: 'get' }, parts.row);
    return { ...parts, row: h('div', {}, form, h('iframe', { name: 'sink', hidden: true })) };
  },
  wire({ box, send, post }) {
    const submit = (how, event) => {
      box.form.submit();
      post(how, event);
    };
    box.addEventListener('keydown', (event) => {
      if (!isPlainEnter(event)) return;
      event.preventDefault();
      submit('enter', event);
    });
    send.addEventListener('click', (event) => submit('click', event));
  },
};

/** Takes the gesture, and looks at its field only a moment later. */
export const later = {
  build: rowOf,
  wire({ box, send, post }) {
    box.addEventListener('keydown', (event) => {
      if (!isPlainEnter(event)) return;
      event.preventDefault();
      setTimeout(() => post('enter', event), 150);
    });
    send.addEventListener('click', (event) => setTimeout(() => post('click', event), 150));
  },
};

/** One line in a component of its own: what happens in its shadow root is seen from outside as its host. */
export const shadow = {
  build(options) {
    const box = h('input', { class: 'message-input', 'data-expect-editor': true });
    const send = h('span', { role: 'button', tabindex: 0, 'data-expect-send': true }, options.labels.send);
    const row = h('talk-line', {});
    row.attachShadow({ mode: 'open' }).append(h('div', {}, box, send));
    return { box, send, row };
  },
  wire({ box, send, post }) {
    box.addEventListener('keydown', (event) => {
      if (isPlainEnter(event)) post('enter', event);
    });
    send.addEventListener('click', (event) => post('click', event));
    send.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') post('key', event);
    });
  },
};

/** No role tells that a conversation is above it, only its name in the code; Send is a picture, a link, or no control at all. */
export const named = {
  isNamed: true,
  build(options) {
    const box = h(options.has('line') ? 'input' : 'textarea', { 'data-expect-editor': true });
    const send = options.has('link')
      ? h('a', { href: '#', 'data-expect-send': true }, options.labels.send)
      : h('button', { type: 'button', 'data-expect-send': true }, icon());
    return { box, send, row: options.has('line') ? box : h('div', {}, box, send) };
  },
  wire({ box, send, post }) {
    box.addEventListener('keydown', (event) => {
      if (!isPlainEnter(event)) return;
      event.preventDefault();
      post('enter', event);
    });
    send.addEventListener('click', (event) => {
      event.preventDefault();
      post('click', event);
    });
  },
};

/** Its Send is told by nothing: no role, no name, no word that says so. */
export const unnamed = {
  build() {
    const box = field({ name: 'x' });
    const send = h('span', { class: 'k3', 'data-expect-send': true }, '»');
    return { box, send, row: h('div', { class: 'bar' }, box, send) };
  },
  wire({ send, post, options }) {
    const acts = options.has('press') ? 'mousedown' : 'click';
    send.addEventListener(acts, (event) => post(acts, event));
  },
};
