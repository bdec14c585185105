import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  fileAlone,
  newLine,
  nothingToRead,
  pickSuggestion,
  pictureAlone,
  quietEnter,
} from './never-held.ts';
import type { ChatScene, NeverHeld } from './scene.ts';

const edit: NeverHeld = {
  name: 'the edit of an old message, by its check mark and by Enter',
  query: 'edit=1',
  async run(tab) {
    for (const finish of ['click', 'enter']) {
      await tab.click('[data-expect-edit]');
      await tab.write('[data-expect-edit-editor]', ' {{more}}');
      const before = (await sendsOf(tab)).length;
      await (finish === 'click' ? tab.click('[data-expect-edit-save]') : tab.press('Enter'));
      await until('the edit', async () => (await sendsOf(tab)).length > before);
    }
    expect((await sendsOf(tab)).map(({ how, trusted }) => [how, trusted])).toEqual([
      ['edit', true],
      ['edit', true],
    ]);
  },
};

const chat: ChatScene = {
  name: 'WhatsApp, a chat',
  site: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&lang=ar', 'remount=1'],
  lists: true,
  neverHeld: [
    newLine,
    emojiAlone,
    fileAlone,
    pickSuggestion,
    quietEnter('the search', '[data-expect-search]', ''),
    nothingToRead('the voice button, in the place of Send', '[data-expect-voice]', 'voice'),
    edit,
  ],
};

const { lists: _lists, ...oneChat } = chat;
const caption: ChatScene = {
  ...oneChat,
  name: 'WhatsApp, the caption of a picture',
  editor: '[data-expect-caption-editor]',
  send: '[data-expect-caption-send]',
  opens: '[data-expect-plus]',
  oneLine: true,
  moods: ['', 'bare=1'],
  neverHeld: [pictureAlone],
};

export const whatsappScenes: readonly ChatScene[] = [chat, caption];
