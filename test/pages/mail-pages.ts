import { fileURLToPath } from 'node:url';
import type { TestAsset, TestPage, Way } from './index.ts';

/*
 * The mail sites' pages, at their real hosts, with what they ask for.
 */

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const ways: readonly Way[] = ['button', 'mod-enter', 'key-on-button'];

const shared = ['mail/dom.js', 'mail/sends.js', 'mail/site.css'];
const gmailScripts = ['compose', 'labels', 'menus', 'recipients'].map((name) => `gmail/${name}.js`);

const gmail = (name: string, path: string): TestPage => ({
  id: `gmail--${name}`,
  file: fileOf(`gmail--${name}.html`),
  host: 'mail.google.com',
  path,
  surface: 'gmail-compose',
  site: 'gmail',
  ways,
});

export const mailPages: readonly TestPage[] = [
  gmail('compose', '/mail/u/0/'),
  gmail('thread', '/mail/u/0/thread'),
  gmail('popout', '/mail/u/0/popout'),
];

export const mailAssets: readonly TestAsset[] = ['gmail-model.js', ...gmailScripts, ...shared].map(
  (name) => ({
    host: 'mail.google.com',
    path: `/test/pages/${name}`,
    file: fileOf(name),
  }),
);
