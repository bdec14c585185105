import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  fileAlone,
  newLine,
  nothingToRead,
  otherButtons,
  pickSuggestion,
  quietEnter,
  refused,
} from './never-held.ts';
import type { ChatScene, NeverHeld } from './scene.ts';

const chat: ChatScene = {
  name: 'X Chat',
  site: 'x',
  url: 'https://x.com/i/chat/10-20',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&submit=1', 'remount=1&lang=ar'],
  neverHeld: [
    newLine,
    emojiAlone,
    pickSuggestion,
    refused,
    otherButtons(),
    quietEnter('the search of conversations', '[data-expect-search]', ''),
    nothingToRead('the voice button, in the place of Send', '[data-expect-voice]', 'voice'),
  ],
};

const inShadow: ChatScene = {
  ...chat,
  name: 'X Chat in a shadow root',
  moods: ['shadow=1', 'shadow=1&late=200&lang=ja', 'shadow=1&remount=1&submit=1'],
  neverHeld: [
    { ...newLine, query: 'shadow=1' },
    { ...pickSuggestion, query: 'shadow=1&suggest=1' },
  ],
};

const messages: ChatScene = {
  ...chat,
  name: 'X, messages on Draft.js',
  url: 'https://x.com/messages/10-20',
  moods: ['', 'late=200&lang=de', 'remount=1'],
  neverHeld: [
    newLine,
    fileAlone,
    pickSuggestion,
    refused,
    otherButtons(),
    quietEnter('the search', '[data-expect-search]', ''),
  ],
};

/** Posts and replies have the same engine: published by Ctrl+Enter and by their button, with words that would stop a message. */
function publishes(kind: 'post' | 'reply'): NeverHeld {
  return {
    name: `a ${kind}, by its button and by Ctrl+Enter, and a new line in it`,
    query: '',
    async run(tab) {
      for (const finish of ['click', 'keys']) {
        await tab.write(`[data-expect-${kind}]`, 'Hi {{first_name}}');
        await tab.press('Enter');
        const before = (await sendsOf(tab)).length;
        await (finish === 'click' ? tab.click(`[data-expect-${kind}-button]`) : tab.press('Mod+Enter'));
        await until(`a ${kind}`, async () => (await sendsOf(tab)).length > before);
      }
      expect((await sendsOf(tab)).map(({ how, trusted }) => [how, trusted])).toEqual([
        [kind, true],
        [kind, true],
      ]);
    },
  };
}

/** Over the feed; no address says whose conversation it is, so nobody is named. */
const drawer: ChatScene = {
  ...messages,
  name: 'X, the drawer over the feed',
  url: 'https://x.com/home',
  flagged: 'Hi {{first_name}}, see you on Tuesday.',
  writes: false,
  moods: ['', 'remount=1'],
  neverHeld: [
    publishes('post'),
    publishes('reply'),
    quietEnter('the search', '[data-expect-search]', ''),
    {
      name: 'a post while something is wrong in the drawer',
      query: '',
      async run(tab, { editor }) {
        await tab.write(editor, 'Hi {{first_name}}');
        await tab.write('[data-expect-post]', 'A clean post');
        await tab.press('Mod+Enter');
        await until('the post', async () => (await sendsOf(tab)).length > 0);
        expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([
          ['everyone', 'A clean post'],
        ]);
      },
    },
  ],
};

export const xScenes: readonly ChatScene[] = [chat, inShadow, messages, drawer];
