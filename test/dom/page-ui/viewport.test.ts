import { afterEach, expect, test } from 'vitest';
import { viewportOf } from '../../../lib/page-ui/viewport.ts';

afterEach(() => document.body.replaceChildren());

/** A frame with one line in it: what a support chat writes into a blank one has no doctype. */
function frame(doctype: string): Document {
  const element = document.createElement('iframe');
  Object.assign(element.style, { width: '340px', height: '380px', border: '0' });
  document.body.append(element);
  const inner = element.contentDocument;
  if (!inner) throw new Error('no document in the frame');
  inner.open();
  inner.write(`${doctype}<body style="margin: 0"><p>Hello</p>`);
  inner.close();
  return inner;
}

test.each([
  ['<!doctype html>', 'CSS1Compat'],
  ['', 'BackCompat'],
])('is the window, however little stands in the page: "%s"', (doctype, mode) => {
  const inner = frame(doctype);
  expect(inner.compatMode).toBe(mode);
  const { clientWidth, clientHeight } = viewportOf(inner);
  expect([clientWidth, clientHeight]).toEqual([340, 380]);
});
