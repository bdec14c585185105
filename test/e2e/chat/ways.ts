import type { Tab } from '../driver/index.ts';
import type { ChatScene } from './scene.ts';

interface ChatWay {
  /** What Enter has to do for it; either where nothing is said. */
  readonly enter?: 'send' | 'newline';
  readonly needsButton?: true;
  readonly untrusted?: true;
  press(tab: Tab, scene: ChatScene): Promise<void>;
}

/** Every way of sending in a chat (composers.md 8.2), by trusted input unless its name says otherwise. */
export const chatWays = {
  'click on Send': { needsButton: true, press: (tab, { send }) => tab.click(send) },
  'Enter in the editor': { enter: 'send', press: (tab) => tab.press('Enter') },
  'NumpadEnter in the editor': { enter: 'send', press: (tab) => tab.press('NumpadEnter') },
  'Ctrl+Enter in the editor': { enter: 'newline', press: (tab) => tab.press('Mod+Enter') },
  'Enter on the focused Send': {
    needsButton: true,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Enter');
    },
  },
  'Space on the focused Send': {
    needsButton: true,
    async press(tab, { send }) {
      await tab.script('focus', send);
      await tab.press('Space');
    },
  },
  "a click by a person's own tool": {
    needsButton: true,
    untrusted: true,
    press: (tab, { send }) => tab.script('activate', send),
  },
} as const satisfies Record<string, ChatWay>;

export type ChatWayName = keyof typeof chatWays;

export function worksIn(name: ChatWayName, scene: ChatScene, enter: 'send' | 'newline'): boolean {
  const way: ChatWay = chatWays[name];
  if (way.needsButton && !scene.hasButton) return false;
  return way.enter === undefined || way.enter === enter;
}

export function isTrusted(name: ChatWayName): boolean {
  const way: ChatWay = chatWays[name];
  return way.untrusted !== true;
}
