import type { ScriptedAct } from '../driver/index.ts';

/** One of LinkedIn's composers as a page shows it, and where its parts are. */
export interface Variant {
  readonly url: string;
  readonly editor: string;
  readonly send: string;
  readonly subject?: string;
  /** How the composer goes away: closed, or another conversation opened in its place. */
  readonly close: { readonly act: ScriptedAct; readonly selector: string };
  /** click: a button sends. enter: Enter sends and there is no button. field: a plain textarea with a button. */
  readonly mode: 'click' | 'enter' | 'field';
  readonly form: boolean;
  /** False where the person is asked to press Send again; no hold begins there. */
  readonly releases: boolean;
}

const host = 'https://www.linkedin.com';
const parts = { editor: '[data-expect-editor]', send: '[data-expect-send]' } as const;
const anotherConversation = { act: 'activate', selector: '[data-expect-row="Gregory Adeyemi"] a' } as const;
const closeButton = { act: 'activate', selector: '[data-expect-close]' } as const;

interface Change {
  readonly query?: string;
  readonly close?: Variant['close'];
  readonly form?: boolean;
  readonly releases?: boolean;
}

function message(
  path: string,
  { query = '', close = closeButton, form = true, releases = true }: Change = {},
): Variant {
  return {
    ...parts,
    url: `${host}${path}?${query}`,
    close,
    mode: /\bmode=enter\b/.test(query) ? 'enter' : 'click',
    form,
    releases,
    ...(/\binmail=1\b/.test(query) ? { subject: '[data-expect-subject]' } : {}),
  };
}

function field(
  path: string,
  selector: string,
  change: Pick<Variant, 'form' | 'releases'> & { subject?: string },
): Variant {
  return { ...parts, url: host + path, close: { act: 'remove', selector }, mode: 'field', ...change };
}

const thread = '/messaging/thread/2-aGVsZW5h/';
const subject = '[data-expect-subject]';

/** Every variant of composers.md 1.1 and 1.4, in both send modes where there are two. All go to Helena Ortiz. */
export const variants = {
  classic: message(thread, { close: anotherConversation }),
  'classic, Enter sends': message(thread, { query: 'mode=enter', close: anotherConversation }),
  'classic, Enter submits': message(thread, { query: 'mode=enter&via=submit', close: anotherConversation }),
  'classic InMail': message(thread, { query: 'inmail=1', close: anotherConversation }),
  'classic, slow, late, with a decoy, in Arabic': message(thread, {
    query: 'slow=300&late=200&decoy=1&lang=ar',
    close: anotherConversation,
  }),
  bubble: message('/feed/'),
  'bubble, Enter sends': message('/feed/', { query: 'mode=enter' }),
  'bubble without a form': message('/feed/', { query: 'noform=1', form: false }),
  'bubble without a form, Enter sends': message('/feed/', {
    query: 'noform=1&mode=enter',
    form: false,
    releases: false,
  }),
  'shadow root': message('/in/helena-ortiz/'),
  'shadow root, Enter sends': message('/in/helena-ortiz/', { query: 'mode=enter' }),
  'shadow root InMail': message('/in/helena-ortiz/', { query: 'inmail=1&remount=0' }),
  'shadow root, new names': message('/in/helena-ortiz-new/', { form: false }),
  'shadow root, new names, Enter sends': message('/in/helena-ortiz-new/', {
    query: 'mode=enter',
    form: false,
    releases: false,
  }),
  'preload frame': message('/messaging/', { query: 'decoy=1', close: anotherConversation }),
  'preload frame, Enter sends': message('/messaging/', { query: 'mode=enter', close: anotherConversation }),
  'SDUI dialog': field('/mynetwork/catch-up/', '[data-sdui-screen]', { form: false, releases: true }),
  'Sales Navigator': field('/sales/lead/ACoAAAHelena01,NAME_SEARCH/', '.thread-container', {
    form: true,
    releases: true,
    subject,
  }),
  Recruiter: field('/talent/inbox/0/main/', '.inmail-component', { form: true, releases: false, subject }),
  'invitation note': field('/in/helena-ortiz/invite/', '.send-invite', { form: false, releases: true }),
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof variants;
