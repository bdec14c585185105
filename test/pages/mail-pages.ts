import { fileURLToPath } from 'node:url';
import type { TestAsset, TestPage, Way } from './index.ts';

/*
 * The mail sites' pages, at their real hosts, with what they ask for.
 */

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const ways: readonly Way[] = ['button', 'mod-enter', 'key-on-button'];

const shared = ['redesign.js', 'mail/dom.js', 'mail/sends.js', 'mail/site.css'];
const gmailScripts = ['compose', 'labels', 'menus', 'recipients'].map((name) => `gmail/${name}.js`);
const outlookScripts = ['compose', 'labels', 'menus', 'well'].map((name) => `outlook/${name}.js`);
const rooster = fileURLToPath(new URL('../../.output/pages/rooster.js', import.meta.url));

const gmailHost = 'mail.google.com';
/** A personal mailbox, and one of an organisation. */
const outlookHosts = ['outlook.live.com', 'outlook.office.com'] as const;

const gmail = (name: string, path: string): TestPage => ({
  id: `gmail--${name}`,
  file: fileOf(`gmail--${name}.html`),
  host: gmailHost,
  path,
  surface: 'gmail-compose',
  site: 'gmail',
  ways,
});

const outlook = (name: string, path: string, host: (typeof outlookHosts)[number]): TestPage => ({
  id: `outlook--${name}`,
  file: fileOf(`outlook--${name}.html`),
  host,
  path,
  surface: host === 'outlook.live.com' ? 'outlook-live' : 'outlook-work',
  site: 'outlook',
  ways,
});

export const mailPages: readonly TestPage[] = [
  gmail('compose', '/mail/u/0/'),
  gmail('thread', '/mail/u/0/thread'),
  gmail('popout', '/mail/u/0/popout'),
  outlook('mail', '/mail/0/', 'outlook.live.com'),
  outlook('answer', '/mail/inbox/id/AQ1', 'outlook.office.com'),
  outlook('window', '/mail/deeplink/compose', 'outlook.live.com'),
];

const asset = (host: string, name: string, file = fileOf(name)): TestAsset => ({
  host,
  path: `/test/pages/${name}`,
  file,
});

export const mailAssets: readonly TestAsset[] = [
  ...['gmail-model.js', ...gmailScripts, ...shared].map((name) => asset(gmailHost, name)),
  ...outlookHosts.flatMap((host) => [
    ...['outlook-model.js', ...outlookScripts, ...shared].map((name) => asset(host, name)),
    asset(host, 'engines/rooster.js', rooster),
  ]),
];
