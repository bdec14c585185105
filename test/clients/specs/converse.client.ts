import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../e2e/driver/index.ts';
import { useBrowser } from '../../e2e/session.ts';
import { other, room, startConverse } from '../converse/server.ts';
import { signIn, type XmppParty } from '../converse/xmpp-party.ts';
import type { Daemon } from '../daemon.ts';
import { expectReceived } from '../outcomes.ts';
import { expectNeverHeld, forgetHost, playEverything, writeAnew } from '../play.ts';
import { type ClientScene, host } from '../scene.ts';

/** Converse shows who pays for it on its page: its own doing. */
const logos = ['BairesDev_logo-orange.png', 'blokt.png', 'litslink-light.svg'];
const session = useBrowser('test', {
  expectedRequests: logos.map((name) => `conversejs.org/media/logos/${name}`),
});
let server: Daemon;
let helena: XmppParty;

beforeAll(async () => {
  server = await startConverse();
  session.internet.forward(host, server.port);
  helena = await signIn(server.port, 'helena', room);
});
beforeEach(async () => {
  await forgetHost(session);
  helena.forget();
});
afterAll(async () => {
  helena.leave();
  await server.stop();
});

const editor =
  'converse-message-form textarea.chat-textarea, converse-muc-message-form textarea.chat-textarea';
const helenaInContacts = `.open-chat[data-jid="${other}"]`;

async function signInAt(place: '' | '#room'): Promise<Tab> {
  const tab = await session.open(`https://${host}/${place}`);
  await until('the contacts', () => tab.locate(helenaInContacts));
  return tab;
}

async function openPerson(): Promise<Tab> {
  const tab = await signInAt('');
  await tab.click(helenaInContacts);
  await until('the composer', () => tab.locate(editor));
  return tab;
}

async function openRoom(): Promise<Tab> {
  const tab = await signInAt('#room');
  await until('the composer', () => tab.locate(editor));
  return tab;
}

const places: readonly (readonly [string, () => Promise<Tab>])[] = [
  ['a message to one person', openPerson],
  ['a message to a room', openRoom],
];

// Ctrl+Enter sends nothing in Converse.
describe.each(places)('Converse, %s', (_, open) => {
  const scene = (): ClientScene => ({
    editor,
    send: 'button.send-button',
    flagged: 'See you {{first_name}} at ten.',
    fixed: 'See you on Tuesday at ten.',
    open,
    received: async () => helena.heard,
  });
  playEverything(
    [
      'click on Send',
      'Enter in the editor',
      'NumpadEnter in the editor',
      'Enter on the focused Send',
      'Space on the focused Send',
      "a click by a person's own tool",
    ],
    scene,
  );

  it('is held in the same composer as what left before it', async () => {
    const tab = await open();
    for (const text of ['One.', 'Two.', 'Three.']) {
      helena.forget();
      await tab.write(editor, text);
      // The checks come with the first composer; what is sent before them is asked about, and that is not meant here.
      await tab.ui.waitForChip();
      await tab.press('Enter');
      await expectReceived(scene(), text);
    }
    helena.forget();
    await tab.write(editor, 'Hi {{first_name}}');
    await tab.press('Enter');
    await tab.ui.waitForReview();
    expect(helena.heard).toEqual([]);
  });
});

describe('Converse, what is no message', () => {
  const words = 'Hi {{first_name}}';

  it('a search for an emoji, in the composer itself, is never held', async () => {
    const tab = await openPerson();
    await tab.click('.toggle-emojis');
    await expectNeverHeld(tab, 'input[name="emoji-search"]', words);
  });

  it.each(['input[name="nickname"]', 'textarea[name="role"], input[name="role"]'])(
    'a field of the own profile, %s, is never held',
    async (field) => {
      const tab = await openPerson();
      await tab.click('.show-profile');
      await expectNeverHeld(tab, field, words);
    },
  );

  it('the own status is never held', async () => {
    const tab = await openPerson();
    await tab.click('.change-status');
    await expectNeverHeld(tab, 'input[name="status_message"]', words);
  });

  it('a correction of what was sent is never held', async () => {
    const tab = await openPerson();
    await writeAnew(tab, editor, 'See you on Tuesday.');
    await tab.press('Enter');
    await until('the message', async () => helena.heard.length === 1);
    await tab.press('ArrowUp');
    await tab.waitFor(
      'the message to correct',
      () => document.querySelector('.chat-textarea.correcting') !== null,
      [],
    );
    await expectNeverHeld(tab, editor, ' {{first_name}}');
    await until('the correction', async () => helena.heard.length === 2);
    expect(helena.heard.at(-1)).toContain('{{first_name}}');
  });
});
