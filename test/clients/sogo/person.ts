import { type Tab, until } from '../../e2e/driver/index.ts';
import type { Session } from '../../e2e/session.ts';
import { host } from '../scene.ts';
import { type Person, password } from './server.ts';

const root = `https://${host}/SOGo/so/`;
const userField = 'input[ng-model="app.creds.username"]';
const passwordField = 'input[ng-model="app.creds.password"]';
const recipients = '#mailEditor md-chips[ng-model="editor.message.editable.to"] input';

/** Pages of a person, below their own address. */
export const pages = {
  mailbox: 'Mail/view#!/Mail/0/INBOX',
  mailWindow: 'Mail/UIxMailPopupView#!/Mail/0/new',
};
export const subject = '#mailEditor input[name="subject"]';
export const send = '#mailEditor button[ng-click="editor.send()"]';
/** What each of them writes in. CKEditor's is a document of its own, in a frame. */
export const editors: Readonly<Record<Person, string>> = {
  plain: 'textarea[name="content"]',
  formatted: 'body.cke_editable',
};

export interface AtSogo {
  /** A page of a person, who signs in first where that is asked for. Returns when this part of it is on show. */
  open(person: Person, page: string, part: string): Promise<Tab>;
  /** A new mail to Helena, with its subject, and nothing written in it; in a window of its own too. */
  compose(person: Person, where?: 'mailbox' | 'mailWindow'): Promise<Tab>;
}

/** People at SOGo, in one browser: who comes after another signs that one out. */
export function peopleAtSogo(session: Session): AtSogo {
  let signedIn: Person | null = null;

  async function signIn(tab: Tab, person: Person): Promise<void> {
    if (signedIn) await tab.open(`${root}${signedIn}/logoff`);
    await tab.write(userField, person);
    await tab.write(passwordField, password);
    await tab.press('Enter');
    await tab.waitFor('to be signed in', (name) => location.pathname.includes(`/${name}/`), [person]);
    signedIn = person;
  }

  async function open(person: Person, page: string, part: string): Promise<Tab> {
    const tab = await session.open(root);
    if (signedIn !== person) await signIn(tab, person);
    await tab.open(`${root}${person}/${page}`);
    await until('the page', () => tab.locate(part));
    return tab;
  }

  async function compose(person: Person, where: 'mailbox' | 'mailWindow' = 'mailbox'): Promise<Tab> {
    const isInMailbox = where === 'mailbox';
    const tab = await open(person, pages[where], isInMailbox ? 'button.md-fab' : subject);
    if (isInMailbox) await tab.press('w');
    const isFocused = (line: string) => document.activeElement?.matches(line);
    await tab.waitFor('the line for recipients to have the focus', isFocused, [recipients]);
    await tab.type('helena@example.com');
    await tab.write(subject, 'Tuesday');
    await until('the recipient', () => tab.locate('#mailEditor md-chip'));
    if (person === 'formatted') await editorReady(tab);
    return tab;
  }

  return { open, compose };
}

/** CKEditor takes words once it has started. */
export function editorReady(tab: Tab): Promise<unknown> {
  return tab.waitFor('CKEditor to be ready', () => {
    const { CKEDITOR } = window as { CKEDITOR?: { instances: Record<string, { status: string }> } };
    return Object.values(CKEDITOR?.instances ?? {}).some(({ status }) => status === 'ready');
  }, []);
}

/** What slides in takes no click until it is there. */
export function standsStill(tab: Tab): Promise<unknown> {
  const isStill = () => document.getAnimations().every(({ playState }) => playState !== 'running');
  return tab.waitFor('the page to stand still', isStill, []);
}
