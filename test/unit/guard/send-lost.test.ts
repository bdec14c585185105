import { beforeAll, expect, test } from 'vitest';
import { isSendLost } from '../../../lib/guard/on-demand/send-lost.ts';
import { discordSurfaces } from '../../../lib/sites/discord/index.ts';
import { outlookSurfaces } from '../../../lib/sites/outlook/index.ts';
import { composerOf, giveEverythingABox, show } from '../sites/dom.ts';

beforeAll(giveEverythingABox);

const line = (more: string, around = '') => `<main><ol data-list-id="chat-messages"><li id="chat-messages-1">
  <div id="message-content-1">Hello</div>${around}</li></ol>
  <div class="channelTextArea_x1"><div role="textbox" contenteditable="true" data-slate-editor="true">Hi</div>${more}</div></main>`;
const lost = (html: string) => {
  show(html, 'https://discord.com/channels/@me/1');
  return isSendLost(composerOf('[data-slate-editor]', discordSurfaces));
};

test('a Send beside the editor that the site’s own marks do not lead to any more is lost', () => {
  const outside =
    '<main><div class="channelTextArea_x1"><div role="textbox" contenteditable="true" data-slate-editor="true">Hi</div></div><button>Send</button></main>';
  expect(lost(outside)).toBe(true);
});

test('one that is found, one that is not there, and one of something else are not', () => {
  expect(lost(line('<button aria-label="Send">→</button>'))).toBe(false);
  expect(lost(line(''))).toBe(false);
  expect(lost(line('', '<textarea></textarea><button>Send</button>'))).toBe(false);
});

test('the recipients of a mail are fields of it, and no other box beside its Send', () => {
  const pane = (send: string) => `<div id="docking_InitVisiblePart_1">${send}
    <div contenteditable="true" id="MSG_1_TO">Helena</div><input id="MSG_1_SUBJECT"><div id="editorParent_1">
    <div role="textbox" contenteditable="true" aria-multiline="true">Hi</div></div></div>`;
  const isLost = (send: string) => {
    show(pane(send), 'https://outlook.live.com/mail/0/');
    return isSendLost(composerOf('[aria-multiline]', outlookSurfaces));
  };
  expect(isLost('<button>Send</button>')).toBe(true);
  expect(isLost('<button>Discard</button>')).toBe(false);
  expect(isLost('<div data-testid="ComposeSendButton"><button>Send</button></div>')).toBe(false);
});
