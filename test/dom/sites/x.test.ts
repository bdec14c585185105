import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Gesture, gestureOf } from '../../../lib/guard/gestures/index.ts';
import { xSurfaces } from '../../../lib/sites/x/index.ts';
import { closePages, composerAt, loadPage, until } from './pages.ts';

afterEach(closePages);

test('in the drawer over the feed only the drawer’s editor is a composer', async () => {
  const page = await loadPage('x--home', '/home');
  const found = xSurfaces.flatMap((surface) => surface.findAll(page.document));
  expect(found.map(({ editor }) => editor === page.one('editor'))).toEqual([true]);
  for (const mark of ['post', 'reply', 'search', 'post-button', 'reply-button'])
    expect(composerAt(page.one(mark), xSurfaces), mark).toBeNull();
});

test('no address says whose conversation the drawer shows: it is called by its name, and nobody is the recipient', async () => {
  const page = await loadPage('x--home', '/home');
  const composer = composerAt(page.one('editor'), xSurfaces);
  if (!composer) throw new Error('no composer');
  const { conversation, recipients } = composer.surface.read(composer);
  expect(conversation).toEqual({ id: 'name:Helena Ortiz', title: 'Helena Ortiz' });
  expect(recipients).toEqual([]);
});

test('a post and a reply are no gesture, by their button and by Ctrl+Enter', async () => {
  const page = await loadPage('x--home', '/home');
  page.one('editor').focus();
  await userEvent.keyboard('a draft meanwhile');
  const seen: (Gesture | null)[] = [];
  for (const kind of ['keydown', 'click'])
    page.window.addEventListener(kind, (event) => seen.push(gestureOf(event, xSurfaces)), true);
  for (const mark of ['post', 'reply']) {
    const init = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    page.one(mark).dispatchEvent(new page.window.KeyboardEvent('keydown', init));
    page.one(`${mark}-button`).click();
  }
  expect(seen).toEqual([null, null, null, null]);
  page.one('send').click();
  // By identity: React's own marks on an element lead a comparison by content through the whole page.
  expect(seen.at(-1)?.route).toBe('button');
  expect(seen.at(-1)?.composer.editor === page.one('editor')).toBe(true);
});

test('the voice button in Send’s place sends nothing that can be read', async () => {
  const page = await loadPage('x--chat', '/i/chat/10-20');
  const seen: unknown[] = [];
  page.window.addEventListener('click', (event) => seen.push(gestureOf(event, xSurfaces)), true);
  page.one('voice').click();
  expect(seen).toEqual([null]);
});

test('a submit of the form is the message’s, whoever starts it', async () => {
  const page = await loadPage('x--chat', '/i/chat/10-20', 'submit=1');
  page.one('editor').focus();
  await userEvent.keyboard('Hello');
  await until(() => page.marked('send').length > 0);
  const seen: (Gesture | null)[] = [];
  page.window.addEventListener('submit', (event) => seen.push(gestureOf(event, xSurfaces)), true);
  page.one('editor').closest('form')?.requestSubmit();
  expect(seen[0]?.route).toBe('submit');
  expect(seen[0]?.composer.editor === page.one('editor')).toBe(true);
  expect(page.sends.map(({ text }) => text)).toEqual(['Hello']);
});
