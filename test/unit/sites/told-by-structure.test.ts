import { beforeAll, describe, expect, it } from 'vitest';
import { instagramSurfaces } from '../../../lib/sites/instagram/index.ts';
import { messengerSurfaces } from '../../../lib/sites/messenger/index.ts';
import type { Composer, Surface } from '../../../lib/sites/site.ts';
import { slackSurfaces } from '../../../lib/sites/slack/index.ts';
import { teamsSurfaces } from '../../../lib/sites/teams/index.ts';
import { telegramSurfaces } from '../../../lib/sites/telegram/index.ts';
import { whatsappSurfaces } from '../../../lib/sites/whatsapp/index.ts';
import { xSurfaces } from '../../../lib/sites/x/index.ts';
import { composerAt, composerOf, giveEverythingABox, one, show } from './dom.ts';

/*
 * The same parts of a chat under the other names that sources give them (composers.md 4, 6, 7): marks for tests come and go,
 * and what holds a composer is called differently from one version to the next.
 */
beforeAll(giveEverythingABox);

const at = (selector: string, surfaces: readonly Surface[]): Composer | null =>
  composerAt(one(selector), surfaces);

describe('WhatsApp', () => {
  const lexical = (marks: string) =>
    `<div><div ${marks} contenteditable="true" role="textbox" data-lexical-editor="true">Hi</div></div>`;
  const page = (over: string, beside = '') =>
    show(
      `<div id="side">${lexical('id="search"')}</div>
       <div id="main"><header><span dir="auto" title="Ana">Ana</span></header>${over}
         <footer>${lexical('id="say"')}<button id="go"><span data-icon="send"></span></button></footer></div>${beside}`,
      'https://web.whatsapp.com/',
    );

  it.each([
    ['without any', lexical('id="caption"')],
    ['on the editor', lexical('id="caption" data-testid="media-caption-input-container"')],
    ['around it', `<p data-testid="media-caption-input-container">${lexical('id="caption"')}</p>`],
  ])('a caption is one by its window, its marks for tests %s', (_, editor) => {
    page(
      `<div>${editor}<div role="button" id="sends"><span data-icon="wds-ic-send-filled"></span></div></div>`,
    );
    expect(at('#caption', whatsappSurfaces)?.surface.id).toBe('whatsapp-caption');
    expect(at('#sends', whatsappSurfaces)?.editor).toBe(one('#caption'));
    expect(at('#say', whatsappSurfaces)?.surface.id).toBe('whatsapp-message');
    expect(at('#go', whatsappSurfaces)?.editor).toBe(one('#say'));
    expect(at('#search', whatsappSurfaces)).toBeNull();
  });

  it('the edit of an old message is none, in a window without a Send', () => {
    page(
      '',
      `<div role="dialog">${lexical('id="edit"')}<button id="done"><span data-icon="check"></span></button></div>`,
    );
    expect(at('#edit', whatsappSurfaces)).toBeNull();
    expect(at('#done', whatsappSurfaces)).toBeNull();
  });
});

it('Telegram Web A: the line is known by its own name, whatever holds it', () => {
  show(
    `<div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName">Marija</h3></div></div>
       <div><div id="editable-message-text" role="textbox" contenteditable="true">Hi</div><button id="go" class="Button send"></button></div></div>`,
    'https://web.telegram.org/a/#77',
  );
  const composer = composerOf('#editable-message-text', telegramSurfaces);
  expect(composer.root).toBe(one('#MiddleColumn'));
  expect(composer.surface.sendControls(composer)).toEqual([one('#go')]);
  expect(composer.surface.read(composer).recipients).toEqual([{ name: 'Marija' }]);
});

it('Teams: a new message tells itself by its text, where no class says whose it is', () => {
  show(
    `<div role="main"><div data-tid="message-pane-list-viewport">
         <div data-tid="chat-pane-message" data-mid="1"><div id="content-1"><p>See you</p></div></div></div>
       <div><div id="say" data-tid="ckeditor" role="textbox" contenteditable="true">Hi</div><button data-tid="sendMessageCommands-send"></button></div></div>`,
    'https://teams.microsoft.com/v2/',
  );
  const composer = composerOf('#say', teamsSurfaces);
  expect(composer.surface.evidence(composer).ownMessagesWith('See you')).toBe(1);
});

it('Slack: in the list of all threads every composer is its own', () => {
  const thread = (id: string) =>
    `<div><div class="p-threads_view__input"><div data-qa="message_input" data-channel-id="C1">
       <div class="ql-editor" id="${id}" contenteditable="true" role="textbox"><p>${id}</p></div><button data-qa="texty_send_button"></button></div></div></div>`;
  show(
    `<div class="p-workspace__primary_view"><div>${thread('one')}${thread('two')}</div></div>`,
    'https://app.slack.com/client/T1/threads',
  );
  const [first, second] = ['#one', '#two'].map((id) => composerOf(id, slackSurfaces));
  expect(first?.root).not.toBe(second?.root);
  expect(second?.surface.refresh(second)?.editor).toBe(one('#two'));
  expect(second?.surface.read(second).conversation.id).toBe('channel:C1:thread');
});

it('Messenger: the dialog of a page is told in any language by its placeholder, and a post’s is none', () => {
  const dialog = (placeholder: string, beside = '') =>
    show(
      `<div role="dialog" aria-label="Mezua">${beside}<div id="say" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${placeholder}">Hi</div>
       <div role="button" aria-label="Bidali mezua" id="go"></div></div>`,
      'https://www.facebook.com/some.page',
    );
  dialog('Aa');
  expect(at('#go', messengerSurfaces)?.editor).toBe(one('#say'));
  dialog('Idatzi iruzkina…', '<div role="article">A post</div>');
  expect(at('#say', messengerSurfaces)).toBeNull();
});

it('X Chat: the name stands outside the panel, or where no panel is', () => {
  show(
    `<main><span data-testid="dm-conversation-username">Dana</span><div data-testid="dm-composer-container">
       <form data-testid="dm-composer-form"><textarea id="say" data-testid="dm-composer-textarea">Hi</textarea></form></div></main>`,
    'https://x.com/i/chat/1-2',
  );
  const composer = composerOf('#say', xSurfaces);
  expect(composer.root).toBe(one('main'));
  expect(composer.surface.read(composer).recipients).toEqual([{ name: 'Dana' }]);
});

it('Instagram: the conversation may be all of the page’s main part, and is not with the inbox in it', () => {
  const chat = `<div><a href="/joana/"><h2>Joana</h2></a></div><div role="row"><p dir="auto">Oi</p></div>
    <div><div id="say" contenteditable="true" role="textbox" data-lexical-editor="true">Hi</div><div role="button">Enviar</div></div>`;
  const address = 'https://www.instagram.com/direct/t/5/';
  show(`<main>${chat}</main>`, address);
  const alone = composerOf('#say', instagramSurfaces);
  expect(alone.root).toBe(one('main'));
  expect(alone.surface.read(alone).recipients).toEqual([{ name: 'Joana' }]);
  expect(alone.surface.evidence(alone).ownMessagesWith('Oi')).toBe(1);
  show(`<main><div><a href="/direct/inbox/">Inbox</a></div><section>${chat}</section></main>`, address);
  expect(composerOf('#say', instagramSurfaces).root).toBe(one('section'));
});
