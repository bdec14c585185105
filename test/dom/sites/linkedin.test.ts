import { afterEach, describe, expect, test } from 'vitest';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import type { Composer } from '../../../lib/sites/site.ts';
import { linkedinPages } from './linkedin-pages.ts';
import { closePages, composerAt, type LoadedPage, loadPage, pathFrom, type, until } from './pages.ts';

const surfaces = linkedinSurfaces;

afterEach(closePages);

function must(composer: Composer | null): Composer {
  if (!composer) throw new Error('no composer');
  return composer;
}

function composerOf(page: LoadedPage, mark = 'editor'): Composer {
  return must(composerAt(page.one(mark), surfaces));
}

test.each(['en', 'de', 'fr', 'ja', 'ar'])('credits left are read in %s', async (lang) => {
  const page = await loadPage('linkedin--classic', '/messaging/thread/2-aGVsZW5h/', `inmail=1&lang=${lang}`);
  const composer = composerOf(page);
  expect(composer.surface.creditsLeft?.(composer)).toBe(13);
});

describe.each(linkedinPages)('$name', ({ name, path, surface, engine }) => {
  test('finds the composer from an event in its editor and on its Send', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    expect(composer.surface.id).toBe(surface);
    expect(composer.editor).toBe(page.one('editor'));
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    const bySend = composerOf(page, 'send');
    expect(bySend.editor).toBe(composer.editor);
    expect(bySend.root).toBe(composer.root);
  });

  test.each(['de', 'fr', 'ja', 'ar'])('in %s', async (lang) => {
    const page = await loadPage(name, path, `lang=${lang}`);
    const composer = composerOf(page, 'send');
    expect(composer.surface.id).toBe(surface);
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    expect(composer.surface.read(composer).recipients).toEqual([{ name: 'Helena Ortiz' }]);
  });

  test('reads the message as the site would send it', async () => {
    const page = await loadPage(name, path, 'slow=0');
    type(page.one('editor'), 'Dear Helena,\n\nhello  there');
    const composer = composerOf(page);
    const message = composer.surface.read(composer);
    expect(message).toMatchObject({ site: 'linkedin', surface, recipients: [{ name: 'Helena Ortiz' }] });
    await until(() => !page.one('send').matches(':disabled'));
    page.one('send').click();
    expect(page.sends.map(({ text }) => text)).toEqual([message.text]);
    expect(message.text.split('\n')).toHaveLength(3);
  });

  test('finds every composer on show', async () => {
    const page = await loadPage(name, path);
    const found = surfaces.flatMap((each) => each.findAll(page.document));
    expect(found.map(({ editor }) => editor)).toEqual(page.marked('editor'));
    expect(new Set(found.map((composer) => composer.surface.id))).toEqual(new Set([surface]));
  });

  test('has evidence of what was sent, and no composer is lost by a remount', async () => {
    const page = await loadPage(name, path, 'slow=0');
    const composer = composerOf(page);
    type(page.one('editor'), 'A short line.');
    expect(composer.surface.evidence(composer).ownMessagesWith('A short line.')).toBe(0);
    await until(() => !page.one('send').matches(':disabled'));
    page.one('send').click();
    const leaves = ['linkedin-sdui', 'linkedin-invitation'].includes(surface);
    if (leaves) {
      expect(composer.surface.evidence(composer).sentNotices?.()).toBe(1);
      expect(composer.surface.refresh(composer)).toBeNull();
      return;
    }
    await until(() => composer.surface.evidence(composer).ownMessagesWith('A short  line. ') === 1);
    const again = must(composer.surface.refresh(composer));
    expect(again.root).toBe(composer.root);
    expect(again.editor).toBe(page.one('editor'));
    expect(again.editor.isConnected).toBe(true);
    expect(again.surface.read(again).text).toBe('');
  });

  test('a press of Enter does what was measured', async () => {
    const page = await loadPage(name, path);
    const { surface: own, ...rest } = composerOf(page);
    const composer = { surface: own, ...rest };
    const chord = { key: 'Enter', mod: false, shift: false, alt: false };
    const ask = (part: Partial<typeof chord>) =>
      own.keyEffect(composer, { ...chord, ...part }, composer.editor);
    expect(ask({})).toBe('none');
    expect(ask({ shift: true })).toBe('none');
    expect(ask({ mod: true, alt: true })).toBe('none');
    expect(ask({ key: 'a', mod: true })).toBe('none');
    expect(ask({ mod: true })).toBe(engine === 'rich' ? 'send' : 'unknown');
  });
});

const windows = linkedinPages.filter(({ engine }) => engine === 'rich');

describe.each(windows)('$name', ({ name, path, surface }) => {
  test('in Enter mode there is no Send, and Enter sends', async () => {
    const page = await loadPage(name, path, 'mode=enter');
    const composer = composerOf(page);
    expect(composer.surface.sendControls(composer)).toEqual([]);
    const enter = { key: 'Enter', mod: false, shift: false, alt: false };
    const effect = composer.surface.keyEffect(composer, enter, composer.editor);
    expect(effect).toBe(surface === 'linkedin-shadow-new' ? 'unknown' : 'send');
    expect(composer.surface.keyEffect(composer, { ...enter, shift: true }, composer.editor)).toBe('none');
  });

  test('an InMail is told by its subject field, and its limits', async () => {
    const page = await loadPage(name, path, 'inmail=1');
    const composer = composerOf(page, 'subject');
    const subject = page.one('subject') as HTMLInputElement;
    subject.value = 'A question';
    expect(composer.surface.subjectField?.(composer)).toBe(subject);
    expect(composer.surface.read(composer)).toMatchObject({ kind: 'inmail', subject: 'A question' });
    expect(composer.surface.limits?.(composer, composer.surface.kind(composer))).toEqual({
      subject: 200,
      text: 2000,
    });
    expect(composer.surface.mayBeInMail?.(composer)).toBe(true);
  });

  test('an ordinary message is one', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    const message = composer.surface.read(composer);
    expect(message.kind).toBe('message');
    expect(message).not.toHaveProperty('subject');
    expect(composer.surface.mayBeInMail?.(composer)).toBe(false);
    expect(composer.surface.limits?.(composer, composer.surface.kind(composer))).toEqual({});
  });

  test('an inert copy that nobody sees is no composer', async () => {
    const page = await loadPage(name, path, 'decoy=1');
    const found = surfaces.flatMap((each) => each.findAll(page.document));
    expect(found.map(({ editor }) => editor)).toEqual(page.marked('editor'));
  });
});

const classicLike = windows.filter(({ surface }) => surface !== 'linkedin-shadow-new');

describe.each(classicLike)('$name', ({ name, path }) => {
  test('without a form the div answers', async () => {
    const page = await loadPage(name, path, 'noform=1');
    const composer = composerOf(page, 'send');
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    const enterPage = await loadPage(name, path, 'noform=1&mode=enter');
    const inEnterMode = composerOf(enterPage);
    expect(inEnterMode.surface.release(inEnterMode)).toEqual({ how: 'ask' });
  });

  test('is released by a click, or by the submit of its form in Enter mode', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    expect(composer.surface.release(composer)).toEqual({ how: 'click', control: page.one('send') });
    const enterPage = await loadPage(name, path, 'mode=enter&slow=0');
    const editor = enterPage.one('editor');
    type(editor, 'Sent by its form');
    const inEnterMode = composerOf(enterPage);
    const way = inEnterMode.surface.release(inEnterMode);
    if (way.how !== 'submit') throw new Error(`released by ${way.how}`);
    way.form.requestSubmit();
    expect(enterPage.sends.map(({ text, how }) => [text, how])).toEqual([['Sent by its form', 'submit']]);
  });

  test('a quick reply is a send of its own text', async () => {
    const page = await loadPage(name, path, 'quick=1');
    const reply = page.marked('quick')[1];
    if (!reply) throw new Error('no quick reply');
    const found = surfaces.map((each) => each.oneClickSend?.(pathFrom(reply))).find(Boolean);
    expect(found?.control).toBe(reply);
    expect(found?.text).toBe('Sounds good');
    expect(found?.composer?.editor).toBe(page.one('editor'));
  });

  test('lists attachments', async () => {
    const page = await loadPage(name, path, 'attach=1');
    const composer = composerOf(page);
    expect(composer.surface.read(composer).attachments).toEqual(['portfolio.pdf']);
  });

  test('knows the person and the names on show', async () => {
    const page = await loadPage(name, path);
    const composer = composerOf(page);
    expect(composer.surface.ownName?.(composer)).toBe('Ada Bergström');
    expect(composer.surface.knownNames?.(composer)).toEqual(['Helena Ortiz']);
    expect(composer.surface.thread?.(composer)).toEqual([
      { own: false, text: 'Thanks for getting in touch. What is it about?' },
    ]);
  });

  test('an open suggestion list is its own editor’s', async () => {
    const page = await loadPage(name, path, 'suggest=1');
    const composer = composerOf(page);
    expect(composer.surface.suggestionOpen(composer)).toBe(false);
    type(composer.editor, 'Hi @He');
    expect(composer.surface.suggestionOpen(composer)).toBe(true);
  });
});

describe('the window without names', () => {
  const open = (query: string) => loadPage('linkedin--shadow-new', '/in/helena-ortiz/', query);
  const enter = { key: 'Enter', mod: false, shift: false, alt: false };

  test('a button with another word is no Send, and does not say what Enter does', async () => {
    const page = await open('mode=enter');
    const composer = composerOf(page);
    expect(composer.root.querySelectorAll('button').length).toBeGreaterThan(1);
    expect([...composer.root.querySelectorAll('button')].some((button) => button.textContent === 'GIF')).toBe(
      true,
    );
    expect(composer.surface.sendControls(composer)).toEqual([]);
    expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('unknown');
  });

  test('in a language that nobody knows Send is the only other button with a word', async () => {
    const page = await open('lang=en');
    page.one('send').textContent = 'Bidali';
    const composer = composerOf(page);
    expect(composer.surface.sendControls(composer)).toEqual([page.one('send')]);
    expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('unknown');
  });
});

describe('conversations', () => {
  test('on the full page the thread’s address names it', async () => {
    const page = await loadPage('linkedin--classic', '/messaging/thread/2-aGVsZW5h/');
    const composer = composerOf(page);
    expect(composer.surface.read(composer).conversation).toEqual({
      id: 'thread:2-aGVsZW5h',
      title: 'Helena Ortiz',
      url: 'https://www.linkedin.com/messaging/thread/2-aGVsZW5h/',
    });
  });

  test.each(['linkedin--bubbles', 'linkedin--shadow', 'linkedin--shadow-new'])(
    '%s: each bubble is its member’s, whatever the address says',
    async (name) => {
      const page = await loadPage(name, '/messaging/thread/2-bWVpbGluZw/');
      const read = page.marked('editor').map((editor) => {
        const composer = must(composerAt(editor, surfaces));
        const { conversation, recipients } = composer.surface.read(composer);
        return [conversation.id, recipients[0]?.name];
      });
      expect(read).toEqual([
        ['member:/in/ACoAAAHelena01', 'Helena Ortiz'],
        ['member:/in/ACoAAAGregor02', 'Gregory Adeyemi'],
      ]);
    },
  );

  test('each bubble has its own root, editor and Send', async () => {
    const page = await loadPage('linkedin--bubbles', '/feed/', 'bubbles=3');
    const composers = page.marked('send').map((send) => must(composerAt(send, surfaces)));
    expect(composers.map(({ editor }) => editor)).toEqual(page.marked('editor'));
    expect(new Set(composers.map(({ root }) => root)).size).toBe(3);
  });

  test('a switch of the conversation changes the id', async () => {
    const page = await loadPage('linkedin--classic', '/messaging/thread/2-aGVsZW5h/');
    const before = composerOf(page);
    page.marked('row')[1]?.querySelector('a')?.click();
    await until(() => !before.root.isConnected);
    const after = composerOf(page);
    expect(after.surface.read(after).conversation.id).toBe('thread:2-Z3JlZ29yeQ');
    expect(after.surface.read(after).recipients).toEqual([{ name: 'Gregory Adeyemi' }]);
  });
});

describe('what is no message', () => {
  test.each(['comment', 'comment-send', 'search'])('%s of a feed page', async (mark) => {
    const page = await loadPage('linkedin--bubbles', '/feed/');
    expect(composerAt(page.one(mark), surfaces)).toBeNull();
  });

  test.each(['note', 'note-send'])('an internal %s in Recruiter', async (mark) => {
    const page = await loadPage('linkedin--recruiter', '/talent/inbox/0/main/');
    expect(composerAt(page.one(mark), surfaces)).toBeNull();
  });

  test('a page with LinkedIn’s shadow host but no composer in it', async () => {
    const page = await loadPage('linkedin--shadow', '/in/helena-ortiz/', 'bubbles=0');
    expect(surfaces.flatMap((each) => each.findAll(page.document))).toEqual([]);
  });
});
