import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { Tab } from '../driver/tab.ts';
import { mailMatrix } from '../mail/matrix.ts';
import { outlookScenes, personal } from '../mail/outlook.ts';
import { editor, mailsOf, writeMail } from '../mail/scene.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));
const clean = 'Hi Helena, see you on Tuesday.';
const flagged = 'Hi Gregory, see you on Tuesday.';

mailMatrix(session, outlookScenes);

describe('what is no send in Outlook', () => {
  it('Enter in the list of recipients, with words that would be stopped', async () => {
    const tab = await session.open(`${personal}?nobody=1`);
    await writeMail(tab, flagged);
    await tab.script('focus', '[data-expect-recipients="to"]');
    await tab.type('Hel');
    await tab.press('Enter');
    await until('the chip', async () => (await tab.locate('[data-address="helena@acme.example"]')) !== null);
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });

  it('Enter and Ctrl+Enter in the search box', async () => {
    const tab = await session.open(personal);
    await writeMail(tab, flagged);
    await tab.script('focus', '[data-expect-search]');
    await tab.type('invoice');
    await tab.press('Enter');
    await tab.press('Mod+Enter');
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });

  it('the way to another time, up to Cancel', async () => {
    const tab = await session.open(personal);
    await writeMail(tab, flagged);
    for (const step of ['more', 'schedule-item', 'schedule-pick', 'schedule-cancel']) {
      await tab.click(`[data-expect-${step}]`);
    }
    expect(await tab.ui.review()).toBeNull();
    expect(await mailsOf(tab)).toEqual([]);
  });
});

describe('the menu beside Send', () => {
  it('is guarded while it stays open and the person goes on writing, before and after a review', async () => {
    const tab = await session.open(personal);
    await writeMail(tab, 'See you on Tuesday, {{first_name}}.');
    await tab.click('[data-expect-more]');
    for (const more of [' Bye.', ' Maya.']) {
      await tab.script('focus', editor);
      await tab.type(more);
      await tab.click('[data-expect-menu-send]');
      await tab.ui.waitForReview();
      await tab.press('Escape');
      await tab.ui.waitForNoReview();
    }
    expect(await mailsOf(tab)).toEqual([]);
  });
});

describe('a mail that was popped out into an empty window', () => {
  async function popOut(): Promise<{ readonly opener: Tab; readonly tab: Tab }> {
    const opener = await session.open(personal);
    const opened = new Promise<Page>((resolve) => {
      opener.page.once('popup', (page) => page && resolve(page));
    });
    await opener.click('[data-expect-pop-out]');
    const tab = new Tab(session.driver.browser, await opened);
    await tab.bringToFront();
    return { opener, tab };
  }

  it('leaves by its own event when nothing is wrong', async () => {
    const { opener, tab } = await popOut();
    await tab.write(editor, clean);
    await tab.ui.waitForChip();
    await tab.click('[data-expect-send]');
    await until('one mail', async () => (await mailsOf(opener)).length === 1);
    expect(await mailsOf(opener)).toMatchObject([{ text: clean, trusted: true }]);
    await tab.close();
  });

  it('is stopped, and goes when Send is pressed once more', async () => {
    const { opener, tab } = await popOut();
    await tab.write(editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    expect(await tab.read(editor)).toContain(flagged);
    expect(await mailsOf(opener)).toEqual([]);
    await tab.ui.clickButton('Send anyway');
    await tab.ui.waitForStatus(/Press Send/);
    await tab.click('[data-expect-send]');
    await until('one mail', async () => (await mailsOf(opener)).length === 1);
    await tab.close();
  });
});

describe('what the history says afterwards', () => {
  /** Ten seconds in which nothing else shows that it left. */
  const settledMs = 20_000;

  it('scheduled, not sent', { timeout: 40_000 }, async () => {
    const tab = await session.open(personal);
    await writeMail(tab, clean);
    // Pressed before the review is there, it is asked for once more: early-send.e2e.ts.
    await tab.ui.waitForChip();
    for (const step of ['more', 'schedule-item', 'schedule-time']) await tab.click(`[data-expect-${step}]`);
    await until('one mail', async () => (await mailsOf(tab)).length === 1);
    await tab.ui.waitForStatus(/^Scheduled/, settledMs);
    const popup = await session.openExtensionPage('popup.html');
    await until('an entry that says so', async () =>
      (await popup.document.all('listitem')).some(({ text }) => /Scheduled/.test(text)),
    );
  });
});
