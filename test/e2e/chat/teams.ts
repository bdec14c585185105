import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  fileAlone,
  newLine,
  otherButtons,
  otherSend,
  pickSuggestion,
  quietEnter,
  refused,
} from './never-held.ts';
import { type ChatScene, type NeverHeld, textsOf } from './scene.ts';

const edit: NeverHeld = {
  name: 'the edit of an old message, by its Done and by Enter',
  query: 'edit=1',
  async run(tab) {
    for (const finish of ['click', 'enter']) {
      await tab.click('[data-expect-edit]');
      await tab.write('[data-expect-edit-editor]', ' {{more}}');
      const before = (await sendsOf(tab)).length;
      await (finish === 'click' ? tab.click('[data-expect-edit-save]') : tab.press('Enter'));
      await until('the edit', async () => (await sendsOf(tab)).length > before);
    }
    expect((await sendsOf(tab)).map(({ to, trusted }) => [to, trusted])).toEqual([
      ['edit', true],
      ['edit', true],
    ]);
  },
};

const chat: ChatScene = {
  name: 'Teams, a chat',
  site: 'teams',
  url: 'https://teams.microsoft.com/v2/',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: true,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&edit=1', 'remount=1&lang=ar'],
  neverHeld: [
    newLine,
    emojiAlone,
    fileAlone,
    pickSuggestion,
    refused,
    edit,
    otherButtons(),
    quietEnter('the search', '[data-expect-search]', ''),
    otherSend('the window that forwards a message', '[data-expect-forward]', 'forward', 'forward=1'),
  ],
};

const expanded: ChatScene = {
  ...chat,
  name: 'Teams, the expanded box',
  enterIsChosen: false,
  enter: 'newline',
  moods: ['expanded=1', 'expanded=1&late=200&lang=de', 'expanded=1&remount=1'],
  neverHeld: [
    {
      name: 'Enter, which is a new line there',
      query: 'expanded=1',
      async run(tab, { editor }) {
        await tab.write(editor, 'Hi {{first_name}}');
        await tab.press('Enter');
        await tab.type('more');
        await until('the second line', async () => /\}\}\s+more/.test((await tab.read(editor)) ?? ''));
        expect(await textsOf(tab)).toEqual([]);
      },
    },
  ],
};

/** A post in the middle, the replies to one beside it. */
const channel: ChatScene = {
  ...expanded,
  name: 'Teams, a post in a channel',
  url: 'https://teams.cloud.microsoft/',
  flagged: 'Hi {{first_name}}, see you on Tuesday.',
  writes: false,
  moods: ['', 'late=200&lang=ja', 'remount=1'],
  beside: {
    query: '',
    editor: '[data-expect-reply-editor]',
    send: '[data-expect-reply-send]',
    enterIsChosen: true,
  },
  neverHeld: [
    {
      name: 'a clean reply while something is wrong in the post',
      query: '',
      async run(tab, { editor }) {
        await tab.write(editor, 'Hi {{first_name}}');
        await tab.write('[data-expect-reply-editor]', 'Yes.');
        await tab.press('Enter');
        await until('the reply', async () => (await sendsOf(tab)).length > 0);
        expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([['replies', 'Yes.']]);
      },
    },
  ],
};

const { beside: _beside, ...inChannel } = channel;
const replies: ChatScene = {
  ...inChannel,
  name: 'Teams, a reply in a channel',
  editor: '[data-expect-reply-editor]',
  send: '[data-expect-reply-send]',
  enterIsChosen: true,
  neverHeld: [newLine],
};

export const teamsScenes: readonly ChatScene[] = [chat, expanded, channel, replies];
