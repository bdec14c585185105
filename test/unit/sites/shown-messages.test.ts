import { afterEach, describe, expect, it } from 'vitest';
import { shownMessagesIn, textInEditForm } from '../../../lib/sites/shown-messages.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.className = '';
});

function conversation(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.body.querySelector('main') as HTMLElement;
}

const look = (site: string, html: string) => shownMessagesIn(site, conversation(html));

describe('a message as its site shows it', () => {
  // The markup is that of the sources named in lib/sites/edit-marks.ts.
  it.each([
    [
      'slack',
      `<div data-qa="message_container" data-msg-ts="17.1"><div data-qa="message-text"><div
        class="p-rich_text_section">See <b>you</b><br>soon<span class="c-message__edited_label">（編集済み）</span></div></div></div>`,
      { id: '17.1', own: undefined, text: 'See you\nsoon', marked: true, sentAt: 17_100 },
    ],
    [
      'slack',
      `<div data-qa="message_container" data-msg-ts="17.1"><div data-qa="message-text">Look</div>
        <div class="c-message_attachment">Theirs <span class="c-message__edited_label">(edited)</span></div></div>`,
      { id: '17.1', text: 'Look', marked: false },
    ],
    [
      'discord',
      `<li id="chat-messages-7-2"><div class="repliedMessage_c19a55"><div id="message-content-1">Old <span
        class="edited_c19a55">(edited)</span></div></div><div class="contents_c19a55"><div id="message-content-2">Mine
        <img alt="😉"></div></div></li>`,
      { id: 'chat-messages-7-2', own: undefined, text: 'Mine\n        😉', marked: false },
    ],
    [
      'discord',
      `<li id="chat-messages-7-2"><div class="contents_c19a55"><div id="message-content-2"><span>Ja</span> <span
        class="timestamp_c19a55"><span><time><span class="edited_c19a55">(изменено)</span></time></span><span
        class="hiddenVisually_b18fe2">Tuesday</span></span></div></div></li>`,
      { text: 'Ja', marked: true },
    ],
    [
      'teams',
      `<div data-tid="chat-pane-item"><div id="edited-5"></div><div class="fui-ChatMyMessage"><div
        data-tid="chat-pane-message" data-mid="5"><div id="content-5"><p>One</p><p>Two</p></div></div></div></div>`,
      { id: '5', own: true, text: 'One\nTwo', marked: false },
    ],
    [
      'teams',
      `<div data-tid="chat-pane-item"><div id="edited-5" title="Bearbeitet"></div><div data-tid="chat-pane-message"
        data-mid="5"><div id="content-5">One</div></div></div>`,
      { own: false, marked: true },
    ],
    [
      'telegram',
      `<div class="bubble is-out" data-mid="9"><div class="message">Yes<span class="time"><i class="time-edited">geändert</i>10:02<div
        class="time-inner">10:02</div></span></div></div>`,
      { id: '9', own: true, text: 'Yes', marked: true },
    ],
    [
      'telegram',
      `<div id="message-9" class="Message own"><div class="text-content">Yes<span class="MessageMeta"><span
        class="message-time">edited 10:02</span></span></div></div>`,
      { id: 'message-9', own: true, text: 'Yes', timeLabel: 'edited 10:02' },
    ],
    [
      'linkedin',
      `<div class="msg-s-event-listitem" data-event-urn="urn:li:msg_message:1"><p
        class="msg-s-event-listitem__body">Yes</p><button>⋯</button></div>`,
      { id: 'urn:li:msg_message:1', own: true, text: 'Yes', marked: false },
    ],
    [
      'linkedin',
      `<div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:li:msg_message:1"><p
        class="msg-s-event-listitem__body">Yes <button>see more</button></p></div>`,
      { own: false, text: undefined },
    ],
  ])('on %s', (site, html, expected) => {
    expect(look(site, html)).toMatchObject([expected]);
  });

  it('while an editor stands in it says nothing of its text', () => {
    const open = `<div data-qa="message_container" data-msg-ts="17.1"><div class="c-message__editor"><div
      contenteditable="true">Half a text</div></div></div>`;
    expect(look('slack', open)).toMatchObject([{ id: '17.1', text: undefined, beingEdited: true }]);
  });

  it('is not read where the browser translates the page, nor where no mark is known', () => {
    const html = '<div class="bubble is-out" data-mid="9"><div class="message">Yes</div></div>';
    expect(look('telegram', html)).toHaveLength(1);
    expect(look('whatsapp', html)).toEqual([]);
    document.documentElement.className = 'translated-ltr';
    expect(look('telegram', html)).toEqual([]);
  });
});

it('reads what stands in LinkedIn’s form for an edit, and in no composer', () => {
  const editor = '<div class="msg-form__contenteditable" contenteditable="true"><p>One</p><p>Two</p></div>';
  const form = `<form class="msg-edit-form__base-form">${editor}</form>`;
  expect(textInEditForm('linkedin', conversation(form))).toBe('One\nTwo');
  const composer = `<form class="msg-form">${editor}</form>`;
  expect(textInEditForm('linkedin', conversation(composer))).toBeUndefined();
});
