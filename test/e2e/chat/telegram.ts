import { expect } from 'vitest';
import { never, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  newLine,
  nothingToRead,
  otherChat,
  otherSend,
  pickSuggestion,
  pictureAlone,
  quietEnter,
} from './never-held.ts';
import { type ChatScene, type NeverHeld, textsOf } from './scene.ts';
import type { ChatWay } from './ways.ts';

const send = '[data-expect-send]';
const confirm = '[data-expect-confirm]';

const isOnShow = async (tab: Tab, selector: string): Promise<boolean> =>
  (await tab.locate(selector)) !== null;

/** The menu of a right click on Send. */
async function openMenu(tab: Tab): Promise<void> {
  const box = await until('Send', () => tab.locate(send));
  await tab.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
  await until('the menu', () => isOnShow(tab, '[data-expect-silent]'));
}

/** The calendar stays open while a message is reviewed. */
async function openCalendar(tab: Tab): Promise<void> {
  if (await isOnShow(tab, confirm)) return;
  await openMenu(tab);
  await tab.click('[data-expect-schedule-item]');
  await until('the calendar', () => isOnShow(tab, confirm));
}

const ownWays: Readonly<Record<string, ChatWay>> = {
  'without sound, from the menu of a right click': {
    asks: true,
    async press(tab) {
      await openMenu(tab);
      await tab.click('[data-expect-silent]');
    },
  },
  'when the other is online, from the menu': {
    asks: true,
    async press(tab) {
      await openMenu(tab);
      await tab.click('[data-expect-online]');
    },
  },
  'at a time of the calendar': {
    asks: true,
    async press(tab) {
      await openCalendar(tab);
      await tab.click(confirm);
    },
  },
  'when the other is online, in the calendar': {
    asks: true,
    async press(tab) {
      await openCalendar(tab);
      await tab.click('[data-expect-confirm-online]');
    },
  },
};

const edit: NeverHeld = {
  name: 'the edit of an old message, by the same button and by Enter',
  query: 'edit=1',
  async run(tab) {
    for (const finish of ['click', 'enter']) {
      await tab.click('[data-expect-edit]');
      await tab.write('[data-expect-edit-editor]', ' {{more}}');
      const before = (await sendsOf(tab)).length;
      await (finish === 'click' ? tab.click('[data-expect-edit-save]') : tab.press('Enter'));
      await until('the edit', async () => (await sendsOf(tab)).length > before);
      await until('the draft again', () => tab.locate('[data-expect-editor]'));
    }
    expect((await sendsOf(tab)).map(({ how, trusted }) => [how, trusted])).toEqual([
      ['edit', true],
      ['edit', true],
    ]);
  },
};

const sticker: NeverHeld = {
  name: 'a sticker, while something is wrong in the draft',
  query: 'sticker=1',
  async run(tab, { editor }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await tab.click('[data-expect-sticker]');
    await until('the sticker', async () => (await sendsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ how, trusted }) => [how, trusted])).toEqual([['sticker', true]]);
  },
};

const onlyCalendar: NeverHeld = {
  name: 'Enter and the button in the list of scheduled messages, which open the calendar',
  query: 'scheduled=1',
  async run(tab, { editor }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await until('the button for it', () => tab.locate('[data-expect-schedule]'));
    await tab.press('Enter');
    await until('the calendar', () => isOnShow(tab, confirm));
    await never('a review', () => tab.ui.review(), 200);
    expect(await textsOf(tab)).toEqual([]);
  },
};

const webA: ChatScene = {
  name: 'Telegram Web A',
  site: 'telegram',
  url: 'https://web.telegram.org/a/',
  editor: '[data-expect-editor]',
  send,
  enterIsChosen: true,
  releases: true,
  hasButton: true,
  ownWays,
  writes: true,
  moods: ['', 'late=200&lang=ar', 'remount=1&lang=ja'],
  lists: true,
  neverHeld: [
    newLine,
    emojiAlone,
    pickSuggestion,
    quietEnter('the search', '[data-expect-search]', ''),
    nothingToRead('the voice button, which is the same as Send', '[data-expect-voice]', 'voice'),
    sticker,
    edit,
    onlyCalendar,
    otherChat,
    otherSend('an answer to a story', '[data-expect-story-editor]', 'story', 'story=1'),
  ],
};

const webK: ChatScene = { ...webA, name: 'Telegram Web K', url: 'https://web.telegram.org/k/' };

function captionOf(chat: ChatScene): ChatScene {
  const { ownWays: _ways, lists: _lists, ...rest } = chat;
  return {
    ...rest,
    name: `${chat.name}, the caption of a picture`,
    editor: '[data-expect-caption-editor]',
    send: '[data-expect-caption-send]',
    opens: '[data-expect-plus]',
    oneLine: true,
    moods: [''],
    neverHeld: [pictureAlone],
  };
}

/** Enter confirms Web K's windows wherever the focus is. */
const enterAnywhere: Readonly<Record<string, ChatWay>> = {
  'Enter with the focus on nothing': {
    enter: 'send',
    async press(tab) {
      await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tab.press('Enter');
    },
  },
};

export const telegramScenes: readonly ChatScene[] = [
  webA,
  webK,
  // Its button acts on the press alone, which nobody can make for a person.
  { ...captionOf(webA), sendsOnPress: true, releases: false },
  { ...captionOf(webK), ownWays: enterAnywhere },
];
