import { beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { gmail, gmailScenes } from '../mail/gmail.ts';
import { mailMatrix } from '../mail/matrix.ts';
import { mailsOf, pressOn, writeMail } from '../mail/scene.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));
const clean = 'Hi Helena, see you on Tuesday.';
const flagged = 'Hi Gregory, see you on Tuesday.';

mailMatrix(session, gmailScenes);

const isOnShow = async (tab: Tab, selector: string): Promise<boolean> =>
  (await tab.locate(selector)) !== null;

async function entrySays(words: RegExp, { openExtensionPage } = session): Promise<void> {
  const popup = await openExtensionPage('popup.html');
  await until(`an entry with ${words}`, async () =>
    (await popup.document.all('listitem')).some(({ text }) => words.test(text)),
  );
}

describe('what is no send in Gmail', () => {
  it('Enter in the list of recipients, with words that would be stopped', async () => {
    const tab = await session.open(`${gmail}/?nobody=1`);
    await writeMail(tab, flagged);
    await tab.script('focus', '[data-expect-recipients="to"]');
    await tab.type('Hel');
    await tab.press('Enter');
    await until('the chip', () => isOnShow(tab, '[data-hovercard-id="helena@acme.example"]'));
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });

  it('Enter and Ctrl+Enter in the search box', async () => {
    const tab = await session.open(`${gmail}/`);
    await writeMail(tab, flagged);
    await tab.script('focus', '[data-expect-search]');
    await tab.type('invoice');
    await tab.press('Enter');
    await tab.press('Mod+Enter');
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });

  it('the way to another time, up to Cancel', async () => {
    const tab = await session.open(`${gmail}/`);
    await writeMail(tab, flagged);
    await tab.click('[data-expect-more]');
    await tab.click('[data-expect-schedule-item]');
    await tab.click('[data-expect-schedule-pick]');
    await tab.click('[data-expect-schedule-cancel]');
    await until('the dialog closed', async () => !(await isOnShow(tab, '[data-expect-schedule-cancel]')));
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });
});

describe('several windows at once', () => {
  it('the second is judged and sent alone, with its own recipient', async () => {
    const tab = await session.open(`${gmail}/`);
    await writeMail(tab, flagged);
    await tab.click('[data-expect-editor]', 1);
    await tab.type(flagged);
    await tab.click('[data-expect-send]', 1);
    await until('the second sent', async () => (await mailsOf(tab)).length === 1);
    expect(await mailsOf(tab)).toMatchObject([{ text: flagged, to: 'gregory@elsewhere.example' }]);
    await tab.click('[data-expect-send]');
    await tab.ui.waitForReview();
    expect(await mailsOf(tab)).toHaveLength(1);
  });

  it('the menu of one never schedules the other', async () => {
    const tab = await session.open(`${gmail}/`);
    await writeMail(tab, 'Hi Gregory, to Helena.');
    await tab.click('[data-expect-editor]', 1);
    await tab.type('Hi Gregory, see you on Tuesday.');
    await tab.ui.waitForChip();
    await tab.click('[data-expect-more]', 1);
    await tab.click('[data-expect-schedule-item]');
    await tab.click('[data-expect-schedule-time]');
    await until('the second scheduled', async () => (await mailsOf(tab)).length === 1);
    expect(await mailsOf(tab)).toMatchObject([{ to: 'gregory@elsewhere.example', how: 'schedule' }]);
    expect(await tab.ui.review()).toBeNull();
  });
});

describe('what the history says afterwards', () => {
  it('scheduled, not sent', async () => {
    const tab = await session.open(`${gmail}/?subject=Scheduled%20one`);
    await writeMail(tab, clean);
    await tab.ui.waitForChip();
    await tab.click('[data-expect-more]');
    await tab.click('[data-expect-schedule-item]');
    await tab.click('[data-expect-schedule-time]');
    await tab.ui.waitForStatus(/^Scheduled/);
    await entrySays(/Scheduled/);
  });

  it("one message, where Gmail's own dialog says first that nobody is chosen", async () => {
    const tab = await session.open(`${gmail}/?nobody=1`);
    await writeMail(tab, 'Nobody gets this one.');
    await tab.click('[data-expect-send]');
    await until("Gmail's dialog", () => isOnShow(tab, '[data-expect-alert-ok]'));
    await tab.click('[data-expect-alert-ok]');
    await tab.script('focus', '[data-expect-recipients="to"]');
    await tab.type('Hel');
    await tab.press('Enter');
    await tab.click('[data-expect-send]');
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    expect(await mailsOf(tab)).toHaveLength(1);
    const popup = await session.openExtensionPage('popup.html');
    const rows = await until('it in the history', async () => {
      const all = await popup.document.all('listitem');
      return all.some(({ text }) => text.includes('Nobody gets')) ? all : null;
    });
    expect(rows.filter(({ text }) => text.includes('Nobody gets'))).toMatchObject([
      { text: expect.stringContaining('Sent') },
    ]);
  });

  it('sent, where Gmail asked first and the person said yes', async () => {
    const tab = await session.open(`${gmail}/?asks=1`);
    await writeMail(tab, clean);
    await pressOn(tab, '[data-expect-send]', 'Enter');
    await tab.click('[data-expect-alert-ok]');
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    expect(await mailsOf(tab)).toHaveLength(1);
  });
});

describe('what the page says afterwards', () => {
  const own = useBrowser();
  const sendIn = async (subject: string): Promise<string> => {
    const tab = await own.open(`${gmail}/?subject=${subject}`);
    await writeMail(tab, clean);
    await tab.click('[data-expect-send]');
    return tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
  };

  it('sent, and once a day how long Gmail can undo it', async () => {
    expect(await sendIn('First')).toMatch(/Gmail/);
    await entrySays(/Helena Ortiz/, own);
    expect(await sendIn('Second')).not.toMatch(/Gmail/);
  });
});

describe("Gmail's own Undo", () => {
  const own = useBrowser();

  it('is followed in the history, and the message can be sent again', async () => {
    const tab = await own.open(`${gmail}/`);
    await writeMail(tab, clean);
    await tab.click('[data-expect-send]');
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    await tab.click('#link_undo');
    await until('the message open again', async () => (await mailsOf(tab)).length === 0);
    await tab.ui.waitForStatus(/^Taken back/);
    await entrySays(/Taken back/, own);
  });
});
