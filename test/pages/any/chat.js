import { h } from '../chat/dom.js';
import { readOptions } from '../chat/options.js';
import { recordSend } from '../chat/sends.js';

/**
 * A chat with Helena: the conversation, a box, its Send. What a page does with keys and clicks is its own.
 *
 * @param page { build(options): { row, box, send }, wire({ box, send, post, options }), isNamed }; `post(how, event)` sends what is in the box now
 */
export function chat({ build, wire, isNamed }) {
  const options = readOptions();
  const marks = isNamed ? { id: 'messages' } : { role: 'log', class: 'thread' };
  const thread = h('div', marks, h('p', {}, 'When do we meet?'));
  const parts = build(options);
  const { row, box } = parts;
  document.body.append(h('main', {}, h('h1', {}, 'Helena Ortiz'), thread, row));

  function post(how, event) {
    const text = read(box);
    if (text.trim() === '') return;
    recordSend({ text, to: 'Helena Ortiz', how, trusted: event.isTrusted });
    const clear = () => {
      write(box, '');
      thread.append(h('p', {}, text));
    };
    if (options.late > 0) setTimeout(clear, options.late);
    else clear();
  }

  wire({ ...parts, post, options });
}

export function read(box) {
  return 'value' in box ? box.value : box.textContent;
}

function write(box, text) {
  if ('value' in box) box.value = text;
  else box.textContent = text;
}
