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

interface Layout {
  readonly path: string;
  readonly close: Variant['close'];
  readonly form: boolean;
  /** A plain textarea, which has one mode only. */
  readonly field?: { readonly subject: boolean; readonly releases: boolean };
  readonly query?: string;
}

const anotherConversation = { act: 'activate', selector: '[data-expect-row="Gregory Adeyemi"] a' } as const;
const closeButton = { act: 'activate', selector: '[data-expect-close]' } as const;
const remove = (selector: string) => ({ act: 'remove', selector }) as const;
const thread = '/messaging/thread/2-aGVsZW5h/';

/** Every layout of composers.md 1.1 and 1.4. All go to Helena Ortiz. */
const layouts = {
  classic: { path: thread, close: anotherConversation, form: true },
  bubble: { path: '/feed/', close: closeButton, form: true },
  'bubble without a form': { path: '/feed/', query: 'noform=1', close: closeButton, form: false },
  'shadow root': { path: '/in/helena-ortiz/', close: closeButton, form: true },
  'shadow root, new names': { path: '/in/helena-ortiz-new/', close: closeButton, form: false },
  'preload frame': { path: '/messaging/', close: anotherConversation, form: true },
  'SDUI dialog': {
    path: '/mynetwork/catch-up/',
    close: remove('[data-sdui-screen]'),
    form: false,
    field: { subject: false, releases: true },
  },
  'Sales Navigator': {
    path: '/sales/lead/ACoAAAHelena01,NAME_SEARCH/',
    close: remove('.thread-container'),
    form: true,
    field: { subject: true, releases: true },
  },
  Recruiter: {
    path: '/talent/inbox/0/main/',
    close: remove('.inmail-component'),
    form: true,
    field: { subject: true, releases: false },
  },
  'invitation note': {
    path: '/in/helena-ortiz/invite/',
    close: remove('.send-invite'),
    form: false,
    field: { subject: false, releases: true },
  },
} as const satisfies Record<string, Layout>;

/** What the site can be on top of a layout. Awkward: Send is enabled late, the text cleared late, a decoy comes first. */
const moods = {
  plain: '',
  InMail: 'inmail=1',
  'kept composer': 'remount=0&via=submit',
  'awkward, in Arabic': 'slow=300&late=200&decoy=1&lang=ar',
} as const;

export type LayoutName = keyof typeof layouts;
export type Mode = 'a button sends' | 'Enter sends';
export type Mood = keyof typeof moods;

export const layoutNames = Object.keys(layouts) as LayoutName[];
export const modes: readonly Mode[] = ['a button sends', 'Enter sends'];
export const moodNames = Object.keys(moods) as Mood[];

/** A textarea has one mode, and its pages know no moods. */
export function exists(layout: LayoutName, mode: Mode, mood: Mood): boolean {
  return !('field' in layouts[layout]) || (mode === 'a button sends' && mood === 'plain');
}

export function variantOf(layout: LayoutName, mode: Mode = 'a button sends', mood: Mood = 'plain'): Variant {
  const { path, close, form, field, query = '' }: Layout = layouts[layout];
  const options = [query, moods[mood], mode === 'Enter sends' ? 'mode=enter' : ''].filter(Boolean).join('&');
  const hasSubject = field?.subject ?? mood === 'InMail';
  return {
    url: `https://www.linkedin.com${path}?${options}`,
    editor: '[data-expect-editor]',
    send: '[data-expect-send]:enabled',
    ...(hasSubject ? { subject: '[data-expect-subject]' } : {}),
    close,
    mode: field ? 'field' : mode === 'Enter sends' ? 'enter' : 'click',
    form,
    // Without a button and without a form nothing is left that a release could use.
    releases: field?.releases ?? (form || mode === 'a button sends'),
  };
}
