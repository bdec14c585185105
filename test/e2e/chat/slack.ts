import { expect } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import {
  emojiAlone,
  fileAlone,
  newLine,
  otherButtons,
  pickSuggestion,
  quietEnter,
  refused,
} from './never-held.ts';
import type { ChatScene } from './scene.ts';

export const slack: ChatScene = {
  name: 'Slack',
  site: 'slack',
  url: 'https://app.slack.com/client/T0ACME/D0HELENA01',
  editor: '[data-expect-editor]',
  send: '[data-expect-send][aria-disabled="false"]',
  enterIsChosen: true,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['', 'late=200&thread=1', 'remount=1&lang=ar', 'engine1=1'],
  beside: {
    query: 'thread=1',
    editor: '[data-expect-thread-editor]',
    send: '[data-expect-thread-send][aria-disabled="false"]',
  },
  neverHeld: [
    newLine,
    emojiAlone,
    fileAlone,
    refused,
    otherButtons(),
    pickSuggestion,
    quietEnter('a search', '[data-expect-search]', ''),
    quietEnter('a canvas', '[data-expect-canvas]', 'canvas=1'),
    {
      name: 'the edit of an old message, by its Save and by Enter',
      query: 'edit=1',
      async run(tab) {
        for (const finish of ['click', 'enter']) {
          await tab.click('[data-expect-edit]');
          await tab.write('[data-expect-edit-editor]', ' {{more}}');
          await (finish === 'click' ? tab.click('[data-expect-edit-save]') : tab.press('Enter'));
          await until('the edit', async () => (await sendsOf(tab)).some((sent) => sent.how === finish));
        }
        expect((await sendsOf(tab)).map(({ to, trusted }) => [to, trusted])).toEqual([
          ['edit', true],
          ['edit', true],
        ]);
      },
    },
    {
      name: 'a clean reply in the thread while something is wrong in the main composer',
      query: 'thread=1',
      async run(tab, { editor }) {
        await tab.write(editor, 'Hi {{first_name}}');
        await tab.write('[data-expect-thread-editor]', 'Yes.');
        await tab.press('Enter');
        await until('the reply', async () => (await sendsOf(tab)).length > 0);
        expect((await sendsOf(tab)).map(({ to, text }) => [to, text])).toEqual([['thread', 'Yes.']]);
      },
    },
  ],
};
