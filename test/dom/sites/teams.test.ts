import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gestureOf } from '../../../lib/guard/gestures/index.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { closePages, composerAt, type LoadedPage, loadPage, until } from './pages.ts';

afterEach(closePages);

const enter = { key: 'Enter', mod: false, shift: false, alt: false };
const chat = (query = '') => ready('teams--chat', '/v2/', query);
const channel = () => ready('teams--channel', '/', '');

/** Its editors can be written in a moment after the page is there. */
async function ready(name: string, path: string, query: string): Promise<LoadedPage> {
  const page = await loadPage(name, path, query);
  await until(() => page.marked('editor').length > 0);
  return page;
}

function composerOf(page: LoadedPage, mark: string): Composer {
  const composer = composerAt(page.one(mark), teamsSurfaces);
  if (!composer) throw new Error(`no composer at ${mark}`);
  return composer;
}

test('in the expanded box Enter is a new line, Ctrl+Enter sends, and nothing is learned', async () => {
  const { surface, ...composer } = composerOf(await chat('expanded=1'), 'editor');
  const ask = (part: object) =>
    surface.keyEffect({ surface, ...composer }, { ...enter, ...part }, composer.editor);
  expect(surface.id).toBe('teams-expanded');
  expect([ask({}), ask({ mod: true }), ask({ shift: true })]).toEqual(['none', 'send', 'none']);
  expect(surface.learnsEnter).toBeUndefined();
});

test('a file makes the usual box look expanded: nobody knows what Enter does there', async () => {
  const composer = composerOf(await chat('attach=1'), 'editor');
  expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('unknown');
  expect(composer.surface.learnsEnter).toBeUndefined();
});

test('a post and the replies to one have their own Send and conversation, and go to nobody by name', async () => {
  const page = await channel();
  const [post, reply] = [composerOf(page, 'editor'), composerOf(page, 'reply-editor')];
  expect(post.surface.sendControls(post)).toEqual([page.one('send')]);
  expect(reply.surface.sendControls(reply)).toEqual([page.one('reply-send')]);
  expect(composerOf(page, 'reply-send').editor).toBe(reply.editor);
  const [one, other] = [post, reply].map((composer) => composer.surface.read(composer));
  expect(one?.conversation.id).not.toBe(other?.conversation.id);
  expect(other?.conversation.title).toBe('#project-launch');
  expect([one?.recipients, other?.recipients]).toEqual([[], []]);
});

test('a box without its Send is never given the Send of the other', async () => {
  const page = await channel();
  page.one('reply-send').remove();
  expect(composerAt(page.one('reply-editor'), teamsSurfaces)).toBeNull();
  const post = composerOf(page, 'editor');
  expect(post.surface.sendControls(post)).toEqual([page.one('send')]);
});

test('the edit of an old message is no message, though its Done is called like Send', async () => {
  const page = await chat('edit=1');
  const seen: unknown[] = [];
  for (const kind of ['keydown', 'click'])
    page.window.addEventListener(kind, (event) => seen.push(gestureOf(event, teamsSurfaces)), true);
  const ends = [
    () => page.one('edit-save').click(),
    () => {
      const init = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
      page.one('edit-editor').dispatchEvent(new page.window.KeyboardEvent('keydown', init));
    },
  ];
  for (const end of ends) {
    page.one('edit').click();
    await until(() => page.marked('edit-editor')[0]?.textContent?.includes('{{first_name}}') ?? false);
    end();
  }
  expect(seen).toEqual([null, null, null, null]);
  expect(page.sends.map(({ to }) => to)).toEqual(['edit', 'edit']);
});

test('one person’s chat is told by its header too, where the thread’s name does not say it', async () => {
  const page = await chat();
  page.one('send').setAttribute('data-track-thread-id', '19:uni01_abc@thread.v2');
  const composer = composerOf(page, 'editor');
  expect(composer.surface.read(composer).recipients).toEqual([{ name: 'Helena Ortiz' }]);
});

test('what the editor puts in for its caret is no part of the text', async () => {
  const page = await chat();
  page.one('editor').focus();
  await userEvent.keyboard('One{Shift>}{Enter}{/Shift}two');
  const composer = composerOf(page, 'editor');
  expect(composer.editor.textContent).toContain('\u2060');
  expect(composer.surface.read(composer).text).toBe('One\ntwo');
});
