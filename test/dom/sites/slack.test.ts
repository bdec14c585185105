import { afterEach, expect, test } from 'vitest';
import { gestureOf } from '../../../lib/guard/gestures/index.ts';
import { slackSurfaces } from '../../../lib/sites/slack/index.ts';
import { closePages, composerAt, loadPage, pathFrom, type, until } from './pages.ts';

afterEach(closePages);

const load = (query: string) => loadPage('slack--workspace', '/client/T0ACME/D0HELENA01', query);

test('the thread has a composer of its own, with its own Send and conversation', async () => {
  const page = await load('thread=1');
  const [main, thread] = ['editor', 'thread-editor'].map((mark) => composerAt(page.one(mark), slackSurfaces));
  if (!main || !thread) throw new Error('not both were found');
  expect(main.surface.sendControls(main)).toEqual([page.one('send')]);
  expect(thread.surface.sendControls(thread)).toEqual([page.one('thread-send')]);
  expect(composerAt(page.one('thread-send'), slackSurfaces)?.editor).toBe(thread.editor);
  const [a, b] = [main, thread].map((composer) => composer.surface.read(composer).conversation.id);
  expect(a).not.toBe(b);
  expect(thread.surface.read(thread).recipients).toEqual([{ name: 'Helena Ortiz' }]);
});

test('the edit of an old message is no composer, whatever its parts are called', async () => {
  const page = await load('edit=1');
  page.marked('edit').at(-1)?.click();
  await until(() => page.marked('edit-editor').length > 0);
  const seen: unknown[] = [];
  for (const kind of ['keydown', 'click']) {
    page.window.addEventListener(kind, (event) => seen.push(gestureOf(event, slackSurfaces)), true);
  }
  type(page.one('editor'), 'A draft meanwhile');
  type(page.one('edit-editor'), 'changed');
  for (const modifier of [{}, { ctrlKey: true }]) {
    const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, ...modifier };
    page.one('edit-editor').dispatchEvent(new page.window.KeyboardEvent('keydown', init));
  }
  page.one('edit-save').click();
  expect(seen).toEqual([null, null, null]);
  page.one('send').click();
  expect(seen.at(-1)).toMatchObject({ route: 'button', composer: { editor: page.one('editor') } });
});

test('an item of the schedule menu sends what is written, in a way of its own', async () => {
  const page = await load('thread=1');
  type(page.one('thread-editor'), 'For tomorrow');
  page.one('later').click();
  await until(() => page.marked('schedule-item').length > 0);
  const found = slackSurfaces[0]?.otherSend?.(pathFrom(page.one('schedule-item')));
  expect(found?.route).toBe('schedule');
  expect(found?.composer.editor).toBe(page.one('thread-editor'));
});

test('in a block of code nobody knows what Enter does', async () => {
  const page = await load('');
  const composer = composerAt(page.one('editor'), slackSurfaces);
  if (!composer) throw new Error('no composer');
  composer.editor.innerHTML =
    '<div class="ql-code-block-container"><div class="ql-code-block">a = 1</div></div>';
  const code = composer.editor.querySelector('.ql-code-block')?.firstChild;
  if (!code) throw new Error('no code');
  page.window.getSelection()?.setPosition(code, 2);
  const enter = { key: 'Enter', mod: false, shift: false, alt: false };
  expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('unknown');
});
