import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gestureOf } from '../../../lib/guard/gestures/index.ts';
import { tellEnterMeans } from '../../../lib/sites/learned.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { telegramSurfaces } from '../../../lib/sites/telegram/index.ts';
import { closePages, composerAt, type LoadedPage, loadPage, pathFrom, type, until } from './pages.ts';

afterEach(() => {
  closePages();
  tellEnterMeans(undefined);
});

const enter = { key: 'Enter', mod: false, shift: false, alt: false };
const keys = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };

function must<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not there');
  return found;
}

const at = (page: LoadedPage, mark: string): Composer => must(composerAt(page.one(mark), telegramSurfaces));

async function write(page: LoadedPage, mark: string, text: string): Promise<Composer> {
  page.one(mark).focus();
  await userEvent.keyboard(text);
  return at(page, mark);
}

/** What the guard takes every event of these kinds for. */
function gestures(page: LoadedPage, ...kinds: string[]): unknown[] {
  const seen: unknown[] = [];
  for (const kind of kinds) {
    page.window.addEventListener(kind, (event) => seen.push(gestureOf(event, telegramSurfaces)), true);
  }
  return seen;
}

describe.each(['a', 'k'])('Web %s', (client) => {
  const load = (query = '') => loadPage(`telegram--${client}`, `/${client}/`, query);

  test('the caption of a picture is a message with an attachment', async () => {
    const page = await load();
    page.one('plus').click();
    await until(() => page.marked('caption-editor').length > 0);
    const composer = await write(page, 'caption-editor', 'Hi Helena, look');
    expect(composer.surface.id).toBe(`telegram-${client}-caption`);
    expect(composer.surface.sendControls(composer)).toEqual([page.one('caption-send')]);
    expect(composer.surface.read(composer)).toMatchObject({
      text: 'Hi Helena, look',
      attachments: ['picture.jpg'],
      recipients: [{ name: 'Helena Ortiz' }],
    });
    expect(composer.surface.release(composer).how).toBe(client === 'a' ? 'ask' : 'click');
    const evidence = composer.surface.evidence(composer);
    const press = new page.window.MouseEvent('mousedown', { bubbles: true, cancelable: true });
    page.one('caption-send').dispatchEvent(press);
    page.marked('caption-send')[0]?.click();
    expect(page.sends).toHaveLength(1);
    expect(evidence.ownMessagesWith('Hi Helena, look')).toBe(1);
  });

  test('a switch of the chat is another conversation', async () => {
    const page = await load();
    const before = at(page, 'editor');
    const { id } = before.surface.read(before).conversation;
    const other = must(page.marked('chat')[1]);
    other.dispatchEvent(new page.window.MouseEvent('mousedown', { bubbles: true }));
    other.click();
    await until(() => page.one('editor') !== before.editor);
    const after = at(page, 'editor');
    const { conversation, recipients } = after.surface.read(after);
    expect(conversation).toMatchObject({ title: 'Gregory Adeyemi' });
    expect(conversation.id).not.toBe(id);
    expect(recipients).toEqual([{ name: 'Gregory Adeyemi' }]);
  });

  test('the edit of an old message is no message, though editor and button are the same', async () => {
    const page = await load('edit=1');
    const composer = at(page, 'editor');
    const { id } = composer.surface.read(composer).conversation;
    page.one('edit').click();
    await until(() => page.marked('edit-save').length > 0);
    const seen = gestures(page, 'keydown', 'click');
    page.one('edit-editor').dispatchEvent(new page.window.KeyboardEvent('keydown', { ...keys, key: 'a' }));
    expect(composerAt(page.one('edit-editor'), telegramSurfaces)).toBeNull();
    page.one('edit-save').click();
    expect(seen).toEqual([null, null]);
    expect(page.sends.map(({ how }) => how)).toEqual(['edit']);
    await until(() => page.marked('edit-save').length === 0);
    expect(composer.surface.read(composer).conversation.id).toBe(id);
  });

  test('while an old message is edited the draft is of no conversation that one could leave', async () => {
    const page = await load('edit=1');
    const composer = at(page, 'editor');
    const { id } = composer.surface.read(composer).conversation;
    page.one('edit').click();
    await until(() => page.marked('edit-save').length > 0);
    const { conversation, recipients } = composer.surface.read(composer);
    expect([conversation.id === id, recipients]).toEqual([false, []]);
  });

  test('in the list of scheduled messages Enter and the button only open the calendar', async () => {
    const page = await load('scheduled=1');
    const composer = await write(page, 'editor', 'For later');
    await until(() => page.marked('schedule').length > 0);
    expect(composer.surface.sendControls(composer)).toEqual([]);
    expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('none');
    const seen = gestures(page, 'click');
    page.one('schedule').click();
    expect(seen).toEqual([null]);
    await until(() => page.marked('confirm').length > 0);
    const found = telegramSurfaces.map((surface) => surface.otherSend?.(pathFrom(page.one('confirm'))));
    expect(found.find(Boolean)).toMatchObject({ route: 'schedule', composer: { editor: composer.editor } });
  });

  test('the items beside Send, and the way to the calendar', async () => {
    const page = await load();
    const composer = await write(page, 'editor', 'Hello');
    await until(() => page.marked('send').length > 0);
    const open = () =>
      page.one('send').dispatchEvent(new page.window.MouseEvent('contextmenu', { bubbles: true }));
    open();
    await until(() => page.marked('silent').length > 0);
    const found = (mark: string) =>
      telegramSurfaces.map((surface) => surface.otherSend?.(pathFrom(page.one(mark)))).find(Boolean);
    expect(found('silent')).toMatchObject({ route: 'send-silently', on: 'click' });
    expect(found('online')).toMatchObject({ route: 'schedule', on: 'click' });
    expect(found('schedule-item')).toBeUndefined();
    expect(composer.surface.release(composer, 'send-silently').how).toBe('ask');
    page.one('schedule-item').click();
    await until(() => page.marked('confirm').length > 0);
    const on = client === 'a' ? 'press' : 'click';
    expect(found('confirm')).toMatchObject({ route: 'schedule', on });
    expect(found('confirm-online')).toMatchObject({ route: 'schedule', on });
  });

  test('what Ctrl+Enter does', async () => {
    const page = await load();
    const { surface, ...composer } = await write(page, 'editor', 'Hello');
    const ask = (part: object) =>
      surface.keyEffect({ surface, ...composer }, { ...enter, ...part }, composer.editor);
    expect(ask({ alt: true })).toBe('none');
    tellEnterMeans('send');
    expect(ask({ mod: true })).toBe(client === 'a' ? 'send' : 'unknown');
    tellEnterMeans('newline');
    expect(ask({ mod: true })).toBe('send');
  });

  test('an emoji that is drawn as a picture is the same message', async () => {
    const page = await load();
    type(page.one('editor'), 'Hi 🐙 you');
    const { surface, ...rest } = at(page, 'editor');
    await until(() => page.marked('send').length > 0);
    page.one('send').click();
    const shown = must(page.document.querySelector('.own .text-content, .is-out .message'));
    shown.innerHTML = shown.innerHTML.replace('🐙', '<img class="emoji" alt="🐙">');
    expect(surface.evidence({ surface, ...rest }).ownMessagesWith('Hi 🐙 you')).toBe(1);
  });
});

test('Web K, where there may be a touch screen: Send acts on the press, and a click is no way to send on', async () => {
  const page = await loadPage('telegram--k', '/k/');
  Object.assign(page.window, { ontouchstart: null });
  const composer = await write(page, 'editor', 'Hello');
  await until(() => page.marked('send').length > 0);
  const seen = gestures(page, 'mousedown');
  const press = new page.window.MouseEvent('mousedown', { bubbles: true, cancelable: true });
  page.one('send').dispatchEvent(press);
  expect(seen).toMatchObject([{ route: 'button', composer: { editor: composer.editor } }]);
  expect(composer.surface.release(composer).how).toBe('ask');
});

test('Web K: Enter with the focus on nothing sends the caption, a click there does not', async () => {
  const page = await loadPage('telegram--k', '/k/');
  page.one('plus').click();
  await until(() => page.marked('caption-editor').length > 0);
  await write(page, 'caption-editor', 'Look');
  page.one('caption-editor').blur();
  const seen = gestures(page, 'keydown', 'click');
  page.document.body.click();
  page.document.body.dispatchEvent(new page.window.KeyboardEvent('keydown', keys));
  expect(seen[0]).toBeNull();
  expect(seen[1]).toMatchObject({ route: 'enter', composer: { surface: { id: 'telegram-k-caption' } } });
});

test('Web A: a list in which nothing is chosen leaves Enter to the message', async () => {
  const page = await loadPage('telegram--a', '/a/', 'suggest=1');
  const composer = await write(page, 'editor', 'Hi @');
  await until(() => composer.surface.suggestionOpen(composer));
  page.document.querySelector('.composer-tooltip .focus')?.classList.remove('focus');
  expect(composer.surface.suggestionOpen(composer)).toBe(false);
});
