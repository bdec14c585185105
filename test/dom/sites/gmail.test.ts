import { afterEach, describe, expect, test } from 'vitest';
import { editorFor } from '../../../lib/editors/index.ts';
import { gmailSurfaces } from '../../../lib/sites/gmail/index.ts';
import type { Composer, KeyChord } from '../../../lib/sites/site.ts';
import { closePages, composerAt, type LoadedPage, loadPage, pathFrom, type, until } from './pages.ts';

const pages = [
  { name: 'gmail--compose', path: '/mail/u/0/', windows: 2 },
  { name: 'gmail--thread', path: '/mail/u/0/', windows: 1 },
  { name: 'gmail--popout', path: '/mail/u/0/popout', windows: 1 },
] as const;

const helena = { name: 'Helena Ortiz', address: 'helena@acme.example', field: 'to' };
const chord: KeyChord = { key: 'Enter', mod: false, shift: false, alt: false };

afterEach(closePages);

function composerOf(page: LoadedPage, element: Element = page.one('editor')): Composer {
  const composer = composerAt(element, gmailSurfaces);
  if (!composer) throw new Error('no composer');
  return composer;
}

function press(element: Element, ...types: readonly string[]): void {
  const { defaultView: window } = element.ownerDocument;
  if (!window) throw new Error('no window');
  for (const name of types) {
    element.dispatchEvent(new window.MouseEvent(name, { bubbles: true, cancelable: true, composed: true }));
  }
}

/** Opens the dialog of the first window on show, as a person would. */
async function openSchedule(page: LoadedPage, nth = 0): Promise<void> {
  const arrow = page.marked('more')[nth];
  if (!arrow) throw new Error('no arrow');
  gmailSurfaces[0]?.otherSend?.(pathFrom(arrow));
  press(arrow, 'mousedown', 'mouseup');
  const item = page.one('schedule-item');
  gmailSurfaces[0]?.otherSend?.(pathFrom(item));
  press(item, 'mousedown', 'mouseup');
  await until(() => page.marked('schedule-time').length === 1);
}

describe.each(pages)('$name', ({ name, path, windows }) => {
  test.each(['en', 'vi', 'ja'])('finds its windows and their Send, in %s', async (lang) => {
    const page = await loadPage(name, path, `lang=${lang}&archive=1`);
    const found = gmailSurfaces.flatMap((surface) => surface.findAll(page.document));
    expect(found.map(({ editor }) => editor)).toEqual(page.marked('editor'));
    expect(found).toHaveLength(windows);
    expect(found.map((composer) => composer.surface.sendControls(composer))).toEqual(
      page.marked('send').map((send) => [send]),
    );
    const [first] = found;
    expect(first?.surface.looseSendControl?.(first)).toBe(page.one('send'));
    expect(composerOf(page, page.one('send')).root).toBe(first?.root);
  });

  test('Send is known by its place beside the arrow, when every mark of it is gone', async () => {
    const page = await loadPage(name, path, 'lang=ja&bare=1');
    const found = gmailSurfaces.flatMap((surface) => surface.findAll(page.document));
    expect(found.map((composer) => composer.surface.sendControls(composer))).toEqual(
      page.marked('send').map((send) => [send]),
    );
    expect(composerOf(page, page.one('send')).root).toBe(found[0]?.root);
  });

  test('reads what leaves, and nothing that others wrote', async () => {
    const page = await loadPage(name, path, 'signature=1&quote=1&cc=1&attach=1');
    type(page.one('editor'), 'Hi Helena,\n\nsee you on Tuesday.');
    const composer = composerOf(page);
    const message = composer.surface.read(composer);
    expect(message).toMatchObject({
      kind: 'email',
      recipients: [helena, { name: 'Gregory Adeyemi', address: 'gregory@elsewhere.example', field: 'cc' }],
      attachments: ['portfolio.pdf'],
    });
    expect(message.subject).toBe(name === 'gmail--thread' ? undefined : 'Tuesday');
    expect(message.text.replaceAll(/\n+/g, '|')).toBe('Hi Helena,|see you on Tuesday.');
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual([message.text]);
  });

  test('Ctrl+Enter sends from every field, Enter from none', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    const fields = [
      ...page.marked('editor').slice(0, 1),
      ...page.marked('subject').slice(0, 1),
      page.one('recipients'),
    ];
    for (const field of fields) {
      expect(composerOf(page, field).root).toBe(composer.root);
      expect(composer.surface.keyEffect(composer, { ...chord, mod: true }, field)).toBe('send');
      expect(composer.surface.keyEffect(composer, chord, field)).toBe('none');
    }
  });

  test('tells by the notice that it was sent, every time anew', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    const notices = () => composer.surface.evidence(composer).sentNotices?.();
    expect(notices()).toBe(0);
    type(page.one('editor'), 'One.');
    page.one('send').click();
    await until(() => notices() === 1);
    expect(notices()).toBe(1);
    expect(composer.root.isConnected).toBe(false);
    if (windows < 2) return;
    type(page.one('editor'), 'Two.');
    page.one('send').click();
    await until(() => notices() === 2);
  });

  test("Gmail's dialog without anybody to send to is a refusal; a question is one only with somebody", async () => {
    const page = await loadPage(name, path, 'nobody=1');
    const composer = composerOf(page);
    type(page.one('editor'), 'Hello');
    expect(composer.surface.refusal?.(composer)).toBeNull();
    page.one('send').click();
    expect(composer.surface.refusal?.(composer)).toBeNull();
    await until(() => composer.surface.refusal?.(composer) !== null);
    expect(composer.surface.refusal?.(composer)).toBe('refused');
    const asking = await loadPage(name, path, 'asks=1');
    const other = composerOf(asking);
    type(asking.one('editor'), 'Hello');
    asking.one('send').click();
    await until(() => other.surface.refusal?.(other) === 'asks');
    expect(asking.sends).toEqual([]);
  });

  test.each(['time', 'other'])('what schedules belongs to its window: %s', async (which) => {
    const page = await loadPage(name, path, 'lang=ja');
    const nth = windows - 1;
    const composer = composerOf(page, page.marked('editor')[nth]);
    type(composer.editor, 'Later.');
    await openSchedule(page, nth);
    const [surface] = gmailSurfaces;
    const at = (mark: string) => surface?.otherSend?.(pathFrom(page.one(mark)));
    expect(at('schedule-pick') ?? null).toBeNull();
    if (which === 'other') {
      press(page.one('schedule-pick'), 'mousedown', 'mouseup');
      expect(at('schedule-cancel') ?? null).toBeNull();
    }
    const mark = which === 'time' ? 'schedule-time' : 'schedule-confirm';
    const other = at(mark);
    expect(other).toMatchObject({ route: 'schedule', on: 'press', control: page.one(mark) });
    expect(other?.composer.root).toBe(composer.root);
    press(page.one(mark), 'mousedown', 'mouseup', 'click');
    expect(page.sends.map(({ text, how }) => [text, how])).toEqual([['Later.', 'schedule']]);
    expect(composer.surface.release(composer, 'schedule')).toEqual({ how: 'ask' });
  });

  test('a ready time is known by the hour it says, when its class is another', async () => {
    const page = await loadPage(name, path, 'lang=ja&bare=1');
    const composer = composerOf(page);
    type(composer.editor, 'Later.');
    await openSchedule(page);
    const at = (mark: string) => gmailSurfaces[0]?.otherSend?.(pathFrom(page.one(mark))) ?? null;
    expect(at('schedule-pick')).toBeNull();
    expect(at('schedule-time')?.composer.root).toBe(composer.root);
  });

  test('the search box is no composer', async () => {
    const page = await loadPage(name, path);
    for (const search of page.marked('search')) expect(composerAt(search, gmailSurfaces)).toBeNull();
    expect(page.marked('search')).toHaveLength(name === 'gmail--popout' ? 0 : 1);
  });
});

describe('an answer in its thread', () => {
  const [name, path] = ['gmail--thread', '/mail/u/0/'] as const;

  test('with "Send and archive" each control is released as it was meant', async () => {
    const page = await loadPage(name, path, 'archive=1');
    const composer = composerOf(page);
    const [send, archive] = [page.one('send'), page.one('archive')];
    const other = composer.surface.otherSend?.(pathFrom(archive));
    expect(other).toMatchObject({ route: 'send-and-archive', on: 'click', control: archive });
    const ways = (['button', 'mod-enter', 'send-and-archive'] as const).map((route) =>
      composer.surface.release(composer, route),
    );
    expect(ways).toEqual([
      { how: 'click', control: send },
      { how: 'click', control: archive },
      { how: 'click', control: archive },
    ]);
  });

  test('to several people it answers everybody', async () => {
    const alone = composerOf(await loadPage(name, path));
    expect(alone.surface.replyAll?.(alone)).toBe(false);
    const several = composerOf(await loadPage(name, path, 'cc=1'));
    expect(several.surface.replyAll?.(several)).toBe(true);
    const fresh = composerOf(await loadPage('gmail--compose', path, 'cc=1'));
    expect(fresh.surface.replyAll?.(fresh)).toBe(false);
    const again = composerOf(await loadPage('gmail--compose', path, 'cc=1&subject=Re%3A%20Tuesday'));
    expect(again.surface.replyAll?.(again)).toBe(true);
    expect(again.surface.ownAddress?.(again)).toBe('maya@acme.example');
    expect(again.surface.ownName?.(again)).toBe('Maya Lind');
  });

  test('a fix changes the own words and leaves the quoted ones', async () => {
    const page = await loadPage(name, path, 'signature=1');
    const editor = page.one('editor');
    type(editor, 'Hi Gregory, see you.');
    const before = editor.querySelector('.gmail_quote')?.outerHTML;
    const body = editorFor('mail-body');
    expect(body.rangeOf(editor, 3, 10)?.toString()).toBe('Gregory');
    expect(await body.replace(editor, 3, 10, 'Helena')).toBe(true);
    expect(body.readText(editor)).toBe('Hi Helena, see you.');
    expect(editor.querySelector('.gmail_quote')?.outerHTML).toBe(before);
  });
});

describe('recipients', () => {
  test('an address that is not a chip yet goes along', async () => {
    const page = await loadPage('gmail--compose', '/mail/u/0/', 'nobody=1');
    const field = page.one('recipients') as HTMLInputElement;
    field.value = 'jo@elsewhere.example';
    const composer = composerOf(page);
    expect(composer.surface.read(composer).recipients).toEqual([
      { name: '', address: 'jo@elsewhere.example', field: 'to' },
    ]);
  });
});

test.each([
  ['"Ortiz, Helena" <helena@acme.example>, gregory@elsewhere.example', ['Ortiz, Helena', '']],
  ['Helena Ortiz <helena@acme.example>', ['Helena Ortiz']],
  ['Helena, as discussed', []],
])('the field of an older window says who: %s', async (value, names) => {
  const page = await loadPage('gmail--compose', '/mail/u/0/', 'nobody=1');
  const composer = composerOf(page);
  const field = page.document.createElement('textarea');
  field.name = 'to';
  field.value = value;
  composer.root.append(field);
  expect(composer.surface.read(composer).recipients.map((person) => person.name)).toEqual(names);
});
