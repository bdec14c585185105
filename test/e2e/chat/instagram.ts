import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  newLine,
  nothingToRead,
  otherButtons,
  otherChat,
  otherSend,
  pickSuggestion,
  quietEnter,
} from './never-held.ts';
import type { ChatScene, NeverHeld } from './scene.ts';

const caption: NeverHeld = {
  name: 'the caption of a new post, which has the same editor',
  query: 'caption=1',
  async run(tab) {
    await tab.write('[data-expect-caption]', 'Hi {{first_name}}');
    await tab.click('[data-expect-share]');
    await until('the post', async () => (await sendsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ how, trusted }) => [how, trusted])).toEqual([['share', true]]);
  },
};

const secondPanel: NeverHeld = {
  name: 'a clean line in one panel while something is wrong in the other',
  query: 'two=1',
  async run(tab, { editor }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await tab.ui.waitForChip();
    await tab.write('[data-expect-second-editor]', 'Yes.');
    await tab.press('Enter');
    await until('the line', async () => (await sendsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([['Gregory Adeyemi', 'Yes.']]);
  },
};

const common: readonly NeverHeld[] = [
  newLine,
  emojiAlone,
  pickSuggestion,
  quietEnter('the search', '[data-expect-search]', ''),
  nothingToRead('the heart', '[data-expect-heart]', 'like'),
  nothingToRead('the voice button', '[data-expect-voice]', 'voice'),
  caption,
];

const direct: ChatScene = {
  name: 'Instagram, the inbox',
  site: 'instagram',
  url: 'https://www.instagram.com/direct/t/17842000000001/',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  // Nobody reports whether the site takes a click that no person made.
  releases: false,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&lang=ar', 'remount=1&lang=ja'],
  neverHeld: [...common, otherButtons(), otherChat],
  lists: true,
};

const { lists: _lists, ...conversation } = direct;
const panel: ChatScene = {
  ...conversation,
  name: 'Instagram, the panel over a profile',
  url: 'https://www.instagram.com/helena.ortiz/',
  beside: { query: 'two=1', editor: '[data-expect-second-editor]', send: '[data-expect-second-send]' },
  neverHeld: [
    ...common,
    secondPanel,
    otherSend('a comment', '[data-expect-comment]', 'comment'),
    otherSend('an answer to a story', '[data-expect-story]', 'story', 'story=1'),
  ],
};

export const instagramScenes: readonly ChatScene[] = [direct, panel];
