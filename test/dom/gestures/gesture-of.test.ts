import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorFor } from '../../../lib/editors/index.ts';
import {
  createShadowListener,
  createTail,
  GESTURE_EVENTS,
  type Gesture,
  gestureOf,
} from '../../../lib/guard/gestures/index.ts';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import { linkedinPages } from '../sites/linkedin-pages.ts';
import { closePages, type LoadedPage, loadPage, type, until } from '../sites/pages.ts';

const surfaces = linkedinSurfaces;

afterEach(closePages);

/** Listens as the guard does. `stop` swallows what is a gesture, and its tail. */
function listen(page: LoadedPage, stop = false): Gesture[] {
  const seen: Gesture[] = [];
  const tail = createTail();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const inShadow = createShadowListener((event) => listener(event), new AbortController().signal);
  const listener = (event: Event) => {
    inShadow(event.composedPath());
    if (tail.belongs(event)) {
      swallow(event);
      return;
    }
    const gesture = gestureOf(event, surfaces);
    if (!gesture) return;
    seen.push(gesture);
    if (!stop) return;
    tail.begin(event);
    swallow(event);
  };
  for (const name of GESTURE_EVENTS) page.window.addEventListener(name, listener, true);
  return seen;
}

async function written(name: string, path: string, query = '', text = 'Hello Helena') {
  const page = await loadPage(name, path, `slow=0&${query}`);
  const editor = page.one('editor');
  type(editor, text);
  await until(() => page.marked('send')[0]?.matches(':disabled') !== true);
  return { page, editor };
}

/** An Enter that no keyboard made. */
function press(page: LoadedPage, target: HTMLElement, init: KeyboardEventInit): void {
  const enter = { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new page.window.KeyboardEvent('keydown', { ...enter, ...init }));
}

function routes(gestures: readonly Gesture[]): string[] {
  return gestures.map(({ route }) => route);
}

const windows = linkedinPages.filter(({ engine }) => engine === 'rich');
const fields = linkedinPages.filter(({ engine }) => engine === 'field');

describe.each(linkedinPages)('$name', ({ name, path, surface }) => {
  test('a click on Send, by a script or a screen reader too', async () => {
    const { page } = await written(name, path);
    const seen = listen(page, true);
    page.one('send').click();
    expect(routes(seen)).toEqual(['button']);
    expect(seen[0]).toMatchObject({ repeat: false, certain: true });
    expect(seen[0]?.composer.surface.id).toBe(surface);
    expect(page.sends).toEqual([]);
  });

  test.each(['{Enter}', ' '])('%s on the focused Send, with all that trails behind it', async (key) => {
    const { page } = await written(name, path);
    const seen = listen(page, true);
    page.one('send').focus();
    await userEvent.keyboard(key);
    expect(routes(seen)).toEqual(['key-on-button']);
    expect(page.sends).toEqual([]);
  });

  test('an empty composer sends nothing', async () => {
    const page = await loadPage(name, path, 'slow=0');
    const seen = listen(page, true);
    page.one('editor').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    page.one('send').removeAttribute('disabled');
    page.one('send').click();
    expect(seen).toEqual([]);
  });

  test('Shift+Enter and other keys send nothing', async () => {
    const { page, editor } = await written(name, path);
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}a {Alt>}{Enter}{/Alt}');
    expect(seen).toEqual([]);
    expect(page.sends).toEqual([]);
  });
});

describe.each(windows)('$name', ({ name, path, surface }) => {
  test('Ctrl+Enter and ⌘+Enter in the editor', async () => {
    const { page, editor } = await written(name, path);
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Meta>}{Enter}{/Meta}');
    expect(routes(seen)).toEqual(['mod-enter', 'mod-enter']);
    expect(page.sends).toEqual([]);
  });

  test('Ctrl+Enter in the subject', async () => {
    const { page } = await written(name, path, 'inmail=1');
    const seen = listen(page, true);
    page.one('subject').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(routes(seen)).toEqual(['mod-enter']);
    expect(page.sends).toEqual([]);
  });

  test('Enter in click mode is a new line', async () => {
    const { page, editor } = await written(name, path);
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Enter}more');
    expect(seen).toEqual([]);
    expect(editorFor('rich-text').readText(editor)).toBe('Hello Helena\nmore');
  });

  test('Enter in Enter mode', async () => {
    const { page, editor } = await written(name, path, 'mode=enter');
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Enter}');
    press(page, editor, { code: 'NumpadEnter' });
    expect(routes(seen)).toEqual(['enter', 'enter']);
    expect(seen.map(({ certain }) => certain)).toEqual(Array(2).fill(surface !== 'linkedin-shadow-new'));
    expect(page.sends).toEqual([]);
    expect(editorFor('rich-text').readText(editor)).toBe('Hello Helena');
  });

  test('an Enter that is held down is told as a repeat', async () => {
    const { page, editor } = await written(name, path, 'mode=enter');
    const seen = listen(page);
    editor.focus();
    press(page, editor, { repeat: true });
    expect(seen[0]).toMatchObject({ route: 'enter', repeat: true });
  });

  test('Enter that picks from the editor’s open list', async () => {
    if (surface === 'linkedin-shadow-new') return;
    const { page, editor } = await written(name, path, 'mode=enter&suggest=1', 'Hi @He');
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Enter}');
    expect(seen).toEqual([]);
    expect(editorFor('rich-text').readText(editor).trim()).toBe('Hi @Helena Ortiz');
    await userEvent.keyboard('{Enter}');
    expect(routes(seen)).toEqual(['enter']);
  });

  test('the Enter of an input method', async () => {
    const { page, editor } = await written(name, path, 'mode=enter');
    const seen = listen(page, true);
    press(page, editor, { isComposing: true });
    press(page, editor, { keyCode: 229 });
    expect(seen).toEqual([]);
    press(page, editor, {});
    expect(routes(seen)).toEqual(['enter']);
  });

  test('a new paragraph that no key made', async () => {
    const { page, editor } = await written(name, path, 'mode=enter');
    const seen = listen(page, true);
    const paragraph = () =>
      new page.window.InputEvent('beforeinput', {
        inputType: 'insertParagraph',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
    editor.dispatchEvent(paragraph());
    expect(routes(seen)).toEqual(surface === 'linkedin-shadow-new' ? [] : ['insert-paragraph']);
  });

  test('our own edits are no gesture', async () => {
    const { page, editor } = await written(name, path, 'mode=enter', 'one two');
    const seen = listen(page, true);
    expect(await editorFor('rich-text').replace(editor, 4, 7, 'a\nb')).toBe(true);
    expect(seen).toEqual([]);
  });
});

const withForms = linkedinPages.filter(
  ({ surface }) => !['linkedin-shadow-new', 'linkedin-sdui', 'linkedin-invitation'].includes(surface),
);

describe.each(withForms)('$name', ({ name, path, engine }) => {
  test('any submit of its form', async () => {
    const { page, editor } = await written(name, path);
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('!');
    editor.closest('form')?.requestSubmit();
    expect(routes(seen)).toEqual(['submit']);
    expect(page.sends).toEqual([]);
  });

  test('Enter in the subject where there is no button to press', async () => {
    if (engine === 'field') return;
    const { page } = await written(name, path, 'inmail=1&mode=enter');
    const seen = listen(page, true);
    page.one('subject').focus();
    await userEvent.keyboard('{Enter}');
    expect(routes(seen)).toEqual(['enter']);
    expect(page.sends).toEqual([]);
  });

  test('Enter in the subject, where the browser submits the form by it', async () => {
    const query = engine === 'rich' ? 'inmail=1' : '';
    const { page } = await written(name, path, query);
    const seen = listen(page, true);
    page.one('subject').focus();
    await userEvent.keyboard('{Enter}');
    expect(routes(seen)).toEqual(['button']);
    expect(page.sends).toEqual([]);
  });
});

describe.each(windows.filter(({ surface }) => surface !== 'linkedin-shadow-new'))(
  '$name',
  ({ name, path }) => {
    test('a quick reply', async () => {
      const page = await loadPage(name, path, 'quick=1');
      const seen = listen(page, true);
      page.marked('quick')[0]?.click();
      expect(seen[0]).toMatchObject({
        route: 'quick-reply',
        certain: true,
        oneClick: { text: 'Thanks, Helena' },
      });
      expect(seen[0]?.composer.editor).toBe(page.one('editor'));
      expect(page.sends).toEqual([]);
    });

    test('a quick reply that stands by the message in its form sends its own text, not that', async () => {
      const { page, editor } = await written(name, path, 'quick=1');
      const seen = listen(page, true);
      const [reply] = page.marked('quick');
      reply?.setAttribute('type', 'submit');
      if (reply) editor.parentElement?.append(reply);
      reply?.click();
      expect(seen[0]).toMatchObject({ route: 'quick-reply', oneClick: { text: 'Thanks, Helena' } });
    });

    test('an attachment alone is something to send', async () => {
      const page = await loadPage(name, path, 'slow=0&attach=1');
      const seen = listen(page, true);
      page.one('send').removeAttribute('disabled');
      page.one('send').click();
      expect(routes(seen)).toEqual(['button']);
    });
  },
);

describe.each(fields)('$name', ({ name, path }) => {
  test('Ctrl+Enter is told as not certain: nobody knows what it does here', async () => {
    const { page, editor } = await written(name, path);
    const seen = listen(page, true);
    editor.focus();
    await userEvent.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ route: 'mod-enter', certain: false });
  });
});

describe('a page of several composers', () => {
  test('answers with the one the event is in', async () => {
    const page = await loadPage('linkedin--bubbles', '/feed/', 'slow=0&mode=enter&bubbles=3');
    const seen = listen(page, true);
    for (const editor of page.marked('editor')) {
      type(editor, 'Hello');
      await userEvent.keyboard('{Enter}');
    }
    expect(seen.map(({ composer }) => composer.surface.read(composer).recipients[0]?.name)).toEqual([
      'Helena Ortiz',
      'Gregory Adeyemi',
      'Mei-Ling O’Brien',
    ]);
  });

  test('and a comment is none', async () => {
    const page = await loadPage('linkedin--bubbles', '/feed/');
    const seen = listen(page, true);
    type(page.one('comment'), 'Well said');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    page.one('comment-send').click();
    expect(seen).toEqual([]);
    expect(page.sends.map(({ how }) => how)).toEqual(['comment', 'comment']);
  });

  test('where nobody stops it, a message leaves once for each gesture', async () => {
    const page = await loadPage('linkedin--bubbles', '/feed/', 'slow=0&mode=enter');
    const seen = listen(page);
    type(page.one('editor'), '');
    await userEvent.keyboard('one{Enter}two{Enter}three{Enter}');
    expect(routes(seen)).toEqual(['enter', 'enter', 'enter']);
    expect(page.sends.map(({ text, trusted }) => [text, trusted])).toEqual([
      ['one', true],
      ['two', true],
      ['three', true],
    ]);
  });
});
