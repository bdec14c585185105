/**
 * Test pages: one for each real surface, and hostile ones. In: the address's query. Out: `window.__sends`, what left.
 * `data-expect-…` attributes mark parts for tests only; our code must find them without.
 */
import { fileURLToPath } from 'node:url';
import { anyAssets, anyPages } from './any-pages.ts';
import { chatAssets, chatPages } from './chat-pages.ts';
import { mailAssets, mailPages } from './mail-pages.ts';

export interface TestPage {
  readonly id: string;
  /** Absolute path of the file. */
  readonly file: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  /** The surface that answers for its composers. */
  readonly surface: string;
  readonly site: string;
  /** The address of the frame that holds the composers, where it is not the page itself. */
  readonly framePath?: string;
  /** Which ways of sending exist there. */
  readonly ways: readonly Way[];
}

export type Way = 'button' | 'enter' | 'mod-enter' | 'key-on-button' | 'submit' | 'quick-reply';

export interface TestAsset {
  readonly host: string;
  readonly path: string;
  readonly file: string;
}

const linkedinHost = 'www.linkedin.com';

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function linkedin(
  name: string,
  path: string,
  ways: readonly Way[],
  surface = `linkedin-${name}`,
  framePath?: string,
): TestPage {
  return {
    id: `linkedin--${name}`,
    file: fileOf(`linkedin--${name}.html`),
    host: linkedinHost,
    path,
    surface,
    site: 'linkedin',
    ways,
    ...(framePath ? { framePath } : {}),
  };
}

const every: readonly Way[] = ['button', 'enter', 'mod-enter', 'key-on-button', 'submit', 'quick-reply'];
const withoutForm: readonly Way[] = ['button', 'enter', 'mod-enter', 'key-on-button'];
const field: readonly Way[] = ['button', 'key-on-button', 'submit'];
const fieldWithoutForm: readonly Way[] = ['button', 'key-on-button'];

export const pages: readonly TestPage[] = [
  linkedin('classic', '/messaging/thread/2-aGVsZW5h/', every),
  linkedin('bubbles', '/feed/', every, 'linkedin-classic'),
  linkedin('shadow', '/in/helena-ortiz/', every),
  linkedin('shadow-new', '/in/helena-ortiz-new/', withoutForm),
  linkedin('preload', '/messaging/', every, 'linkedin-preload', '/preload/'),
  linkedin('preload-frame', '/preload/', every, 'linkedin-preload'),
  linkedin('sdui', '/mynetwork/catch-up/', fieldWithoutForm),
  linkedin('sales-navigator', '/sales/lead/ACoAAAHelena01,NAME_SEARCH/', field),
  linkedin('recruiter', '/talent/inbox/0/main/', field),
  linkedin('invitation', '/in/helena-ortiz/invite/', fieldWithoutForm),
  hostile('forge', '/hostile/forge/'),
  hostile('document-open', '/hostile/document-open/'),
  hostile('slow-script', '/hostile/slow-script/'),
  hostile('empty-rule', '/hostile/empty-rule/'),
  hostile('detector', '/hostile/detector/'),
  ...anyPages,
  ...chatPages,
  ...mailPages,
];

function hostile(name: string, path: string): TestPage {
  return {
    id: `hostile--${name}`,
    file: fileOf(`hostile--${name}.html`),
    host: linkedinHost,
    path,
    surface: 'linkedin-classic',
    site: 'linkedin',
    ways: every,
  };
}

/** The script and style files that the pages ask for, at the same paths as in the repository. */
export const assets: readonly TestAsset[] = [
  ...anyAssets,
  ...chatAssets,
  ...mailAssets,
  ...[
    'linkedin-model.js',
    'linkedin/classic-markup.js',
    'linkedin/composer.js',
    'linkedin/dom.js',
    'linkedin/field-composer.js',
    'linkedin/field-pages.js',
    'linkedin/labels.js',
    'linkedin/edit-form.js',
    'linkedin/message-menu.js',
    'linkedin/options.js',
    'linkedin/pages.js',
    'linkedin/people.js',
    'linkedin/sends.js',
    'linkedin/shadow-new.js',
    'linkedin/site.css',
    'linkedin/suggestions.js',
    'linkedin/surroundings.js',
    'linkedin/window.js',
    'redesign.js',
    'hostile/detector.js',
    'hostile/forge.js',
  ].map((name) => ({ host: linkedinHost, path: `/test/pages/${name}`, file: fileOf(name) })),
];
