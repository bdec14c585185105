import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { anySurface } from '../../../lib/sites/any/index.ts';
import { composerAt, giveEverythingABox, one, show } from './dom.ts';

const surfaces = [anySurface('talk.example')];
beforeAll(giveEverythingABox);
afterEach(() => undefined);
const body = (name: string) =>
  readFileSync(`test/pages/stranger/any-${name}.html`, 'utf8')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/^[\s\S]*<body>/, '');
it.each([
  ['icon', 'textarea', '.b'],
  ['keyup', '#say', ''],
  ['keypress', '#txt', '#ok'],
  ['formsubmit', 'textarea', '#go'],
  ['mail', 'textarea', '[name=do]'],
])('%s', (name, box, send) => {
  show(body(name), 'https://talk.example/x');
  const c = composerAt(one(box), surfaces);
  expect(c).not.toBeNull();
  if (send && c) expect(c.surface.sendControls(c)).toEqual([one(send)]);
});
it.each([
  ['never', '#search input'],
  ['never', '#login input'],
  ['never', '#settings textarea'],
  ['never', '#settings input'],
  ['never', '#checkout textarea'],
  ['never', '#promo input'],
  ['never', '#review textarea'],
  ['todo', '.new-todo'],
  ['board', 'textarea'],
  ['sheet', '#cell'],
  ['sheet', '#formula'],
  ['comments', '.nieuw textarea'],
  ['comentarios', 'textarea'],
  ['code', '#code'],
  ['code', '#repl'],
  ['icon', '#search'],
])('not %s %s', (name, box) => {
  show(body(name), 'https://talk.example/x');
  expect(composerAt(one(box), surfaces)).toBeNull();
});
