import { expect, test } from 'vitest';
import { rowOf } from '../../../lib/sites/composer-row.ts';
import { one, show } from './dom.ts';

const editor = '<div class="editor"></div>';
const send = '<button>Send</button>';
const list = '<ul class="list"></ul>';

test.each([
  ['with its buttons and files', `<section>${list}<div id="row"><div>${editor}</div>${send}</div></section>`],
  ['without those of another editor', `<div><div id="row">${editor}</div><div>${editor}${send}</div></div>`],
  ['as it stands in a page without messages', `<div id="row"><main>${editor}${send}</main></div>`],
])('an editor %s', (_, html) => {
  show(html);
  expect(rowOf(one('.editor'), '.editor', '.list').id).toBe('row');
});

test('an editor beside the messages stands alone', () => {
  show(`<main>${list}${editor}${send}</main>`);
  expect(rowOf(one('.editor'), '.editor', '.list')).toBe(one('.editor'));
});
