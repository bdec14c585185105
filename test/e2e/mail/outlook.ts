import { type Tab, until } from '../driver/index.ts';
import { type MailScene, type MailWay, pressOn } from './scene.ts';

const send = '[data-expect-send]';
const more = '[data-expect-more]';
const menuSend = '[data-expect-menu-send]';
const time = '[data-expect-schedule-time]';
const confirm = '[data-expect-schedule-confirm]';

const isOnShow = async (tab: Tab, selector: string): Promise<boolean> =>
  (await tab.locate(selector)) !== null;

/** Menu and dialogs stay open while a message is reviewed: they are opened only where they are not on show. */
async function open(tab: Tab, wanted: string, ...steps: readonly string[]): Promise<void> {
  if (await isOnShow(tab, wanted)) return;
  for (const step of steps) await tab.click(step);
  await until(`"${wanted}" on show`, () => isOnShow(tab, wanted));
}

const openTimes = (tab: Tab) => open(tab, time, more, '[data-expect-schedule-item]');

const asks = { releases: false } as const;

/** Every way of sending in Outlook (composers.md 3). None of them is known to take a release. */
const ways: Readonly<Record<string, MailWay>> = {
  'click on Send': { ...asks, press: (tab) => tab.click(send) },
  'Enter on the focused Send': { ...asks, press: (tab) => pressOn(tab, send, 'Enter') },
  'Space on the focused Send': { ...asks, press: (tab) => pressOn(tab, send, 'Space') },
  'Ctrl+Enter in the body': { ...asks, press: (tab) => pressOn(tab, '[data-expect-editor]', 'Mod+Enter') },
  'Ctrl+Enter in the subject': {
    ...asks,
    press: (tab) => pressOn(tab, '[data-expect-subject]', 'Mod+Enter'),
  },
  'Ctrl+Enter in To': { ...asks, press: (tab) => pressOn(tab, '[data-expect-recipients="to"]', 'Mod+Enter') },
  'Ctrl+Enter on the focused Send': { ...asks, press: (tab) => pressOn(tab, send, 'Mod+Enter') },
  'Alt+S in the body': {
    ...asks,
    how: 'alt-s',
    press: (tab) => pressOn(tab, '[data-expect-editor]', 'Alt+s'),
  },
  "a click by a person's own tool": {
    ...asks,
    untrusted: true,
    press: (tab) => tab.script('activate', send),
  },
  'Send in the menu': {
    ...asks,
    how: 'menu',
    async press(tab) {
      await open(tab, menuSend, more);
      await tab.click(menuSend);
    },
  },
  'a time to send': {
    ...asks,
    how: 'schedule',
    async press(tab) {
      await openTimes(tab);
      await tab.click(time);
    },
  },
  'a time to send, by keys': {
    ...asks,
    how: 'schedule',
    async press(tab) {
      await openTimes(tab);
      await pressOn(tab, time, 'Enter');
    },
  },
  'another time to send': {
    ...asks,
    how: 'schedule',
    async press(tab) {
      await open(tab, confirm, more, '[data-expect-schedule-item]', '[data-expect-schedule-pick]');
      await tab.click(confirm);
    },
  },
};

export const personal = 'https://outlook.live.com/mail/0/';
const organisation = 'https://outlook.office.com/mail/inbox/id/AQ1';

export const outlookScenes: Readonly<Record<string, MailScene>> = {
  'new mail': { url: `${personal}?signature=1`, ways },
  'answer in the reading pane': { url: `${organisation}?signature=1&lang=de&late=100`, ways },
  'window of its own': { url: 'https://outlook.live.com/mail/deeplink/compose?lang=ja&bare=1', ways },
};
