import { afterEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';
import { outlookSurfaces } from '../../../lib/sites/outlook/index.ts';
import type { Composer, KeyChord } from '../../../lib/sites/site.ts';
import { closePages, composerAt, type LoadedPage, loadPage, pathFrom, type, until } from './pages.ts';

const pages = ['outlook--mail', 'outlook--answer', 'outlook--window'] as const;
const path = '/mail/0/';
const helena = { name: 'Helena Ortiz', address: 'helena@acme.example', field: 'to' };
const chord: KeyChord = { key: 'Enter', mod: false, shift: false, alt: false };

afterEach(closePages);

function composerOf(page: LoadedPage, element: Element = page.one('editor')): Composer {
  const composer = composerAt(element, outlookSurfaces);
  if (!composer) throw new Error('no composer');
  return composer;
}

const otherAt = (page: LoadedPage, mark: string) => {
  for (const surface of outlookSurfaces) {
    const other = surface.otherSend?.(pathFrom(page.one(mark)));
    if (other) return other;
  }
  return null;
};

/** Goes to an element as the guard sees it, then presses it. */
function go(page: LoadedPage, mark: string): void {
  otherAt(page, mark);
  page.one(mark).click();
}

describe.each(pages)('%s', (name) => {
  test.each(['en', 'de', 'ja'])('finds the mail and its Send, never a stale pane, in %s', async (lang) => {
    const page = await loadPage(name, path, `lang=${lang}`);
    const found = outlookSurfaces.flatMap((surface) => surface.findAll(page.document));
    expect(found.map(({ editor }) => editor)).toEqual([page.one('editor')]);
    const composer = composerOf(page, page.one('send'));
    expect(composer.editor).toBe(page.one('editor'));
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    expect(composer.surface.looseSendControl?.(composer)).toBe(page.one('send'));
    // The test's own address is no mailbox of Outlook.com.
    expect(composer.surface.id).toBe('outlook-work');
  });

  test('Send, subject and people belong to the mail they stand around, when all of them have other names', async () => {
    const page = await loadPage(name, path, 'lang=ja&bare=1&cc=1');
    const composer = composerOf(page, page.one('send'));
    expect(composer.editor).toBe(page.one('editor'));
    expect(composer.root).toBe(composerOf(page).root);
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    expect(composer.surface.subjectField?.(composer)).toBe(page.one('subject'));
    expect(composer.surface.read(composer).recipients.map((person) => person.name)).toEqual([
      'Helena Ortiz',
      'Gregory Adeyemi',
    ]);
  });

  test('reads what leaves, and nothing that others wrote', async () => {
    const page = await loadPage(name, path, 'signature=1&cc=1&attach=1');
    type(page.one('editor'), 'Hi Helena,\nsee you on Tuesday.');
    const composer = composerOf(page);
    const message = composer.surface.read(composer);
    expect(message).toMatchObject({
      kind: 'email',
      subject: name === 'outlook--answer' ? 'RE: Tuesday' : 'Tuesday',
      recipients: [helena, { name: 'Gregory Adeyemi', address: 'gregory@elsewhere.example', field: 'cc' }],
      attachments: ['portfolio.pdf'],
      text: 'Hi Helena,\nsee you on Tuesday.',
    });
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual([message.text]);
    await until(() => !composer.root.isConnected);
    expect(composer.surface.refresh(composer)).toBeNull();
  });

  test('Ctrl+Enter sends from every field, Alt+S may, Enter does not', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    for (const field of [page.one('editor'), page.one('subject'), ...page.marked('recipients')]) {
      expect(composerOf(page, field).root).toBe(composer.root);
      const ask = (part: Partial<KeyChord>) =>
        composer.surface.keyEffect(composer, { ...chord, ...part }, field);
      expect(ask({ mod: true })).toBe('send');
      expect(ask({})).toBe('none');
      expect(ask({ key: 's', alt: true })).toBe('unknown');
      expect(ask({ key: 's', mod: true })).toBe('none');
    }
    expect(composer.surface.release(composer)).toEqual({ how: 'ask' });
  });

  test.each(['', '&bare=1'])('the menu beside Send, a ready time, another time%s', async (bare) => {
    const page = await loadPage(name, path, `lang=de${bare}`);
    const composer = composerOf(page);
    type(page.one('editor'), 'Later.');
    go(page, 'more');
    expect(otherAt(page, 'menu-send')).toMatchObject({ route: 'button', control: page.one('menu-send') });
    expect(otherAt(page, 'schedule-item')).toBeNull();
    go(page, 'schedule-item');
    const time = otherAt(page, 'schedule-time');
    expect(time).toMatchObject({ route: 'schedule', control: page.one('schedule-time') });
    expect(time?.composer.root).toBe(composer.root);
    expect(otherAt(page, 'schedule-pick')).toBeNull();
    expect(otherAt(page, 'schedule-close')).toBeNull();
    go(page, 'schedule-pick');
    expect(otherAt(page, 'schedule-cancel')).toBeNull();
    expect(otherAt(page, 'schedule-confirm')).toMatchObject({ route: 'schedule' });
    page.one('schedule-confirm').click();
    expect(page.sends.map(({ text, how }) => [text, how])).toEqual([['Later.', 'schedule']]);
  });

  test('a fix changes the own words and leaves all others', async () => {
    const page = await loadPage(name, path, 'signature=1');
    const editor = page.one('editor');
    type(editor, 'Hi Gregory, see you.');
    const others = () => [...editor.querySelectorAll('._Entity')].map(({ textContent }) => textContent);
    const before = others();
    const body = editorFor('mail-body');
    expect(body.rangeOf(editor, 3, 10)?.toString()).toBe('Gregory');
    expect(await body.replace(editor, 3, 10, 'Helena')).toBe(true);
    expect(body.readText(editor)).toBe('Hi Helena, see you.');
    expect(others()).toEqual(before);
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual(['Hi Helena, see you.']);
  });

  test('the search box is no composer', async () => {
    const page = await loadPage(name, path);
    for (const search of page.marked('search')) expect(composerAt(search, outlookSurfaces)).toBeNull();
  });
});

test('an answer to several people answers everybody; a new mail does not', async () => {
  const alone = composerOf(await loadPage('outlook--answer', path));
  expect(alone.surface.replyAll?.(alone)).toBe(false);
  const several = composerOf(await loadPage('outlook--answer', path, 'cc=1'));
  expect(several.surface.replyAll?.(several)).toBe(true);
  expect(several.surface.ownAddress?.(several)).toBe('maya@acme.example');
  expect(several.surface.ownName?.(several)).toBe('Maya Lind');
  const fresh = composerOf(await loadPage('outlook--mail', path, 'cc=1'));
  expect(fresh.surface.replyAll?.(fresh)).toBe(false);
});

test('a dialog with times that no menu of a mail led to is not held', async () => {
  const page = await loadPage('outlook--mail', path);
  type(page.one('editor'), 'Later.');
  go(page, 'more');
  go(page, 'schedule-item');
  otherAt(page, 'editor');
  expect(otherAt(page, 'schedule-time')).toBeNull();
});
