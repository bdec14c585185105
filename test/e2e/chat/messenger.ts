import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  fileAlone,
  newLine,
  nothingToRead,
  otherButtons,
  otherSend,
  pickSuggestion,
  quietEnter,
} from './never-held.ts';
import type { ChatScene, NeverHeld } from './scene.ts';

const messages: ChatScene = {
  name: 'Messenger, messages page',
  site: 'messenger',
  url: 'https://www.facebook.com/messages/t/1000123/',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200', 'remount=1'],
  neverHeld: [
    newLine,
    emojiAlone,
    fileAlone,
    pickSuggestion,
    nothingToRead('the thumb, in the place of Send', '[data-expect-thumb]', 'thumb'),
    quietEnter('the search', '[data-expect-search]', ''),
    otherButtons(),
  ],
};

const otherTab: NeverHeld = {
  name: 'a clean line in one chat tab while something is wrong in the other',
  query: 'two=1',
  async run(tab, { editor }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await tab.write('[data-expect-other-editor]', 'Yes.');
    await tab.press('Enter');
    await until('the line', async () => (await sendsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([['Gregory Adeyemi', 'Yes.']]);
  },
};

const otherThumb: NeverHeld = {
  name: 'the thumb in one chat tab while something is wrong in the other',
  query: 'two=1',
  async run(tab, { editor, send }) {
    await tab.write(editor, 'Hi {{first_name}}');
    await until('Send in its place', () => tab.locate(send));
    await tab.click('[data-expect-thumb]');
    await until('the thumb', async () => (await sendsOf(tab)).length > 0);
    expect((await sendsOf(tab)).map(({ to, how }) => [to, how])).toEqual([['Gregory Adeyemi', 'thumb']]);
  },
};

const tabs: ChatScene = {
  ...messages,
  name: 'Messenger, chat tabs on a feed',
  url: 'https://www.facebook.com/',
  moods: ['', 'two=1&late=200', 'remount=1'],
  beside: { query: 'two=1', editor: '[data-expect-other-editor]', send: '[data-expect-other-send]' },
  neverHeld: [
    newLine,
    nothingToRead('the thumb, in the place of Send', '[data-expect-thumb]', 'thumb'),
    otherSend('a comment on a post', '[data-expect-comment]', 'comment'),
    otherSend('a comment outside of any post', '[data-expect-loose-comment]', 'comment'),
    otherTab,
    otherThumb,
  ],
};

/** In a language whose word for Send we do not know, nothing is sent on by us. */
const inGerman: ChatScene = {
  ...messages,
  name: 'Messenger in German',
  releases: false,
  moods: ['lang=de'],
  neverHeld: [],
};

export const messengerScenes: readonly ChatScene[] = [messages, tabs, inGerman];
