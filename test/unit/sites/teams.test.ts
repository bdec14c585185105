import { beforeAll, expect, test } from 'vitest';
import type { Message } from '../../../lib/review/message.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { giveEverythingABox, one, pathOf, show } from './dom.ts';

beforeAll(giveEverythingABox);

const call = '<button data-tid="default-chat-call-audio-button"></button>';
const title = '<h2 data-tid="chat-title">Helena Ortiz</h2>';
const oneToOne = '19:aaaa_bbbb@unq.gbl.spaces';
const named = '19:uni01_abc@thread.v2';
const channel = '19:abc@thread.tacv2';

function page(header: string, thread: string, list = 'message-pane-list-viewport'): Message | undefined {
  show(
    `<div>${header}<div><div data-tid="${list}"></div><footer>
      <div data-tid="ckeditor" role="textbox" contenteditable="true">Hello</div>
      <button data-tid="sendMessageCommands-send" data-track-thread-id="${thread}"></button>
    </footer></div></div>`,
    'https://teams.microsoft.com/v2/',
  );
  const path = pathOf(one('[data-tid="ckeditor"]'));
  const composer = teamsSurfaces.map((surface) => surface.locate(path)).find(Boolean);
  return composer?.surface.read(composer);
}

test.each([
  ['one person’s chat by its thread', title, oneToOne, ['Helena Ortiz']],
  ['one person’s chat by the call its header offers', title + call, named, ['Helena Ortiz']],
  ['a group', title, named, []],
  ['a chat beside another one, whose header offers a call', title + title + call, named, []],
  ['a channel', title + call, channel, []],
  ['a chat without a name', '', oneToOne, []],
])('%s', (_, header, thread, names) => {
  expect(page(header, thread)?.recipients.map(({ name }) => name)).toEqual(names);
});

test('a conversation is its thread, and the replies to a post are another one', () => {
  expect(page(title, oneToOne)?.conversation).toEqual({ id: `thread:${oneToOne}`, title: 'Helena Ortiz' });
  expect(page('', channel, 'channel-replies-viewport')?.conversation.id).toBe(`thread:${channel}:replies`);
  expect(page('', '')?.conversation.id).toBe('title:');
});
