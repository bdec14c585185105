import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorFor } from '../../../lib/editors/index.ts';
import { tellEnterMeans } from '../../../lib/sites/learned.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { type ChatPage, chatPages } from './chat-pages.ts';
import { closePages, composerAt, type LoadedPage, loadPage, until } from './pages.ts';

afterEach(() => {
  closePages();
  tellEnterMeans(undefined);
});

function must<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not there');
  return found;
}

/** By the browser's own keys: an engine is told apart from a plain element by what it makes of them. */
async function write(page: LoadedPage, text: string): Promise<void> {
  page.one('editor').focus();
  await userEvent.keyboard(text.replaceAll('\n', '{Shift>}{Enter}{/Shift}'));
}

const enter = { key: 'Enter', mod: false, shift: false, alt: false };

describe.each(chatPages)('$name $query', (chat: ChatPage) => {
  const { surfaces } = chat;
  const load = (query = '', path = chat.path) =>
    loadPage(chat.name, path, [chat.query, query].filter(Boolean).join('&'));
  const composerOf = (page: LoadedPage, mark = 'editor'): Composer =>
    must(composerAt(page.one(mark), surfaces));

  /** Types, and waits until the site shows its Send and our surface finds it. */
  async function written(
    query = '',
    text = 'Hello Helena',
    path = chat.path,
  ): Promise<{ page: LoadedPage; composer: Composer }> {
    const page = await load(query, path);
    await write(page, text);
    const composer = composerOf(page);
    await until(() => page.marked('send').some((send) => send.getAttribute('aria-disabled') !== 'true'));
    return { page, composer };
  }

  test('finds the composer from an event in its editor and on its Send', async () => {
    const { page, composer } = await written();
    expect(composer.surface.id).toBe(chat.surface);
    expect(composer.editor).toBe(page.one('editor'));
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    const bySend = composerOf(page, 'send');
    expect([bySend.editor, bySend.root]).toEqual([composer.editor, composer.root]);
  });

  test.each(['de', 'ja', 'ar'])('in %s', async (lang) => {
    const { page, composer } = await written(`lang=${lang}`);
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    expect(composer.surface.read(composer).recipients).toEqual([{ name: 'Helena Ortiz' }]);
  });

  test('reads the message as the site would send it, and has evidence that it left', async () => {
    const { page, composer } = await written('', 'Dear Helena,\n\nhello there');
    const message = composer.surface.read(composer);
    expect(message).toMatchObject({
      kind: 'chat',
      surface: chat.surface,
      recipients: [{ name: 'Helena Ortiz' }],
    });
    expect(composer.surface.evidence(composer).ownMessagesWith(message.text)).toBe(0);
    const way = composer.surface.release(composer);
    expect(way.how).toBe(chat.asks ? 'ask' : 'click');
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual([message.text]);
    await until(() => composer.surface.evidence(composer).ownMessagesWith(message.text) === 1);
    const after = must(composer.surface.refresh(composer));
    await until(() => after.surface.read(after).text === '');
    expect(after.root).toBe(composer.root);
  });

  test('an editor that is built anew is found again', async () => {
    const { page, composer } = await written('remount=1', 'One line');
    page.one('send').click();
    await until(() => !composer.editor.isConnected && composer.surface.refresh(composer) !== null);
    const again = must(composer.surface.refresh(composer));
    expect(again.editor).toBe(page.one('editor'));
    expect(again.root).toBe(composer.root);
  });

  test('finds the composers on show, and nothing that only looks like one', async () => {
    const page = await load(chat.others.map(({ query }) => query).join('&'));
    const found = surfaces.flatMap((surface) => surface.findAll(page.document));
    expect(found.map(({ editor }) => editor)).toEqual([page.one('editor')]);
    for (const { mark } of chat.others) expect(composerAt(page.one(mark), surfaces), mark).toBeNull();
  });

  test('what Enter does', async () => {
    const { composer } = await written();
    const ask = (part: object) =>
      composer.surface.keyEffect(composer, { ...enter, ...part }, composer.editor);
    expect(ask({ shift: true })).toBe('none');
    expect(ask({ key: 'a' })).toBe('none');
    expect(ask({})).toBe(chat.enterIsChosen ? 'unknown' : 'send');
    expect(composer.surface.learnsEnter ?? false).toBe(chat.enterIsChosen);
    if (!chat.enterIsChosen) return;
    tellEnterMeans('newline');
    expect([ask({}), ask({ mod: true })]).toEqual(['none', 'send']);
    tellEnterMeans('send');
    expect(ask({})).toBe('send');
  });

  test('an open suggestion list is its own editor’s', async () => {
    const page = await load('suggest=1');
    await write(page, 'Hi');
    const composer = composerOf(page);
    expect(composer.surface.suggestionOpen(composer)).toBe(false);
    await userEvent.keyboard(' @He');
    await until(() => composer.surface.suggestionOpen(composer));
  });

  test('lists attachments', async () => {
    const { composer } = await written('attach=1');
    const files = chat.filesElsewhere || chat.filesUnknown ? [] : ['portfolio.pdf'];
    expect(composer.surface.read(composer).attachments).toEqual(files);
  });

  test('in a group nobody is the recipient', async () => {
    const { composer } = await written('group=1', 'Hello all', chat.groupPath);
    expect(composer.surface.read(composer).recipients).toEqual([]);
    expect(composer.surface.read(composer).conversation.title).toMatch(/launch/);
  });

  test('a fix is written into its own engine, or nothing is changed', async () => {
    const { page, composer } = await written('', 'Hi Gregory, teh plan is\nready for Helena');
    const { replace, readText } = editorFor(composer.surface.engine);
    const at = readText(composer.editor).indexOf('teh');
    const replaced = await replace(composer.editor, at, at + 3, 'the');
    expect(replaced).toBe(chat.writes);
    const meant = chat.writes
      ? 'Hi Gregory, the plan is\nready for Helena'
      : 'Hi Gregory, teh plan is\nready for Helena';
    expect(composer.surface.read(composer).text).toBe(meant);
    const [first, rest] = ['Gregory', 'Helena'];
    const again = await replace(composer.editor, 3, 3 + first.length, rest);
    expect(again).toBe(chat.writes);
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual([
      chat.writes ? meant.replace('Gregory', 'Helena') : meant,
    ]);
  });
});
