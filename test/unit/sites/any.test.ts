import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anySurface } from '../../../lib/sites/any/index.ts';
import { markOf } from '../../../lib/sites/any/mark.ts';
import { useRules } from '../../../lib/sites/any/rules.ts';
import { tellEnterMeans } from '../../../lib/sites/learned.ts';
import type { KeyChord } from '../../../lib/sites/site.ts';
import { composerAt, composerOf, giveEverythingABox, one, show } from './dom.ts';

const surfaces = [anySurface('talk.example')];
const enter: KeyChord = { key: 'Enter', mod: false, shift: false, alt: false };
const at = 'https://talk.example/room/7';

beforeAll(giveEverythingABox);
afterEach(() => {
  useRules(undefined);
  tellEnterMeans(undefined);
});

const chat = `<main><div role="log"><p>Hello</p></div>
  <div class="row"><div id="say" contenteditable="true" role="textbox">Hi</div><button id="go"><svg class="icon-send"></svg></button></div></main>`;

describe('any site: what is a message', () => {
  it.each([
    ['a contenteditable beside a conversation', chat, '#say'],
    ['a field that says so', '<textarea id="say" name="chat_message"></textarea>', '#say'],
    [
      'whatever it asks for',
      '<div class="chat"><textarea id="say" placeholder="Write a note to Helena"></textarea></div>',
      '#say',
    ],
    [
      'a field with a Send in any language',
      '<form><textarea id="say"></textarea><button>送信</button></form>',
      '#say',
    ],
    [
      'a line with its Send and a name',
      '<div class="chat"><input id="say"><button data-testid="send-button">→</button></div>',
      '#say',
    ],
    ['what a phone’s keyboard shows Send for', '<textarea id="say" enterkeyhint="send"></textarea>', '#say'],
    [
      'a line with its Send below what its page calls messages',
      '<ul id="messages"><li>Hello</li></ul><form id="form"><input id="say" autocomplete="off"><button>Send</button></form>',
      '#say',
    ],
    [
      'a line below messages that only a key can send',
      '<h3>#lounge</h3><ul class="messages"><li>Hello</li></ul><input id="say">',
      '#say',
    ],
    [
      'a field below messages, beside a picture alone',
      '<div class="panel"><div class="messages"><p>Hello</p></div><div class="k1"><textarea id="say"></textarea><button><svg></svg></button></div></div>',
      '#say',
    ],
    [
      'a field whose Send is a link that leads nowhere',
      '<div><textarea id="say"></textarea> <a href="javascript:void 0" class="btn">Envoyer</a></div>',
      '#say',
    ],
    [
      'a block that keeps its line breaks, with a Send that is no button',
      '<div><pre id="say" contenteditable="true">Hi</pre><div class="bar"><span class="btn_send" style="cursor: pointer">发</span></div></div>',
      '#say',
    ],
    [
      'a form to write to somebody',
      '<form class="contact"><input name="email" type="email"><textarea id="say" name="message"></textarea><button type="submit">OK</button></form>',
      '#say',
    ],
  ])('%s', (_, html, box) => {
    show(html, at);
    const composer = composerOf(box, surfaces);
    expect(composer.editor).toBe(one(box));
    expect(composer.surface.kind(composer)).toBe('chat');
  });

  it.each([
    ['a search', '<form role="search"><input id="say" name="q"><button>Send</button></form>'],
    [
      'a search by its name',
      '<div class="message-search"><input id="say" placeholder="Search messages"><button class="send">→</button></div>',
    ],
    [
      'a comment',
      '<form id="commentform"><textarea id="say" name="comment"></textarea><button>Send</button></form>',
    ],
    [
      'a comment in another language',
      '<form><textarea id="say" placeholder="Escreva um comentário"></textarea><button>Enviar</button></form>',
    ],
    [
      'an answer in a forum',
      '<div class="messages"><p>Hello</p></div><div><textarea id="say"></textarea><button type="button">Antworten</button></div>',
    ],
    [
      'a profile below a notice of its page',
      '<div class="messages"><p>Saved</p></div><form><textarea id="say" name="about"></textarea><button>Speichern</button></form>',
    ],
    [
      'a line below a notice, with a button of its own',
      '<div class="messages"><p>Saved</p></div><form><input id="say" name="amount"><button>Kaufen</button></form>',
    ],
    [
      'a search above messages',
      '<div><input id="say" placeholder="Cerca"></div><ul class="messages"><li>Hello</li></ul>',
    ],
    [
      'an answer below an article',
      '<article><div id="say" contenteditable="true"></div><button>Send</button></article>',
    ],
    ['a login', '<form><input id="say" name="message"><input type="password"><button>Send</button></form>'],
    [
      'an address',
      '<form><textarea id="say" autocomplete="street-address"></textarea><button>Send</button></form>',
    ],
    [
      'code',
      '<div class="monaco-editor"><textarea id="say" name="message"></textarea></div><button>Send</button>',
    ],
    ['a sample', '<pre><code id="say" contenteditable="true">x</code></pre><button>Send</button>'],
    [
      'a field beside what only tells of sending',
      '<div><textarea id="say"></textarea><span class="send-status">Not sent</span></div>',
    ],
    [
      'a document',
      '<div class="wiki"><div id="say" contenteditable="true">Text</div><button>Save</button></div>',
    ],
    ['a profile', '<form><textarea id="say" name="bio"></textarea><button>Submit</button></form>'],
    ['a line with nothing around it', '<input id="say"><button>OK</button>'],
    [
      'the topic of a conversation, beside it',
      '<main><input id="say" enterkeyhint="done"><button>OK</button><div role="log"><p>Hello</p></div></main>',
    ],
    [
      'a message that was sent and is being put right',
      '<form><textarea id="say" class="chat correcting" name="message"></textarea><button>Send</button></form>',
    ],
    ['what cannot be written in', '<textarea id="say" name="message" readonly></textarea>'],
    ['what is not on show', '<div hidden><textarea id="say" name="message"></textarea></div>'],
  ])('not %s', (_, html) => {
    show(html, at);
    expect(composerAt(one('#say'), surfaces)).toBeNull();
    const button = document.querySelector('button');
    if (button) expect(composerAt(button, surfaces)).toBeNull();
  });
});

describe('any site: what sends it', () => {
  it.each([
    ['an icon', chat, '#go'],
    [
      'a name in the code',
      '<div><textarea id="say" name="message"></textarea><button>+</button><div id="go" role="button" class="btnSendMessage"></div></div>',
      '#go',
    ],
    [
      'a word, with a draft button beside it',
      '<form><textarea id="say" name="message"></textarea><button id="draft">Save</button><button id="go">Senden</button></form>',
      '#go',
    ],
    [
      'the value of an input',
      '<form><textarea id="say" name="message"></textarea><input type="submit" id="go" value="Enviar"></form>',
      '#go',
    ],
    [
      'the only submit of the form',
      '<form><textarea id="say" name="message"></textarea><button type="button">+</button><button id="go">Los</button></form>',
      '#go',
    ],
    [
      'a part that is no control, by its name and the hand over it',
      '<div class="chat"><button>+</button><textarea id="say"></textarea><div id="go" class="send-btn" style="cursor: pointer"><i class="icon-send" style="cursor: pointer"></i></div></div>',
      '#go',
    ],
    [
      'the only thing to press in its row',
      '<div class="messages">Hello</div><div><textarea id="say"></textarea><button id="go"><svg></svg></button></div>',
      '#go',
    ],
    [
      'a link that leads nowhere',
      '<div class="chat"><textarea id="say"></textarea><a href="#" id="go">Wyślij</a></div>',
      '#go',
    ],
    [
      'the only button of the form',
      '<form><textarea id="say" name="message"></textarea><button type="button" id="go">Los</button></form>',
      '#go',
    ],
  ])('%s', (_, html, send) => {
    show(html, at);
    const composer = composerOf('#say', surfaces);
    expect(composer.surface.sendControls(composer)).toEqual([one(send)]);
    expect(composerAt(one(send), surfaces)?.root).toBe(composer.root);
  });

  it('is never what schedules, attaches or opens a menu', () => {
    show(
      '<div><textarea id="say" name="message"></textarea><button class="send-later">⏲</button><button class="send-file">+</button><button class="send" aria-haspopup="menu">▾</button></div>',
      at,
    );
    const composer = composerOf('#say', surfaces);
    expect(composer.surface.sendControls(composer)).toEqual([]);
  });

  it('is not the only thing to press, where a label says what that does', () => {
    show('<div class="chat"><textarea id="say"></textarea><button aria-label="Smileys">☺</button></div>', at);
    const composer = composerOf('#say', surfaces);
    expect(composer.surface.sendControls(composer)).toEqual([]);
  });

  it('is no button of another composer', () => {
    show(
      `<main><div><textarea id="say" name="message"></textarea></div>
       <div><textarea id="thread" name="message"></textarea><button id="go" class="send">→</button></div></main>`,
      at,
    );
    const say = composerOf('#say', surfaces);
    expect(say.surface.sendControls(say)).toEqual([]);
    expect(composerAt(one('#go'), surfaces)?.editor).toBe(one('#thread'));
  });
});

describe('any site: what the person says of it', () => {
  it('a box to ignore is none', () => {
    show(chat, at);
    useRules({ boxes: { [markOf(one('#say'))]: { ignored: true } } });
    expect(composerAt(one('#say'), surfaces)).toBeNull();
    expect(composerAt(one('#go'), surfaces)).toBeNull();
  });

  it('what sends a box makes a message of it, whatever it looked like', () => {
    show(
      '<div class="wiki"><div id="say" contenteditable="true">Text</div><span id="tick">✓</span></div>',
      at,
    );
    useRules({ boxes: { [markOf(one('#say'))]: { send: markOf(one('#tick')) } } });
    const composer = composerOf('#say', surfaces);
    expect(composer.surface.sendControls(composer)).toEqual([one('#tick')]);
    expect(composerAt(one('#tick'), surfaces)?.editor).toBe(one('#say'));
  });

  it('what was said of one page’s plain box is not said of another’s', () => {
    show('<div class="wiki"><textarea id="say"></textarea><button>Save</button></div>', at);
    useRules({ boxes: { textarea: { send: 'span.tick' } } });
    expect(composerAt(one('#say'), surfaces)).toBeNull();
  });

  it('a mark that is no selector any more changes nothing', () => {
    show(chat, at);
    useRules({ boxes: { '>>': { ignored: true } } });
    expect(composerAt(one('#say'), surfaces)).not.toBeNull();
  });
});

describe('any site: Enter', () => {
  const effectIn = (selector: string, chord = enter) => {
    const composer = composerOf(selector, surfaces);
    return composer.surface.keyEffect(composer, chord, composer.editor);
  };

  it('may send in a chat until more is known', () => {
    show(chat, at);
    expect(effectIn('#say')).toBe('unknown');
    tellEnterMeans('send');
    expect(effectIn('#say')).toBe('send');
    tellEnterMeans('newline');
    expect(effectIn('#say')).toBe('none');
    expect(effectIn('#say', { ...enter, shift: true })).toBe('none');
  });

  it('sends a line', () => {
    show('<div class="chat"><input id="say"><button class="send">→</button></div>', at);
    expect(effectIn('#say')).toBe('send');
  });

  it.each([
    [
      'whose other lines are not on show',
      '<input hidden class="hint"><textarea id="say" name="message"></textarea>',
    ],
    [
      'whose keyboard says so',
      '<input name="title"><textarea id="say" name="message" enterkeyhint="send"></textarea>',
    ],
  ])('may send in a form %s', (_, fields) => {
    show(`<form>${fields}<button>Send</button></form>`, at);
    expect(effectIn('#say')).toBe('unknown');
  });

  it('begins a new line in a form with other questions, and in a mail', () => {
    show(
      '<form><input name="email"><textarea id="say" name="message"></textarea><button>Send</button></form>',
      at,
    );
    expect(effectIn('#say')).toBe('none');
    show(mail, at);
    expect(effectIn('#say')).toBe('none');
    expect(effectIn('#say', { ...enter, mod: true })).toBe('unknown');
  });
});

describe('any site: a mail whose editor is a document of its own', () => {
  it('is read through its frame, and its Send beside the form sends it', () => {
    show(
      `<main><form><input name="_to" value="helena@example.com"><input name="_subject" value="Tuesday">
       <div><textarea name="_message" hidden></textarea><iframe id="say"></iframe></div></form><button id="go" class="send">OK</button></main>`,
      at,
    );
    const inner = document.implementation.createHTMLDocument();
    // happy-dom loads no frames.
    Object.defineProperty(one('#say'), 'contentDocument', { value: inner });
    expect(composerAt(one('#go'), surfaces)).toBeNull();
    inner.body.setAttribute('contenteditable', 'true');
    inner.body.innerHTML = '<div>Hi Helena,</div><div>see you.</div>';
    const composer = composerAt(one('#go'), surfaces);
    expect(composer?.editor).toBe(one('#say'));
    expect(composer?.surface.read(composer)).toMatchObject({
      kind: 'email',
      subject: 'Tuesday',
      text: 'Hi Helena,\nsee you.',
      recipients: [{ address: 'helena@example.com', field: 'to' }],
    });
  });
});

const mail = `<form><p><ul><li title="Tom Becker &lt;tom@example.com&gt;">Tom</li><li><textarea name="_to">"Ortiz, Helena" &lt;helena@example.com&gt;, </textarea></li></ul></p>
  <input name="_cc" value="boss@example.com"><input name="_subject" value="Tuesday">
  <textarea id="say" name="_message">Hi Helena,
see you.

On Monday Helena wrote:
> When?
> Where?
-- 
G.</textarea><button id="go" type="submit" name="_send">Send</button><button type="submit" name="_draft" id="draft">Save</button></form>`;

describe('any site: a mail', () => {
  it('is told by its recipients and subject, and read without what is quoted', () => {
    show(mail, at);
    const composer = composerOf('#say', surfaces);
    const message = composer.surface.read(composer);
    expect(message).toMatchObject({
      site: 'talk.example',
      surface: 'any-mail',
      kind: 'email',
      subject: 'Tuesday',
      text: 'Hi Helena,\nsee you.',
      recipients: [
        { name: 'Ortiz, Helena', address: 'helena@example.com', field: 'to' },
        { name: 'Tom Becker', address: 'tom@example.com', field: 'to' },
        { name: '', address: 'boss@example.com', field: 'cc' },
      ],
    });
    expect(composer.surface.sendControls(composer)).toEqual([one('#go')]);
  });

  it('is meant by its subject and recipients too', () => {
    show(mail, at);
    expect(composerAt(one('[name="_subject"]'), surfaces)?.editor).toBe(one('#say'));
  });
});

describe('any site: a mail whose recipients are tokens', () => {
  // As AngularJS Material draws them (SOGo 5.8): the line has a name that was counted up, and looks for people only.
  const tokens = (
    field: string,
    people: readonly string[],
  ) => `<div><label>An</label><md-chips ng-model="editor.message.editable.${field}">
    <md-chips-wrap role="listbox">${people.map((one) => `<md-chip><div role="option">${one}</div><button type="button">x</button></md-chip>`).join('')}
    <md-autocomplete><input type="text" name="input-66" ng-model="ctrl.scope.searchText"></md-autocomplete></md-chips-wrap></md-chips></div>`;
  const head = (
    subject: string,
  ) => `${tokens('to', ['helena@example.com', 'Tom Becker &lt;tom@example.com&gt;'])}
    ${tokens('cc', ['boss@example.com'])}<input type="text" ${subject} value="Tuesday">`;
  const deep = (editor: string) => '<div>'.repeat(6) + editor + '</div>'.repeat(6);

  it.each([
    ['a subject with a name', 'name="subject"'],
    ['one that is bound alone', 'ng-model="editor.message.editable.subject"'],
    ['a control of Angular', 'formcontrolname="subject"'],
  ])('is told by what they are bound to, with %s', (_, subject) => {
    show(
      `<form name="messageForm"><div><button type="button" id="go"><md-icon>send</md-icon></button></div>
       <section>${head(subject)}${deep('<textarea id="say">See you.</textarea>')}</section></form>`,
      at,
    );
    const composer = composerOf('#say', surfaces);
    expect(composer.surface.read(composer)).toMatchObject({
      kind: 'email',
      subject: 'Tuesday',
      recipients: [
        { name: '', address: 'helena@example.com', field: 'to' },
        { name: 'Tom Becker', address: 'tom@example.com', field: 'to' },
        { name: '', address: 'boss@example.com', field: 'cc' },
      ],
    });
    expect(composerAt(one('#go'), surfaces)?.editor).toBe(one('#say'));
  });

  it('is none where a binding is around other lines too', () => {
    show(
      `<form><div ng-model="range.to"><input name="from"><input name="until"></div><input name="subject">
       <textarea id="say"></textarea><button>Send</button></form>`,
      at,
    );
    expect(composerOf('#say', surfaces).surface.id).toBe('any-chat');
  });
});

describe('any site: what shows that a message is there', () => {
  it('counts the parts that say exactly this, however they break it, and not the composer', () => {
    show(
      `<main><div role="log"><p>See you <b>on</b> Tuesday.</p><p>See you</p><div><p>Two</p><p>lines</p></div></div>
       <div class="row"><textarea id="say" name="message">See you on Tuesday.</textarea></div></main>`,
      at,
    );
    const composer = composerOf('#say', surfaces);
    const evidence = composer.surface.evidence(composer);
    expect(evidence.ownMessagesWith('See you on Tuesday.')).toBe(1);
    expect(evidence.ownMessagesWith('Two lines')).toBe(1);
    expect(evidence.ownMessagesWith('Nothing')).toBe(0);
  });
});

describe('any site: a mark', () => {
  it('finds its element again, by names people gave or by its place', () => {
    show(
      `<form id="f"><div class="x9a2"><button class="q1w2e3"></button><button class="q1w2e4" id="a8f31c"></button></div></form>
       <textarea name="message"></textarea><textarea name="notes"></textarea>`,
      at,
    );
    for (const element of document.querySelectorAll('button, textarea')) {
      expect([...document.querySelectorAll(markOf(element))]).toEqual([element]);
    }
    expect(markOf(one('textarea'))).toBe('textarea[name="message"]');
  });
});

describe('any site: a Send without a name', () => {
  const icon = '<svg><path d="M1 8h14"></path></svg>';
  const row = (send: string) => `<main><div role="log"><p>Hello</p></div>
    <div class="k1"><button id="clip">${icon}</button>
      <div id="say" contenteditable="true" role="textbox"></div>
      <button id="face">${icon}</button><button id="mic">${icon}</button>${send}</div></main>`;
  const sendsNow = (): HTMLElement[] => {
    const composer = composerOf('#say', surfaces);
    return composer.surface.sendControls(composer);
  };
  const write = (text: string): void => {
    one('#say').textContent = text;
  };

  it('is the one that can be pressed only with the text', () => {
    show(row(`<button id="go" disabled>${icon}</button>`), at);
    expect(sendsNow()).toEqual([]);
    write('Hi');
    one('#go').removeAttribute('disabled');
    expect(sendsNow()).toEqual([one('#go')]);
  });

  it('is the one that comes with it, in the place of another', () => {
    show(row(''), at);
    expect(sendsNow()).toEqual([]);
    write('Hi');
    one('#mic').outerHTML = `<button id="go">${icon}</button>`;
    expect(sendsNow()).toEqual([one('#go')]);
  });

  it.each([
    ['before anything was seen', '', ''],
    ['where all are there from the start', `<button id="go">${icon}</button>`, ''],
    ['with a word of its own', '', `<button aria-label="Emoji">${icon}</button>`],
    ['with a name of its own', '', `<button class="attach-file">${icon}</button>`],
    ['in a picker', '', `<div role="dialog"><button>${icon}</button></div>`],
    ['where many come at once', '', `<button>${icon}</button>`.repeat(3)],
  ])('is none %s', (when, there, come) => {
    show(row(there), at);
    if (when !== 'before anything was seen') expect(sendsNow()).toEqual([]);
    write('Hi');
    one('.k1').insertAdjacentHTML('beforeend', come);
    expect(sendsNow()).toEqual([]);
  });

  it('is told by a drawing that icon libraries share', () => {
    show(
      row('<button id="go"><svg><path d="M2.01 21L23 12 2.01 3 2 10l15 2-15 2z"></path></svg></button>'),
      at,
    );
    expect(sendsNow()).toEqual([one('#go')]);
  });

  it('of several in a form that could submit it, is the last', () => {
    show(
      `<form class="chat"><textarea id="say">Hi</textarea><button id="face">${icon}</button><button id="go">${icon}</button></form>`,
      at,
    );
    expect(sendsNow()).toEqual([one('#go')]);
  });
});
