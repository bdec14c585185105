import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gestureOf } from '../../../lib/guard/gestures/index.ts';
import { whatsappSurfaces } from '../../../lib/sites/whatsapp/index.ts';
import { closePages, composerAt, loadPage, until } from './pages.ts';

afterEach(closePages);

const load = (query = '') => loadPage('whatsapp--chat', '/', query);

test.each([
  ['', ['picture.jpg']],
  ['self=1', ['picture.jpg']],
  ['bare=1', []],
])('the caption of a picture is a message, whatever its marks: "%s"', async (query, attachments) => {
  const page = await load(query);
  page.one('plus').click();
  await until(() => page.marked('caption-editor').length > 0);
  page.one('caption-editor').focus();
  await userEvent.keyboard('Hi Helena, look');
  const composer = composerAt(page.one('caption-send'), whatsappSurfaces);
  if (!composer) throw new Error('no composer');
  expect(composer.surface.id).toBe('whatsapp-caption');
  expect(composer.editor).toBe(page.one('caption-editor'));
  expect(composer.surface.sendControls(composer)).toEqual([page.one('caption-send')]);
  expect(composer.surface.read(composer)).toMatchObject({
    text: 'Hi Helena, look',
    attachments,
    recipients: [{ name: 'Helena Ortiz' }],
  });
  const evidence = composer.surface.evidence(composer);
  page.one('caption-send').click();
  expect(evidence.ownMessagesWith('Hi Helena, look')).toBe(1);
});

test('a switch of the chat is another conversation in an editor that is built anew', async () => {
  const page = await load();
  const before = composerAt(page.one('editor'), whatsappSurfaces);
  page.marked('chat')[1]?.click();
  await until(() => before?.editor.isConnected === false);
  const after = composerAt(page.one('editor'), whatsappSurfaces);
  if (!after) throw new Error('no composer');
  expect(after.surface.read(after).conversation).toEqual({
    id: '4915167890@c.us',
    title: 'Gregory Adeyemi',
  });
});

test('the edit of an old message is no message', async () => {
  const page = await load('edit=1');
  page.one('edit').click();
  await until(() => page.marked('edit-editor').length > 0);
  const seen: unknown[] = [];
  for (const kind of ['keydown', 'click']) {
    page.window.addEventListener(kind, (event) => seen.push(gestureOf(event, whatsappSurfaces)), true);
  }
  const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
  page.one('edit-editor').dispatchEvent(new page.window.KeyboardEvent('keydown', init));
  page.one('edit').click();
  page.one('edit-save').click();
  expect(seen).toEqual([null, null, null]);
});
