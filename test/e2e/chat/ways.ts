import type { Tab } from '../driver/index.ts';
import type { ChatScene } from './scene.ts';

export interface ChatWay {
  /** What Enter has to do for it; either where nothing is said. */
  readonly enter?: 'send' | 'newline';
  readonly needsButton?: true;
  readonly untrusted?: true;
  /** The button must act on a click. */
  readonly needsClick?: true;
  /** A stopped message is never sent on by us that way, whatever else the site takes. */
  readonly asks?: true;
  /** A key where the caret is, which must be in the editor. */
  readonly atCaret?: true;
  press(tab: Tab, scene: ChatScene): Promise<void>;
}

/** Every way of sending in a chat (composers.md 8.2), by trusted input unless its name says otherwise. */
export const chatWays = {
  'click on Send': { needsButton: true, press: (tab, { send }) => tab.click(send) },
  'Enter in the editor': { enter: 'send', atCaret: true, press: (tab) => tab.press('Enter') },
  'NumpadEnter in the editor': { enter: 'send', atCaret: true, press: (tab) => tab.press('NumpadEnter') },
  'Ctrl+Enter in the editor': { enter: 'newline', atCaret: true, press: (tab) => tab.press('Mod+Enter') },
  'Enter on the focused Send': {
    needsButton: true,
    needsClick: true,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Enter');
    },
  },
  'Space on the focused Send': {
    needsButton: true,
    needsClick: true,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Space');
    },
  },
  "a click by a person's own tool": {
    needsButton: true,
    needsClick: true,
    untrusted: true,
    press: (tab, { send }) => tab.script('activate', send),
  },
} as const satisfies Record<string, ChatWay>;

export type ChatWayName = keyof typeof chatWays;

export function isTrusted(name: ChatWayName): boolean {
  const way: ChatWay = chatWays[name];
  return way.untrusted !== true;
}

/** The ways that exist in a scene while Enter does this there. */
export function waysIn(scene: ChatScene, enter: 'send' | 'newline'): Readonly<Record<string, ChatWay>> {
  const all: readonly [string, ChatWay][] = Object.entries({ ...chatWays, ...scene.ownWays });
  const works = ([, way]: readonly [string, ChatWay]): boolean =>
    !(way.needsButton && !scene.hasButton) &&
    !(way.needsClick && scene.sendsOnPress) &&
    (way.enter === undefined || way.enter === enter);
  return Object.fromEntries(all.filter(works));
}

export function worksIn(name: ChatWayName, scene: ChatScene, enter: 'send' | 'newline'): boolean {
  return name in waysIn(scene, enter);
}
