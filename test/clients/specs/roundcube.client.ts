import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { never, type Tab, until } from '../../e2e/driver/index.ts';
import { useBrowser } from '../../e2e/session.ts';
import { expectNeverHeld, forgetHost, playEverything } from '../play.ts';
import { type Roundcube, startRoundcube } from '../roundcube/server.ts';
import { type ClientScene, host } from '../scene.ts';

const session = useBrowser();
let roundcube: Roundcube;

beforeAll(async () => {
  roundcube = await startRoundcube();
  session.internet.forward(host, roundcube.web.port);
});
beforeEach(async () => {
  await forgetHost(session);
  roundcube.smtp.forget();
});
afterAll(() => roundcube.stop());

const at = (query: string) => `https://${host}/?${query}`;
const userField = '#rcmloginuser';
const send = 'button.send';
const plainEditor = '#composebody';
const htmlEditor = 'body#tinymce';
const words = 'Hi {{first_name}}';

async function open(query: string, part: string): Promise<Tab> {
  const tab = await session.open(at(query));
  await until('the page or the login', async () => (await tab.locate(part)) ?? tab.locate(userField));
  if (await tab.locate(userField)) {
    await tab.write(userField, 'writer');
    await tab.write('#rcmloginpwd', 'secret');
    await tab.press('Enter');
    await until('to be signed in', async () => !(await tab.locate(userField)));
    await tab.open(at(query));
  }
  await until('the page', () => tab.locate(part));
  return tab;
}

async function compose(editor: string): Promise<Tab> {
  const tab = await open('_task=mail&_action=compose&_to=helena@example.com', '#compose-subject');
  await tab.write('#compose-subject', 'Tuesday');
  if (editor === htmlEditor) await openFormatted(tab);
  await until('the editor', () => tab.locate(editor));
  return tab;
}

/** TinyMCE takes words once it has started: a person sees its toolbar first. */
async function openFormatted(tab: Tab): Promise<void> {
  await tab.click('.mce-i-html');
  await tab.waitFor('TinyMCE to be ready', () => {
    const { tinymce } = window as { tinymce?: { activeEditor?: { initialized?: boolean } } };
    return tinymce?.activeEditor?.initialized;
  }, []);
}

const received = async () => roundcube.smtp.received.map(({ text }) => text);

const sceneWith = (editor: string): ClientScene => ({
  editor,
  send,
  flagged: 'See you {{first_name}} at ten.',
  fixed: 'See you on Tuesday at ten.',
  open: () => compose(editor),
  received,
  settled: (tab) => until('the mailbox', () => tab.locate('#mailsearchform')),
});

const ways = [
  'click on Send',
  'Enter on the focused Send',
  'Space on the focused Send',
  "a click by a person's own tool",
] as const;

// Roundcube has no key of its own that sends.
describe('Roundcube, a plain mail', () => {
  playEverything(ways, () => sceneWith(plainEditor));

  it('arrives with its subject, at whom it was written to', async () => {
    const tab = await compose(plainEditor);
    await tab.write(
      '#composebody',
      'Hi Helena,\n\nsee you on Tuesday at ten. Bring the map, please.\n\nWriter',
    );
    await tab.click(send);
    await until('the mail', async () => (await received()).length > 0);
    expect(roundcube.smtp.received).toEqual([
      {
        to: ['helena@example.com'],
        subject: 'Tuesday',
        text: 'Hi Helena,\n\nsee you on Tuesday at ten. Bring the map, please.\n\nWriter',
      },
    ]);
  });
});

// TinyMCE's editor is a document of its own, in a frame; no key in it sends either.
describe('Roundcube, a mail with formatting', () => {
  playEverything(ways, () => sceneWith(htmlEditor));
});

describe('Roundcube, what is no message', () => {
  it('a new line in the mail, and Enter in its subject, are no send', async () => {
    const tab = await compose(plainEditor);
    await tab.write(plainEditor, words);
    await tab.press('Enter');
    await expectNeverHeld(tab, '#compose-subject', '!');
    expect(await received()).toEqual([]);
  });

  it('a draft is saved at once, whatever is in it', async () => {
    const tab = await compose(plainEditor);
    await tab.write(plainEditor, words);
    await tab.click('a.save.draft');
    await never('a review of a draft', () => tab.ui.review(), 700);
    await tab.waitFor(
      'the draft to be saved',
      () => document.querySelector<HTMLInputElement>('input[name="_draft_saveid"]')?.value,
      [],
    );
    expect(await received()).toEqual([]);
  });

  it.each([
    ['the search among mails', '_task=mail', '#mailsearchform'],
    ['the search among people', '_task=addressbook', '#searchform'],
    ['the name of the writer', '_task=settings&_action=edit-identity&_iid=1', 'input[name="_name"]'],
    ['a signature', '_task=settings&_action=edit-identity&_iid=1', 'textarea[name="_signature"]'],
    ['a ready-made answer', '_task=settings&_action=edit-response', 'textarea[name="_text"]'],
  ])('%s is never held', async (_, query, field) => {
    const tab = await open(query, field);
    await expectNeverHeld(tab, field, words);
  });
});
