import { expect } from 'vitest';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { type ChatScene, type NeverHeld, textsOf } from './scene.ts';

const wrong = 'Hi {{first_name}}';

/** Shift+Enter in a message that would be stopped. */
export const newLine: NeverHeld = {
  name: 'a new line by Shift+Enter',
  query: '',
  async run(tab, { editor }) {
    await tab.write(editor, wrong);
    await tab.press('Shift+Enter');
    await tab.type('more');
    await until('the second line', async () => /\}\}\s+more/.test((await tab.read(editor)) ?? ''));
    expect(await textsOf(tab)).toEqual([]);
  },
};

/** Enter that picks from the site's own list of people. */
export const pickSuggestion: NeverHeld = {
  name: 'an Enter that picks a name from the list',
  query: 'suggest=1',
  async run(tab, { editor }) {
    await tab.write(editor, `${wrong} @He`);
    await until('the list', () => tab.locate('[data-expect-suggestions]'));
    await tab.press('Enter');
    await until('the name', async () => ((await tab.read(editor)) ?? '').includes('@Helena Ortiz'));
    expect(await textsOf(tab)).toEqual([]);
  },
};

/** The site takes the gesture and shows an error: nothing left, the text is there, and nobody asks a second time. */
export const refused: NeverHeld = {
  name: 'a message the site refuses: its text stays, once',
  query: 'fail=1',
  async run(tab, { editor }) {
    await tab.write(editor, 'Yes.');
    await tab.press('Enter');
    await until('the error', () => tab.locate('[role="alert"]'));
    expect(await textsOf(tab)).toEqual([]);
    expect((await tab.read(editor))?.trim()).toBe('Yes.');
  },
};

/** Another editor of the site, whose Enter or button publishes, saves or searches: it must act at once. */
export function otherSend(name: string, field: string, how: string, query = ''): NeverHeld {
  return {
    name,
    query,
    async run(tab) {
      await tab.write(field, wrong);
      await tab.press('Enter');
      await until(`a send by ${how}`, async () => (await sendsOf(tab)).length > 0);
      const [sent, ...more] = await sendsOf(tab);
      expect([sent?.how, sent?.trusted, more.length]).toEqual([how, true, 0]);
      expect(sent?.text).toContain(wrong);
    },
  };
}

/** Nothing to judge, and nothing to wait for. */
export const emojiAlone: NeverHeld = {
  name: 'an emoji alone',
  query: '',
  run: (tab, scene) => leavesAlone(tab, scene, '🙂'),
};

/** A file that stands in the composer, without a word. */
export const fileAlone: NeverHeld = {
  name: 'a file alone',
  query: 'attach=1',
  async run(tab, scene) {
    await leavesAlone(tab, scene, '');
    const sends = (await sendsOf(tab)) as readonly { readonly attachments?: readonly string[] }[];
    expect(sends.map(({ attachments }) => attachments)).toEqual([['portfolio.pdf']]);
  },
};

async function leavesAlone(tab: Tab, { editor }: ChatScene, text: string): Promise<void> {
  await tab.write(editor, text);
  await until('what was typed', async () => (await tab.read(editor))?.trim() === text);
  await tab.press('Enter');
  await until('the send', async () => (await sendsOf(tab)).length > 0);
  expect((await textsOf(tab)).map((each) => each.trim())).toEqual([text]);
}

/** A control beside the composer that sends something with nothing to read. */
export function nothingToRead(name: string, control: string, how: string): NeverHeld {
  return {
    name,
    query: '',
    async run(tab) {
      await tab.click(control);
      await until(`a send by ${how}`, async () => (await sendsOf(tab)).length > 0);
      expect((await sendsOf(tab)).map((sent) => [sent.how, sent.trusted])).toEqual([[how, true]]);
    },
  };
}

/** Enter and Ctrl+Enter in a field that is no message. */
export function quietEnter(name: string, field: string, query: string): NeverHeld {
  return {
    name: `Enter in ${name}`,
    query,
    async run(tab) {
      await tab.write(field, wrong);
      for (const chord of ['Enter', 'Mod+Enter']) {
        await tab.press(chord);
        await never('a review', () => tab.ui.review(), 200);
      }
    },
  };
}

/** The page's second chat, with Gregory, after one was left with a message that would be stopped. */
export const otherChat: NeverHeld = {
  name: 'a clean line in another chat while something is wrong in the one that was left',
  query: '',
  async run(tab, { editor }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await tab.click('[data-expect-chat]', 1);
    await until('an empty line', async () => ((await tab.read(editor)) ?? 'no').trim() === '');
    // The site builds the box anew a moment after the chat has changed: what was begun before is written again.
    await until('the line written', async () => {
      if (((await tab.read(editor)) ?? '').trim() === '') await tab.write(editor, 'Hi Gregory, yes.');
      return (await tab.read(editor))?.trim() === 'Hi Gregory, yes.';
    });
    await tab.ui.waitFor('button', /^Second Look/);
    await tab.press('Enter');
    await until('the line', async () => (await textsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([
      ['Gregory Adeyemi', 'Hi Gregory, yes.'],
    ]);
  },
};

/** What else stands beside the composer (files, emoji, GIFs, formats): each gets its click, whatever is written. */
export function otherButtons(query = ''): NeverHeld {
  const buttons = '.bar :is(button, [role="button"]):not([data-expect-send])';
  return {
    name: 'every other button beside the composer, while something is wrong in the draft',
    query,
    async run(tab, { editor, send }) {
      await tab.write(editor, wrong);
      await until('Send beside it', () => tab.locate(send));
      await countClicks(tab);
      let pressed = 0;
      for (; await tab.locate(buttons, pressed); pressed += 1) await tab.click(buttons, pressed);
      expect(pressed).toBeGreaterThan(0);
      expect(await clicksOf(tab)).toBe(pressed);
      expect(await textsOf(tab)).toEqual([]);
    },
  };
}

type Counting = { clicks?: number };

/** After the guard, which hears everything first, and before the page. */
const countClicks = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const page = window as unknown as Counting;
    page.clicks = 0;
    document.addEventListener('click', () => (page.clicks = (page.clicks ?? 0) + 1), true);
  });

const clicksOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => (window as unknown as Counting).clicks ?? 0);

/** A picture in the window for captions, by its Send and by Enter, while something is wrong in the draft behind it. */
export const pictureAlone: NeverHeld = {
  name: 'a picture without a word, while something is wrong in the draft behind it',
  query: '',
  async run(tab, { editor, send, opens = '' }) {
    await tab.write('[data-expect-editor]', wrong);
    for (const [index, press] of [() => tab.click(send), () => tab.press('Enter')].entries()) {
      await tab.click(opens);
      await until('the window', () => tab.locate(editor));
      await press();
      await until('the picture', async () => (await sendsOf(tab)).length > index);
    }
    expect((await sendsOf(tab)).map(({ text, trusted }) => [text.trim(), trusted])).toEqual([
      ['', true],
      ['', true],
    ]);
    expect(await tab.read('[data-expect-editor]')).toContain(wrong);
  },
};
