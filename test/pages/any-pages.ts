import { fileURLToPath } from 'node:url';
import type { TestAsset, TestPage, Way } from './index.ts';

/*
 * A site that nobody described, at a made-up host: what is true of it is true of any. Each page acts on its Enter and its
 * Send in a way of its own (any/pages.js); one holds what is no message.
 */

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const host = 'talk.example';
const ways: readonly Way[] = ['button', 'enter', 'key-on-button'];

const chats = [
  'rich',
  'keyup',
  'keypress',
  'form-submit',
  'later',
  'shadow',
  'unnamed',
  'named',
  'icons',
  'decoys',
];

function page(name: string, surface: string, framePath?: string): TestPage {
  const file = fileOf(`any--${name}.html`);
  const found = { id: `any--${name}`, file, host, path: `/${name}`, surface, site: host, ways };
  return framePath ? { ...found, framePath } : found;
}

export const anyPages: readonly TestPage[] = [
  ...chats.map((name) => page(name, 'any-chat')),
  page('mail', 'any-mail', '/mail-frame'),
  page('mail-frame', 'any-mail'),
  page('framed-mail', 'any-mail'),
  page('toolbar-mail', 'any-mail', '/toolbar-fields'),
  page('toolbar-fields', 'any-mail'),
  page('beside-mail', 'any-mail', '/toolbar-fields'),
];

/** A chat that many sites show in a frame of its own host. */
const widgetHost = 'widget.example';

const scripts = [
  'any-model.js',
  ...['chat', 'decoys', 'framed-editors', 'framed-mail', 'icons', 'mail', 'pages', 'toolbar-mail'].map(
    (name) => `any/${name}.js`,
  ),
];
const shared = [
  'redesign.js',
  ...['dom.js', 'options.js', 'sends.js', 'site.css'].map((name) => `chat/${name}`),
];

export const anyAssets: readonly TestAsset[] = [
  ...[host, widgetHost].flatMap((each) =>
    [...scripts, ...shared].map((name) => ({ host: each, path: `/test/pages/${name}`, file: fileOf(name) })),
  ),
  { host: widgetHost, path: '/rich', file: fileOf('any--rich.html') },
  { host, path: '/beside-toolbar', file: fileOf('any/beside-toolbar.html') },
  { host, path: '/with-widget', file: fileOf('any/with-widget.html') },
  // Where a form goes that no script hears of.
  { host, path: '/sink', file: fileOf('any/sink.html') },
  // A frame's document that is nothing but an editor.
  { host, path: '/framed-body', file: fileOf('any/framed-body.html') },
  ...['tinymce.js', 'tinymce.css'].map((name) => ({
    host,
    path: `/test/pages/engines/${name}`,
    file: fileOf(`../../.output/pages/${name}`),
  })),
];
