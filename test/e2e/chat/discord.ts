import {
  emojiAlone,
  fileAlone,
  newLine,
  otherButtons,
  otherSend,
  pickSuggestion,
  quietEnter,
} from './never-held.ts';
import type { ChatScene } from './scene.ts';

const withButton: ChatScene = {
  name: 'Discord, with the Send button of its settings',
  site: 'discord',
  url: 'https://discord.com/channels/@me/77',
  editor: '[data-expect-editor]',
  send: '[data-expect-send]',
  enterIsChosen: false,
  releases: true,
  hasButton: true,
  writes: true,
  moods: ['button=1', 'button=1&remount=1', 'button=1&late=200&lang=ja'],
  neverHeld: [otherButtons('button=1')],
};

/** As it comes: no button, so a stopped message waits for the person's own Enter. */
const withoutButton: ChatScene = {
  ...withButton,
  name: 'Discord',
  hasButton: false,
  releases: false,
  moods: ['', 'late=200', 'remount=1'],
  neverHeld: [
    newLine,
    emojiAlone,
    fileAlone,
    pickSuggestion,
    quietEnter('the search', '[data-expect-search]', ''),
    {
      ...otherSend('the edit of an old message', '[data-expect-edit-editor]', 'edit', 'edit=1'),
      opens: '[data-expect-edit]',
    },
  ],
};

export const discordScenes: readonly ChatScene[] = [withoutButton, withButton];
