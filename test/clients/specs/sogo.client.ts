import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type Tab, until } from '../../e2e/driver/index.ts';
import { useBrowser } from '../../e2e/session.ts';
import { forgetHost, playEverything } from '../play.ts';
import { type ClientScene, host } from '../scene.ts';
import { type Person, password, type Sogo, startSogo } from '../sogo/server.ts';

const session = useBrowser();
let sogo: Sogo;
let signedIn: Person | null = null;

beforeAll(async () => {
  sogo = await startSogo();
  session.internet.forward(host, sogo.web.port);
});
beforeEach(async () => {
  await forgetHost(session);
  sogo.smtp.forget();
});
afterAll(() => sogo.stop());

const root = `https://${host}/SOGo/`;
const userField = 'input[ng-model="app.creds.username"]';
const passwordField = 'input[ng-model="app.creds.password"]';
const mailbox = 'Mail/view#!/Mail/0/INBOX';
const write = 'button.md-fab[aria-label="Write a new message"]';
const subject = '#mailEditor input[name="subject"]';
const recipients = '#mailEditor md-chips[ng-model="editor.message.editable.to"] input';
const send = '#mailEditor button[ng-click="editor.send()"]';
const editors = { plain: 'textarea[name="content"]', formatted: 'body.cke_editable' } as const;

/** A page of a person, who signs in where that is asked for. */
async function open(person: Person, page: string, part: string): Promise<Tab> {
  const tab = await session.open(`${root}so/`);
  if (signedIn !== person) await signIn(tab, person);
  await tab.open(`${root}so/${person}/${page}`);
  await until('the page', () => tab.locate(part));
  return tab;
}

async function signIn(tab: Tab, person: Person): Promise<void> {
  if (signedIn) await tab.open(`${root}so/${signedIn}/logoff`);
  await tab.write(userField, person);
  await tab.write(passwordField, password);
  await tab.press('Enter');
  await tab.waitFor('to be signed in', (name) => location.pathname.includes(`/${name}/`), [person]);
  signedIn = person;
}

async function compose(person: Person): Promise<Tab> {
  const tab = await open(person, mailbox, write);
  await tab.press('w');
  await tab.waitFor(
    'the line for recipients to have the focus',
    (line) => document.activeElement?.matches(line),
    [recipients],
  );
  await tab.type('helena@example.com');
  await tab.write(subject, 'Tuesday');
  await until('the recipient', () => tab.locate('#mailEditor md-chip'));
  if (person === 'formatted') await ready(tab);
  return tab;
}

/** CKEditor takes words once it has started. */
async function ready(tab: Tab): Promise<void> {
  await tab.waitFor('CKEditor to be ready', () => {
    const { CKEDITOR } = window as unknown as {
      CKEDITOR?: { instances: Record<string, { status: string }> };
    };
    return Object.values(CKEDITOR?.instances ?? {}).some(({ status }) => status === 'ready');
  }, []);
}

const received = async () => sogo.smtp.received.map(({ text }) => text);

const sceneOf = (person: Person): ClientScene => ({
  editor: editors[person],
  send,
  flagged: 'See you {{first_name}} at ten.',
  fixed: 'See you on Tuesday at ten.',
  open: () => compose(person),
  received,
  settled: (tab) => until('the mail to be closed', async () => !(await tab.locate('#mailEditor'))),
});

const ways = [
  'click on Send',
  'Enter on the focused Send',
  'Space on the focused Send',
  "a click by a person's own tool",
] as const;

// SOGo has keys that begin a mail, and none that sends it.
describe('SOGo, a plain mail', () => {
  playEverything(ways, () => sceneOf('plain'));
});

// CKEditor 4: a document of its own, in a frame.
describe('SOGo, a mail with formatting', () => {
  playEverything(ways, () => sceneOf('formatted'));
});
