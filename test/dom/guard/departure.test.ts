import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type DepartureWatch, watchDeparture } from '../../../lib/guard/departure/index.ts';
import { ChatPage } from './chat-page.ts';

let stop: AbortController;
let group: Set<DepartureWatch>;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  stop = new AbortController();
  group = new Set();
  told = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function watched(page: ChatPage, now: () => ChatPage = () => page): DepartureWatch {
  return watchDeparture({
    composer: page.composer,
    evidence: {
      ownMessagesWith: (text) => now().ownMessagesWith(text),
      sentNotices: () => now().toasts.children.length,
    },
    group,
    now: Date.now,
    onLeft: (id) => told.push(`left ${id}`),
    onNotConfirmed: (id, saw) => told.push(`not confirmed ${id}: ${saw}`),
    onLeftWithoutAttempt: () => told.push('left without attempt'),
    onOver: () => undefined,
    signal: stop.signal,
  });
}

/** Observers have reported what happened until now. */
const settled = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function pass(ms: number): Promise<void> {
  await settled();
  vi.advanceTimersByTime(ms);
  await settled();
}

/** As a person does: focus, keys. The second click is a gesture at which the watch learns the whole text. */
async function write(page: ChatPage, text: string): Promise<void> {
  await userEvent.click(page.editor);
  await userEvent.keyboard(text);
  await userEvent.click(page.editor);
}

/** The guard lets the next click on Send go, and the site does what `site` says. */
async function press(
  page: ChatPage,
  watch: DepartureWatch | null,
  site: () => void,
  id = 'a',
): Promise<void> {
  page.send.addEventListener(
    'click',
    () => {
      watch?.attempted({ id, message: page.message() });
      site();
    },
    { once: true },
  );
  await userEvent.click(page.send);
  await settled();
}

const sends = (page: ChatPage) => () => {
  const { text } = page;
  page.fill('');
  page.show(text);
};

describe.each([
  ['a rich editor', false],
  ['a field', true],
])('a message written in %s', (_name, field) => {
  it('left: emptied, and on show', async () => {
    const page = new ChatPage({ field });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, sends(page));
    expect(told).toEqual(['left a']);
    await pass(60_000);
    expect(told).toEqual(['left a']);
  });

  it('left, with its message on show some seconds later', async () => {
    const page = new ChatPage({ field });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => page.fill(''));
    await pass(5_000);
    expect(told).toEqual([]);
    page.show('Hello');
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('left, and the site emptied it some seconds later', async () => {
    const page = new ChatPage({ field });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => page.show('Hello'));
    await pass(5_000);
    page.fill('');
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('left without an attempt', async () => {
    const page = new ChatPage({ field });
    watched(page);
    await write(page, 'Hello');
    await press(page, null, sends(page));
    await pass(1_000);
    expect(told).toEqual(['left without attempt']);
  });

  it('is not confirmed when nothing happens', async () => {
    const page = new ChatPage({ field });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => undefined);
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: nothing']);
  });

  it('that was deleted after an attempt which did nothing did not leave', async () => {
    const page = new ChatPage({ field });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => undefined);
    await userEvent.click(page.editor);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    expect(page.text).toBe('');
    page.show('Hello');
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: appeared']);
  });

  it.each([
    ['select all and delete', '{Control>}a{/Control}{Delete}'],
    ['backspace', '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}'],
    ['cut', '{Control>}a{/Control}{Control>}x{/Control}'],
    [
      'undo',
      '{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}',
    ],
  ])('that was emptied by hand did not leave, though the phone sends the same: %s', async (_how, keys) => {
    const page = new ChatPage({ field });
    watched(page);
    await write(page, 'Hello');
    await userEvent.keyboard(keys);
    expect(page.text).toBe('');
    page.show('Hello');
    await pass(10_000);
    expect(told).toEqual([]);
  });
});

describe('three chat lines as fast as one can type', () => {
  it('all leave, in order, also with the same text', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    const lines = ['one', 'one', 'two'];
    let next = 0;
    page.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      next += 1;
      watch.attempted({ id: String(next), message: page.message() });
      sends(page)();
    });
    await userEvent.click(page.editor);
    await userEvent.keyboard(lines.map((line) => `${line}{Enter}`).join(''));
    await settled();
    expect(told).toEqual(['left 1', 'left 2', 'left 3']);
  });
});

describe('other signs', () => {
  it("takes the site's notice outside the composer for the second one, and not an old notice", async () => {
    const page = new ChatPage();
    const watch = watched(page);
    page.notify();
    await settled();
    await write(page, 'Hello');
    await press(page, watch, () => page.fill(''));
    await pass(1_000);
    expect(told).toEqual([]);
    page.notify();
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('takes a composer that goes as it sends for an emptied one', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => {
      page.root.remove();
      page.notify();
    });
    await pass(100);
    expect(told).toEqual(['left a']);
  });

  it('takes it also for a site that sends as the pointer goes down', async () => {
    const page = new ChatPage();
    await write(page, 'Hello');
    const letGo = (): void => watch.attempted({ id: 'a', message: page.message() });
    addEventListener('pointerdown', letGo, { capture: true, signal: stop.signal });
    const watch = watched(page);
    page.send.addEventListener('pointerdown', () => page.root.remove());
    await userEvent.click(page.send).catch(() => undefined);
    page.notify();
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('does not mind what the person does after the composer went', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => page.root.remove());
    await userEvent.click(document.body);
    page.notify();
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('takes a one-click reply that goes, and its message', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    const reply = document.createElement('button');
    reply.textContent = 'Sounds good';
    page.root.append(reply);
    reply.addEventListener('click', () => {
      watch.attempted({ id: 'a', message: { ...page.message(), text: 'Sounds good' } }, reply);
      reply.remove();
      page.show('Sounds good');
    });
    await userEvent.click(reply);
    await settled();
    expect(told).toEqual(['left a']);
  });

  it('asks no more for a release that could not be done', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    watch.attempted({ id: 'a', message: page.message() });
    watch.withdrawn('a');
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('tells nothing once it was stopped, of what it was told a moment before either', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    watch.attempted({ id: 'a', message: page.message() });
    stop.abort();
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('follows a first message whose compose page becomes a thread', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => {
      page.conversation = 'thread-17';
      sends(page)();
    });
    expect(told).toEqual(['left a']);
  });
});

describe('look-alikes in a page', () => {
  it('a chat switch to a thread that shows the same words of one’s own', async () => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'ok');
    page.close.addEventListener('click', () => page.switchTo('gregory', 'Gregory Lund', ['ok', 'ok']));
    await userEvent.click(page.close);
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('a chat switch after an attempt that did nothing', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'ok');
    await press(page, watch, () => undefined);
    page.switchTo('gregory', 'Gregory Lund', ['ok', 'ok']);
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: nothing']);
  });

  it('a chat switch that shows the other name only later', async () => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'ok');
    await userEvent.click(page.close);
    page.fill('');
    page.show('ok');
    await pass(300);
    page.switchTo('gregory', 'Gregory Lund', []);
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('a bubble that the person closes after an attempt which did nothing', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => undefined);
    page.close.addEventListener('click', () => page.root.remove());
    await userEvent.click(page.close);
    page.notify();
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: appeared']);
  });

  it('Escape that closes it', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => undefined);
    page.editor.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') page.root.remove();
    });
    page.editor.focus();
    await userEvent.keyboard('{Escape}');
    page.notify();
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: appeared']);
  });

  it.each([
    ['Backspace', '{Backspace}'],
    ['Escape', '{Escape}'],
  ])('an editor that takes %s at the keydown, and empties itself', async (key, keys) => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'Hello');
    page.editor.addEventListener('keydown', (event) => {
      if (event.key !== key) return;
      event.preventDefault();
      page.fill('');
    });
    await userEvent.keyboard(keys);
    page.show('Hello');
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('the same message from the phone while one writes it', async () => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'Hello');
    await userEvent.click(page.send);
    page.show('Hello');
    await pass(60_000);
    await userEvent.click(page.editor);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('a site that fails and puts the text back', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => page.fill(''));
    page.fill('Hello');
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: nothing']);
  });

  it('a site that shows the message, fails, and puts the text back: what was told is taken back', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, sends(page));
    await pass(2_000);
    page.fill('Hello');
    await settled();
    expect(told).toEqual(['left a', 'not confirmed a: restored']);
  });

  it('a sent message that the person brings back by an arrow key, to say it again or to change it', async () => {
    const page = new ChatPage({ field: true });
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, sends(page));
    page.editor.addEventListener('keydown', ({ key }) => key === 'ArrowUp' && page.fill('Hello'));
    await userEvent.click(page.editor);
    await userEvent.keyboard('{ArrowUp}');
    await pass(10_000);
    expect(told).toEqual(['left a']);
  });

  it('a remount with the draft restored', async () => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'Hello');
    page.mount('');
    await settled();
    page.fill('Hello');
    await settled();
    page.show('Hello');
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('a composer that is away for a moment and comes back with its draft', async () => {
    const page = new ChatPage();
    watched(page);
    await write(page, 'Hello');
    const { editor } = page;
    const box = editor.parentElement;
    editor.remove();
    await settled();
    box?.append(editor);
    page.show('Hello');
    await pass(60_000);
    expect(told).toEqual([]);
  });

  it('a thread that is drawn anew', async () => {
    const page = new ChatPage();
    page.show('ok');
    const watch = watched(page);
    await write(page, 'ok');
    await press(page, watch, () => page.fill(''));
    const drawAnew = page.clearThread();
    await settled();
    drawAnew();
    await pass(10_000);
    expect(told).toEqual(['not confirmed a: emptied']);
  });

  it('a second composer that keeps the same draft in step', async () => {
    const page = new ChatPage();
    const twin = new ChatPage();
    const watch = watched(page);
    watched(twin);
    await write(twin, 'Hello');
    await write(page, 'Hello');
    await press(page, watch, () => {
      sends(page)();
      sends(twin)();
    });
    await pass(60_000);
    expect(told).toEqual(['left a']);
  });

  it('a second composer with another draft', async () => {
    const page = new ChatPage();
    const other = new ChatPage();
    const watch = watched(page);
    watched(other);
    await write(other, 'Something else');
    await write(page, 'Hello');
    await press(page, watch, sends(page));
    await pass(60_000);
    expect(told).toEqual(['left a']);
    expect(other.text).toBe('Something else');
  });
});

describe('a watch', () => {
  it('ends with its signal', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    stop.abort();
    await press(page, null, sends(page));
    await pass(60_000);
    expect(told).toEqual([]);
    expect(group.has(watch)).toBe(false);
  });

  it('goes on with a composer that the site rebuilt elsewhere', async () => {
    const page = new ChatPage();
    const moved = new ChatPage();
    const watch = watched(page, () => (page.root.isConnected ? page : moved));
    await write(page, 'Hello');
    page.root.remove();
    moved.fill('Hello');
    watch.adopt(moved.composer);
    await press(moved, watch, sends(moved));
    expect(told).toEqual(['left a']);
  });

  it('costs a busy thread nothing while nothing is written', async () => {
    const page = new ChatPage();
    const read = vi.spyOn(page, 'message');
    const count = vi.spyOn(page, 'ownMessagesWith');
    watched(page);
    for (let message = 0; message < 50; message += 1) {
      page.show(`message ${message}`);
      await Promise.resolve();
    }
    await settled();
    expect(read).not.toHaveBeenCalled();
    expect(count).not.toHaveBeenCalled();
  });

  it('reads the whole message only where writing starts and before a gesture', async () => {
    const page = new ChatPage();
    watched(page);
    const read = vi.spyOn(page, 'message');
    await write(page, 'A line of forty characters, give or take.');
    await settled();
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });
});

describe('a composer that is taken away', () => {
  it('is watched no longer when nothing is outstanding', async () => {
    const page = new ChatPage();
    watched(page);
    page.root.remove();
    await settled();
    expect(group.size).toBe(0);
  });

  it('is watched until its message is told', async () => {
    const page = new ChatPage();
    const watch = watched(page);
    await write(page, 'Hello');
    await press(page, watch, () => {
      page.root.remove();
      page.notify();
    });
    await pass(11_000);
    await pass(11_000);
    expect(told).toEqual(['left a']);
    expect(group.size).toBe(0);
  });
});
