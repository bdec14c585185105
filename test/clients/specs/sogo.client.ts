import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { never, type Tab, until } from '../../e2e/driver/index.ts';
import { useBrowser } from '../../e2e/session.ts';
import { deliver } from '../mail/deliver.ts';
import { expectNeverHeld, forgetHost, playEverything } from '../play.ts';
import { type ClientScene, host } from '../scene.ts';
import { otherFields } from '../sogo/other-fields.ts';
import { editorFocused, editors, pages, peopleAtSogo, send, standsStill, subject } from '../sogo/person.ts';
import { type Person, type Sogo, startSogo } from '../sogo/server.ts';

const session = useBrowser();
const { open, compose } = peopleAtSogo(session);
let sogo: Sogo;

beforeAll(async () => {
  sogo = await startSogo();
  session.internet.forward(host, sogo.web.port);
});
beforeEach(async () => {
  await forgetHost(session);
  sogo.smtp.forget();
});
afterAll(() => sogo.stop());

const words = 'Hi {{first_name}}';
const received = async () => sogo.smtp.received.map(({ text }) => text);

const sceneOf = (person: Person, where: 'mailbox' | 'mailWindow' = 'mailbox'): ClientScene => ({
  editor: editors[person],
  send,
  flagged: 'See you {{first_name}} at ten.',
  fixed: 'See you on Tuesday at ten.',
  open: () => compose(person, where),
  received,
  settled: (tab) => until('the mail to be closed', async () => !(await tab.locate('#mailEditor'))),
});

const reply = 'button[ng-click="viewer.reply($event)"]';
const asked = (person: Person) => `From: Helena <helena@example.com>
To: ${person}@${host}
Subject: Tuesday
Date: Thu, 26 Nov 2026 09:00:00 +0000
Message-ID: <1@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi {{first_name}}, when do we meet?
`;

function isWrittenIn(editor: string): boolean {
  const { activeElement } = document;
  const inner = (activeElement as Partial<HTMLIFrameElement> | null)?.contentDocument?.activeElement;
  return (inner ?? activeElement)?.matches(editor) === true;
}

const ways = [
  'click on Send',
  'Enter on the focused Send',
  'Space on the focused Send',
  "a click by a person's own tool",
] as const;

// SOGo has keys that begin a mail and answer one, and none that sends it.
describe('SOGo, a plain mail', () => {
  playEverything(ways, () => sceneOf('plain'));

  it('arrives with its subject, at whom it was written to', async () => {
    const text = 'Hi Helena,\n\nsee you on Tuesday at ten. Bring the map, please.\n\nWriter';
    const tab = await compose('plain');
    await tab.write(editors.plain, text);
    await tab.click(send);
    await until('the mail', async () => (await received()).length > 0);
    expect(sogo.smtp.received).toEqual([{ to: ['helena@example.com'], subject: 'Tuesday', text }]);
  });
});

describe('SOGo, a mail with formatting', () => {
  playEverything(ways, () => sceneOf('formatted'));
});

describe('SOGo, a mail in a window of its own', () => {
  playEverything(['click on Send', 'Enter on the focused Send'], () => sceneOf('formatted', 'mailWindow'));
});

// In plain text SOGo begins the answer below what it quotes; with formatting that is a `blockquote`.
describe.each(['plain', 'formatted'] as const)('SOGo, an answer, %s', (person) => {
  const own = 'On Tuesday at ten.';

  async function answer(): Promise<Tab> {
    await deliver(sogo.imap.port, person, asked(person));
    const tab = await open(person, `${pages.mailbox}/1`, reply);
    await tab.click(reply);
    if (person === 'formatted') {
      await until('the editor', () => tab.locate(editors.formatted));
      await standsStill(tab);
      // On a busy machine SOGo's own focus may come to nothing.
      await tab.script('focus', editors.formatted);
      await editorFocused(tab);
    }
    await tab.waitFor('the caret where SOGo puts it', isWrittenIn, [editors[person]]);
    return tab;
  }

  it('is not held for what the other wrote', async () => {
    const tab = await answer();
    await tab.type(own);
    await tab.ui.waitFor('button', /^Second Look: Nothing/);
    await tab.click(send);
    await until('the mail', async () => (await received()).length > 0);
    expect(await tab.ui.review()).toBeNull();
    expect((await received())[0]).toContain(own);
  });

  it('is held for what one writes oneself, and the fix goes into one’s own words', async () => {
    const tab = await answer();
    await tab.type(`${words}, on Tuesday.`);
    await tab.click(send);
    await tab.ui.waitForReview();
    await tab.ui.clickButton(/^Replace with/);
    await tab.ui.waitForStatus(/Press Send/);
    await never('it leaves by itself', async () => (await received()).length > 0, 700);
    const written = await tab.read(editors[person]);
    expect(written).toContain('Hi Helena, on Tuesday.');
    expect(written).toContain('Hi {{first_name}}, when do we meet?');
  });
});

describe('SOGo, what is no message', () => {
  it('a new line in the mail, and Enter in its subject, are no send', async () => {
    const tab = await compose('plain');
    await tab.write(editors.plain, words);
    await tab.press('Enter');
    await expectNeverHeld(tab, subject, '!');
    expect(await received()).toEqual([]);
  });

  it('a draft is saved at once, whatever is in it', async () => {
    const tab = await compose('plain');
    await tab.write(editors.plain, words);
    await tab.click('#mailEditor button[ng-click="editor.save()"]');
    await until('SOGo to say so', () => tab.locate('md-toast'));
    await never('a review of a draft', () => tab.ui.review(), 700);
    expect(await received()).toEqual([]);
  });

  it.each(otherFields)('%s is never held', async (_, page, steps, field) => {
    const tab = await open('plain', page, steps[0] ?? field);
    for (const step of steps) {
      await until('what is pressed', () => tab.locate(step));
      await standsStill(tab);
      await tab.click(step);
    }
    await expectNeverHeld(tab, field, words);
  });

  it('an event to which somebody is invited is never held', async () => {
    const tab = await open('plain', 'Calendar/view', 'button.md-fab');
    await tab.press('e');
    await tab.write('form[name="eventForm"] input.md-title', 'Walk');
    await tab.write(
      'form[name="eventForm"] md-autocomplete input[aria-label="Invite Attendees"]',
      'helena@example.com',
    );
    await tab.press('Enter');
    await until('her', () => tab.locate('.attendees-chips md-chip'));
    await expectNeverHeld(tab, 'textarea[ng-model="editor.component.comment"]', words);
    await tab.click('form[name="eventForm"] button[type="submit"]');
    await never('a review of an invitation', () => tab.ui.review(), 700);
    await until('the invitation', async () => (await received()).length > 0);
    expect(sogo.smtp.received.map(({ to }) => to)).toEqual([['helena@example.com']]);
  });
});
