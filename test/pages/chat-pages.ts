import { fileURLToPath } from 'node:url';
import type { TestAsset, TestPage, Way } from './index.ts';

/*
 * The chat sites' pages. Each stands at its real host, with what it asks for: the chat sites share one idea of a
 * composer (chat/), and each has its engine (engines/, built into .output/pages by scripts/build/pages.ts).
 */

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const engineFile = (name: string): string =>
  fileURLToPath(new URL(`../../.output/pages/${name}.js`, import.meta.url));

const chatWays: readonly Way[] = ['button', 'enter', 'mod-enter', 'key-on-button'];

interface ChatSite {
  readonly site: string;
  readonly host: string;
  readonly pages: readonly { readonly name: string; readonly path: string; readonly surface: string }[];
  /** Beside the shared ones. */
  readonly scripts: readonly string[];
  readonly engines: readonly string[];
}

const shared = [
  'composer.js',
  'dom.js',
  'edits.js',
  'message-menu.js',
  'options.js',
  'sends.js',
  'site.css',
  'suggestions.js',
];

const chatSites: readonly ChatSite[] = [
  {
    site: 'slack',
    host: 'app.slack.com',
    pages: [{ name: 'workspace', path: '/client/T0ACME/D0HELENA01', surface: 'slack-message' }],
    scripts: ['slack-model.js', 'chat/quill-editor.js'],
    engines: ['quill', 'quill1'],
  },
  {
    site: 'messenger',
    host: 'www.facebook.com',
    pages: [
      { name: 'messages', path: '/messages/t/1000123/', surface: 'messenger-message' },
      { name: 'tabs', path: '/', surface: 'messenger-message' },
    ],
    scripts: ['messenger-model.js', 'chat/lexical-editor.js'],
    engines: ['lexical'],
  },
  {
    site: 'whatsapp',
    host: 'web.whatsapp.com',
    pages: [{ name: 'chat', path: '/', surface: 'whatsapp-message' }],
    scripts: ['whatsapp-model.js', 'chat/lexical-editor.js'],
    engines: ['lexical'],
  },
  {
    site: 'discord',
    host: 'discord.com',
    pages: [{ name: 'channel', path: '/channels/@me/77', surface: 'discord-message' }],
    scripts: ['discord-model.js', 'chat/slate-editor.js'],
    engines: ['slate'],
  },
  {
    site: 'teams',
    host: 'teams.microsoft.com',
    pages: [{ name: 'chat', path: '/v2/', surface: 'teams-message' }],
    scripts: ['teams-model.js', 'chat/ckeditor-editor.js'],
    engines: ['ckeditor'],
  },
  {
    site: 'teams',
    host: 'teams.cloud.microsoft',
    pages: [{ name: 'channel', path: '/', surface: 'teams-expanded' }],
    scripts: ['teams-model.js', 'chat/ckeditor-editor.js'],
    engines: ['ckeditor'],
  },
  {
    site: 'instagram',
    host: 'www.instagram.com',
    pages: [
      { name: 'direct', path: '/direct/t/17842000000001/', surface: 'instagram-message' },
      { name: 'panel', path: '/helena.ortiz/', surface: 'instagram-message' },
    ],
    scripts: ['instagram-model.js', 'chat/lexical-editor.js'],
    engines: ['lexical'],
  },
  {
    site: 'telegram',
    host: 'web.telegram.org',
    pages: [
      { name: 'a', path: '/a/', surface: 'telegram-a-message' },
      { name: 'k', path: '/k/', surface: 'telegram-k-message' },
    ],
    scripts: [
      'telegram-a-model.js',
      'telegram-k-model.js',
      'telegram/people.js',
      'telegram/site.css',
      'telegram/windows-a.js',
      'telegram/windows-k.js',
      'chat/plain-editor.js',
    ],
    engines: [],
  },
  {
    site: 'x',
    host: 'x.com',
    pages: [
      { name: 'chat', path: '/i/chat/10-20', surface: 'x-chat' },
      { name: 'messages', path: '/messages/10-20', surface: 'x-messages' },
      { name: 'home', path: '/home', surface: 'x-messages' },
    ],
    scripts: ['x-model.js', 'chat/draft-editor.js', 'chat/field-editor.js'],
    engines: ['draft'],
  },
];

export const chatPages: readonly TestPage[] = chatSites.flatMap(({ site, host, pages }) =>
  pages.map(({ name, path, surface }) => ({
    id: `${site}--${name}`,
    file: fileOf(`${site}--${name}.html`),
    host,
    path,
    surface,
    site,
    ways: chatWays,
  })),
);

export const chatAssets: readonly TestAsset[] = chatSites.flatMap(({ host, scripts, engines }) => [
  ...['redesign.js', ...shared.map((name) => `chat/${name}`), ...scripts].map((name) => ({
    host,
    path: `/test/pages/${name}`,
    file: fileOf(name),
  })),
  ...engines.map((name) => ({ host, path: `/test/pages/engines/${name}.js`, file: engineFile(name) })),
]);
