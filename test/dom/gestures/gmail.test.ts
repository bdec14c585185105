import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createTail, GESTURE_EVENTS, type Gesture, gestureOf } from '../../../lib/guard/gestures/index.ts';
import { gmailSurfaces } from '../../../lib/sites/gmail/index.ts';
import { closePages, type LoadedPage, loadPage, type, until } from '../sites/pages.ts';

afterEach(closePages);

/** Listens as the guard does; what is a gesture is swallowed with its tail while `stops` says so. */
function listen(page: LoadedPage, stops = () => true): Gesture[] {
  const seen: Gesture[] = [];
  const tail = createTail();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of GESTURE_EVENTS) {
    page.window.addEventListener(
      name,
      (event) => {
        if (tail.belongs(event)) return swallow(event);
        const gesture = gestureOf(event, gmailSurfaces);
        if (!gesture) return;
        seen.push(gesture);
        if (!stops()) return;
        tail.begin(event);
        swallow(event);
      },
      true,
    );
  }
  return seen;
}

async function written(name: string, query = '') {
  const page = await loadPage(name, '/mail/u/0/', query);
  type(page.one('editor'), 'Hello Helena');
  return page;
}

/** The whole of a mouse click. A real mouse is in the end-to-end tests. */
function clickOn(element: HTMLElement): void {
  const { defaultView: window } = element.ownerDocument;
  if (!window) throw new Error('no window');
  for (const name of ['mousedown', 'mouseup', 'click']) {
    element.dispatchEvent(new window.MouseEvent(name, { bubbles: true, cancelable: true, composed: true }));
  }
}

const routes = (gestures: readonly Gesture[]) => gestures.map(({ route }) => route);

describe.each(['gmail--compose', 'gmail--thread', 'gmail--popout'])('%s', (name) => {
  test.each(['{Enter}', ' '])('"%s" on the focused Send, which acts on keydown', async (key) => {
    const page = await written(name);
    const seen = listen(page);
    page.one('send').focus();
    await userEvent.keyboard(key);
    expect(routes(seen)).toEqual(['key-on-button']);
    expect(page.sends).toEqual([]);
  });

  test('a click', async () => {
    const page = await written(name);
    const seen = listen(page);
    page.one('send').click();
    expect(routes(seen)).toEqual(['button']);
    expect(page.sends).toEqual([]);
  });

  test('Ctrl+Enter in body, subject, recipients and on Send', async () => {
    const page = await written(name);
    const seen = listen(page);
    const places = [page.one('editor'), ...page.marked('subject').slice(0, 1), page.one('send')];
    if (name !== 'gmail--thread') places.push(page.one('recipients'));
    for (const place of places) {
      place.focus();
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
    }
    expect(routes(seen)).toEqual(places.map(() => 'mod-enter'));
    expect(page.sends).toEqual([]);
  });

  test('a time in the schedule dialog, by mouse and by keys', async () => {
    const page = await written(name);
    let stops = false;
    const seen = listen(page, () => stops);
    clickOn(page.one('more'));
    clickOn(page.one('schedule-item'));
    await until(() => page.marked('schedule-time').length === 1);
    stops = true;
    clickOn(page.one('schedule-time'));
    page.one('schedule-time').focus();
    await userEvent.keyboard('{Enter}');
    // By a script each event stands for itself: the mousedown and the click.
    expect(routes(seen)).toEqual(['schedule', 'schedule', 'schedule']);
    expect(seen.every(({ composer }) => composer.editor === page.one('editor'))).toBe(true);
    expect(page.sends).toEqual([]);
  });

  test('a time by keys alone, from the arrow on', async () => {
    const page = await written(name);
    const seen = listen(page, () => false);
    page.one('more').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await until(() => page.marked('schedule-time').length === 1);
    await userEvent.keyboard('{Enter}');
    expect(routes(seen)).toEqual(['schedule']);
    expect(page.sends).toMatchObject([{ how: 'schedule' }]);
  });
});

describe('what is no send', () => {
  test('Enter that picks a recipient, and Enter in the search box', async () => {
    const page = await written('gmail--compose', 'nobody=1');
    const seen = listen(page);
    page.one('recipients').focus();
    await userEvent.keyboard('Hel{Enter}');
    page.one('search').focus();
    await userEvent.keyboard('invoice{Enter}{Control>}{Enter}{/Control}');
    expect(seen).toEqual([]);
    expect(
      gmailSurfaces[0]?.findAll(page.document).map((each) => each.surface.read(each).recipients)[0],
    ).toEqual([{ name: 'Helena Ortiz', address: 'helena@acme.example', field: 'to' }]);
  });

  test('the arrow beside Send, its menu, another time', async () => {
    const page = await written('gmail--compose');
    const seen = listen(page);
    clickOn(page.one('more'));
    clickOn(page.one('schedule-item'));
    await until(() => page.marked('schedule-pick').length === 1);
    clickOn(page.one('schedule-pick'));
    clickOn(page.one('schedule-cancel'));
    expect(seen).toEqual([]);
    expect(page.sends).toEqual([]);
  });
});

test('"Send and archive" is a way of its own', async () => {
  const page = await written('gmail--thread', 'archive=1');
  const seen = listen(page);
  clickOn(page.one('archive'));
  page.one('archive').focus();
  await userEvent.keyboard('{Enter}');
  expect(routes(seen)).toEqual(['send-and-archive', 'send-and-archive']);
  expect(page.sends).toEqual([]);
});
