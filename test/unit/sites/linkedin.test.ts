import { beforeAll, describe, expect, test } from 'vitest';
import { linkedinSurfaces } from '../../../lib/sites/linkedin/index.ts';
import { composerAt, composerOf, giveEverythingABox, one, show } from './dom.ts';

const surfaces = linkedinSurfaces;
beforeAll(giveEverythingABox);

const form = (more = '') => `
  <form id="msg-form-ember12" class="msg-form">${more}
    <div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Hi</p></div>
    <footer><button type="submit">Send</button></footer>
  </form>`;

const bubble = (header: string, more = '') => `
  <div role="dialog" data-view-name="message-overlay-conversation-bubble-item">
    <header>${header}</header>${more}${form()}
  </div>`;

function read(selector = '[role="textbox"]') {
  const composer = composerOf(selector, surfaces);
  return composer.surface.read(composer);
}

describe('recipients', () => {
  const headers: [name: string, header: string, names: string[]][] = [
    ['a member', '<h2><a href="/in/ACoAAA1/">Helena Ortiz</a></h2>', ['Helena Ortiz']],
    [
      'pronouns and status',
      '<h2><a href="/in/ACoAAA1/"><span>Helena Ortiz</span> <span>(She/Her)</span></a><span class="visually-hidden">Status is online</span></h2>',
      ['Helena Ortiz'],
    ],
    [
      'a name with a comma',
      '<h2><a href="https://www.linkedin.com/in/ACoAAA1/">Helena Ortiz, PhD</a></h2>',
      ['Helena Ortiz, PhD'],
    ],
    [
      'a group by its names',
      '<h2 class="msg-overlay-bubble-header__title">Helena Ortiz, Gregory Adeyemi</h2>',
      ['Helena Ortiz', 'Gregory Adeyemi'],
    ],
    [
      'a group by its links',
      '<h2><a href="/in/A/">Helena Ortiz</a> <a href="/in/B/">Gregory Adeyemi</a></h2>',
      ['Helena Ortiz', 'Gregory Adeyemi'],
    ],
    [
      'a new message with people chosen',
      '<h2 class="msg-overlay-bubble-header__title">New message</h2><span class="artdeco-pill">Helena Ortiz</span><span class="artdeco-pill">Gregory Adeyemi</span><input role="combobox">',
      ['Helena Ortiz', 'Gregory Adeyemi'],
    ],
    [
      'people chosen, each a button that takes one away, in whatever language',
      '<h2>Neue Nachricht</h2><button aria-label="Unterhaltung schließen"><svg></svg></button><button aria-label="Helena Ortiz entfernen"><span>Helena Ortiz</span></button><button aria-label="削除: 高橋 結衣">高橋 結衣</button><input role="combobox">',
      ['Helena Ortiz', '高橋 結衣'],
    ],
    [
      'a new message to nobody yet',
      '<h2 class="msg-overlay-bubble-header__title">Neue Nachricht</h2><input role="combobox">',
      [],
    ],
  ];
  test.each(headers)('%s', (_, header, names) => {
    show(bubble(header));
    expect(read().recipients.map(({ name }) => name)).toEqual(names);
  });

  test('from the thread, where the header has no name', () => {
    const message = `<ul><li class="msg-s-event-listitem msg-s-event-listitem--other">
      <span class="msg-s-message-group__name">Helena Ortiz</span><p class="msg-s-event-listitem__body">Hello</p></li></ul>`;
    show(bubble('', message));
    expect(read().recipients).toEqual([{ name: 'Helena Ortiz' }]);
  });

  test('from the header of the full page beside the thread', () => {
    show(`<aside><h2><a href="/in/B/">Gregory Adeyemi</a></h2></aside><div class="scaffold-layout__detail">
      <header><a class="msg-thread__link-to-profile" href="/in/A/"><h2>Helena Ortiz</h2></a><span>InMail</span></header>
      <div class="msg-convo-wrapper">${form()}</div></div>`);
    expect(read()).toMatchObject({ recipients: [{ name: 'Helena Ortiz' }], kind: 'inmail' });
  });

  test('not from the heading of a dialog', () => {
    show(
      `<div role="dialog" data-sdui-screen="x.SendMessage"><h2>Send message</h2><textarea>Hi</textarea></div>`,
    );
    expect(read('textarea')).toMatchObject({ surface: 'linkedin-sdui', recipients: [] });
  });

  test('not from the heading of a new message in the newer window', () => {
    show('<div id="interop-outlet"></div>');
    const root = one('#interop-outlet').attachShadow({ mode: 'open' });
    root.innerHTML = `<section><h2>New message</h2><input role="combobox"><div role="textbox" contenteditable="true">Hi</div></section>`;
    const composer = composerAt(one('[role="textbox"]', root), surfaces);
    expect(composer?.surface.id).toBe('linkedin-shadow-new');
    expect(composer?.surface.read(composer).recipients).toEqual([]);
  });

  test('never from the page behind', () => {
    show(`<h1>Gregory Adeyemi</h1><a href="/in/gregory/">Gregory Adeyemi</a>${bubble('')}`);
    expect(read().recipients).toEqual([]);
  });
});

describe('conversation', () => {
  test('of a bubble: its member, wherever the page stands', () => {
    show(
      bubble('<h2><a href="/in/ACoAAA1/?x=1">Helena Ortiz</a></h2>'),
      'https://www.linkedin.com/messaging/thread/2-abc/',
    );
    expect(read().conversation).toEqual({
      id: 'member:/in/ACoAAA1',
      title: 'Helena Ortiz',
      url: 'https://www.linkedin.com/in/ACoAAA1',
    });
  });

  test('of a new message: the people in it, so that one more is another conversation', () => {
    const header = '<input role="combobox"><span class="artdeco-pill">Helena Ortiz</span>';
    show(bubble(header));
    const before = read().conversation.id;
    show(bubble(`${header}<span class="artdeco-pill">Gregory Adeyemi</span>`));
    expect(read().conversation.id).not.toBe(before);
  });

  test('of the full page without a thread in its address', () => {
    show(
      `<div class="msg-convo-wrapper"><h2 class="msg-entity-lockup__entity-title">Helena Ortiz</h2>${form()}</div>`,
      'https://www.linkedin.com/messaging/compose/',
    );
    expect(read().conversation.id).toBe('names:Helena Ortiz');
  });

  test('of a pane whose names nobody knows: the lowest part of the page with a heading', () => {
    show(`<main><section id="pane"><div><h2>Helena Ortiz</h2></div><div>${form()}</div></section></main>`);
    expect(composerOf('[role="textbox"]', surfaces).root).toBe(one('#pane'));
  });
});

describe('InMail or message', () => {
  const ortiz = '<h2><a href="/in/ACoAAA1/">Helena Ortiz</a></h2>';
  test.each([
    ['a subject', bubble(ortiz, '<input name="subject">')],
    ['credits', bubble(ortiz, '<section class="msg-inmail-credits-display">Nutze 1 von 13</section>')],
    ['its header', bubble(`${ortiz}<span>InMail</span>`)],
    ['the notice about an answer', bubble(ortiz, '<p data-test-awaiting-inmail-response-learn-more></p>')],
  ])('is told by %s', (_, html) => {
    show(html);
    const composer = composerOf('[role="textbox"]', surfaces);
    expect(composer.surface.kind(composer)).toBe('inmail');
    expect(composer.surface.mayBeInMail?.(composer)).toBe(true);
  });

  test.each([
    [
      'an earlier message with a subject',
      bubble(ortiz, '<h3 class="msg-s-event-listitem__subject">A role</h3>'),
    ],
    ['a second-degree badge', bubble(`${ortiz}<span class="msg-entity-lockup__degree">• 2nd</span>`)],
  ])('may be one by %s', (_, html) => {
    show(html);
    const composer = composerOf('[role="textbox"]', surfaces);
    expect(composer.surface.kind(composer)).toBe('message');
    expect(composer.surface.mayBeInMail?.(composer)).toBe(true);
  });

  test('is not made of a word in the thread, a hidden field or a first-degree badge', () => {
    const thread =
      '<p class="msg-s-event-listitem__body">I sent an InMail</p><div hidden><input name="subject"></div>';
    show(bubble(`${ortiz}<span class="msg-entity-lockup__degree">• 1st</span>`, thread));
    const composer = composerOf('[role="textbox"]', surfaces);
    expect(composer.surface.kind(composer)).toBe('message');
    expect(composer.surface.mayBeInMail?.(composer)).toBe(false);
  });
});

describe('evidence', () => {
  const item = (text: string, { other = false, urn = 'urn:li:msg_message:1' } = {}) =>
    `<li class="msg-s-event-listitem${other ? ' msg-s-event-listitem--other' : ''}" data-event-urn="${urn}">
      <p class="msg-s-event-listitem__body">${text}</p></li>`;

  test.each([
    ['an own message', item('See you  on<br>Monday'), 1],
    ['two of them', item('See you on Monday') + item('See you on Monday'), 2],
    ['somebody else’s', item('See you on Monday', { other: true }), 0],
    ['one that has no id yet', item('See you on Monday', { urn: 'urn:li:pending:1' }), 0],
    ['a longer one', item('See you on Monday at ten'), 0],
  ])('%s', (_, thread, count) => {
    show(bubble('', `<ul>${thread}</ul>`));
    const composer = composerOf('[role="textbox"]', surfaces);
    expect(composer.surface.evidence(composer).ownMessagesWith('See you\non Monday ')).toBe(count);
  });
});

describe('what is no message', () => {
  test.each([
    ['a comment', '<div class="ql-editor" contenteditable="true" role="textbox"></div>'],
    ['a tiptap comment', '<div class="tiptap" contenteditable="true" role="textbox"></div>'],
    ['a search field', '<input type="search" role="combobox">'],
    ['a textarea somewhere', '<form><textarea name="about"></textarea></form>'],
    [
      'a dialog with a textarea',
      '<div role="dialog"><textarea></textarea><button>Send feedback</button></div>',
    ],
    ['a turned-off editor', '<div class="msg-form"><div role="textbox" contenteditable="false"></div></div>'],
  ])('%s', (_, html) => {
    show(html);
    const field = document.querySelector('[contenteditable], textarea, input');
    if (!field) throw new Error('no field');
    expect(composerAt(field, surfaces)).toBeNull();
    expect(surfaces.flatMap((surface) => surface.findAll(document))).toEqual([]);
  });
});

describe('Recruiter without its class names', () => {
  const panel = (send: string) =>
    show(
      `<main><form><input class="compose-subject__input"><div class="compose-body"><textarea></textarea></div>
        <ul><li><p>Helena Ortiz</p><p>See you on Tuesday</p></li></ul>
        <footer><button type="button" aria-label="Variables"></button>${send}</footer></form></main>`,
      'https://www.linkedin.com/talent/inbox/0/main/',
    );

  test.each([
    ['by its word', '<button type="button"><span>Senden</span></button>'],
    ['by its type', '<button type="submit">Bidali</button>'],
  ])('Send is found %s, and belongs to the text above it', (_, send) => {
    panel(send);
    const composer = composerOf('footer button:last-child', surfaces);
    expect(composer.editor).toBe(one('textarea'));
    expect(composer.surface.sendControls(composer)).toEqual([one('footer button:last-child')]);
    expect(composer.surface.subjectField?.(composer)).toBe(one('input'));
    expect(composer.surface.evidence(composer).ownMessagesWith('See you on Tuesday')).toBe(1);
  });
});

describe('drift', () => {
  test('a Send that only the looser look finds', () => {
    show(
      bubble('<h2>Helena</h2>').replace(
        '<button type="submit">Send</button>',
        '<button type="button">Senden</button>',
      ),
    );
    const composer = composerOf('[role="textbox"]', surfaces);
    expect(composer.surface.sendControls(composer)).toEqual([]);
    expect(composer.surface.looseSendControl?.(composer)?.textContent).toBe('Senden');
    const enter = { key: 'Enter', mod: false, shift: false, alt: false };
    expect(composer.surface.keyEffect(composer, enter, composer.editor)).toBe('unknown');
  });
});
