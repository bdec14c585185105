import { type Tab, until } from '../driver/index.ts';
import { type MailScene, type MailWay, pressOn } from './scene.ts';

const send = '[data-expect-send]';
const archive = '[data-expect-archive]';
const time = '[data-expect-schedule-time]';
const confirm = '[data-expect-schedule-confirm]';

const isOnShow = async (tab: Tab, selector: string): Promise<boolean> =>
  (await tab.locate(selector)) !== null;

/** Gmail's dialogs stay open while a message is reviewed: they are opened only where they are not on show. */
async function openTimes(tab: Tab): Promise<void> {
  if (await isOnShow(tab, time)) return;
  await tab.click('[data-expect-more]');
  await tab.click('[data-expect-schedule-item]');
  await until('the times', () => isOnShow(tab, time));
}

async function openOtherTime(tab: Tab): Promise<void> {
  if (await isOnShow(tab, confirm)) return;
  await openTimes(tab);
  await tab.click('[data-expect-schedule-pick]');
  await until('the dialog for another time', () => isOnShow(tab, confirm));
}

const schedules = { releases: false, how: 'schedule' } as const;

/** Every way of sending in Gmail (composers.md 2). */
const everywhere: Readonly<Record<string, MailWay>> = {
  'click on Send': { releases: true, press: (tab) => tab.click(send) },
  'Enter on the focused Send': { releases: true, press: (tab) => pressOn(tab, send, 'Enter') },
  'Space on the focused Send': { releases: true, press: (tab) => pressOn(tab, send, 'Space') },
  'Ctrl+Enter in the body': {
    releases: true,
    press: (tab) => pressOn(tab, '[data-expect-editor]', 'Mod+Enter'),
  },
  'Ctrl+Enter on the focused Send': { releases: true, press: (tab) => pressOn(tab, send, 'Mod+Enter') },
  "a click by a person's own tool": {
    releases: true,
    untrusted: true,
    press: (tab) => tab.script('activate', send),
  },
  'a time to send, by mouse': {
    ...schedules,
    async press(tab) {
      await openTimes(tab);
      await tab.click(time);
    },
  },
  'a time to send, by keys': {
    ...schedules,
    async press(tab) {
      await openTimes(tab);
      await pressOn(tab, time, 'Enter');
    },
  },
  'another time to send': {
    ...schedules,
    async press(tab) {
      await openOtherTime(tab);
      await tab.click(confirm);
    },
  },
};

const fields: Readonly<Record<string, MailWay>> = {
  'Ctrl+Enter in the subject': {
    releases: true,
    press: (tab) => pressOn(tab, '[data-expect-subject]', 'Mod+Enter'),
  },
  'Ctrl+Enter in To': {
    releases: true,
    press: (tab) => pressOn(tab, '[data-expect-recipients="to"]', 'Mod+Enter'),
  },
};

const archives: Readonly<Record<string, MailWay>> = {
  'click on Send and archive': { releases: true, how: 'archive', press: (tab) => tab.click(archive) },
  'Enter on Send and archive': {
    releases: true,
    how: 'archive',
    press: (tab) => pressOn(tab, archive, 'Enter'),
  },
  'Ctrl+Enter, which archives': {
    releases: true,
    how: 'archive',
    press: (tab) => pressOn(tab, '[data-expect-editor]', 'Mod+Enter'),
  },
};

export const gmail = 'https://mail.google.com/mail/u/0';

export const gmailScenes: Readonly<Record<string, MailScene>> = {
  'new message': { url: `${gmail}/?signature=1`, ways: { ...everywhere, ...fields } },
  'answer in its thread': { url: `${gmail}/thread?signature=1`, ways: everywhere },
  'answer, with Send and archive': { url: `${gmail}/thread?archive=1&late=200`, ways: archives },
  'pop-out': { url: `${gmail}/popout?quote=1&lang=ja&bare=1`, ways: { ...everywhere, ...fields } },
};
