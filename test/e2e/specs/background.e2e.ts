import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const classic = variantOf('classic');
const flagged = 'Hi Helena, I read about {{company}} today.';

describe('with the background stopped', () => {
  const session = useBrowser();

  it('still stops, still sends, and the history has it', async () => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, flagged);
    await session.driver.stopBackground();
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await session.driver.stopBackground();
    await tab.ui.clickButton('Send anyway');
    await until('one send', async () => (await sendsOf(tab)).length === 1);
    expect((await sendsOf(tab)).map(({ text }) => text)).toEqual([flagged]);

    const popup = await session.openExtensionPage('popup.html');
    await until('the message in the history', async () =>
      (await popup.document.all('listitem')).some(({ text }) => text.includes('{{company}}')),
    );
  });
});

describe('with the popup open', () => {
  const session = useBrowser();

  it('shows a message that is sent meanwhile, and how it went', async () => {
    const popup = await session.openExtensionPage('popup.html');
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, 'Hi Helena, see you on Tuesday.');
    await tab.press('Mod+Enter');
    await until('the message, told as sent', async () =>
      (await popup.document.all('listitem')).some(({ text }) => /see you on Tuesday[\s\S]*Sent/.test(text)),
    );
  });
});

describe('with the extension reloaded under the page', () => {
  const session = useBrowser();
  beforeAll(() => session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true })));

  it('says so, still stops what is wrong, and sends what is approved', async () => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, 'Hi Helena, I read about');
    await tab.ui.waitForChip();
    await session.driver.reloadExtension();
    await tab.bringToFront();
    await tab.write(classic.editor, ' your work at');
    await until('a word about reloading the tab', async () =>
      (await tab.roles('ours')).some(({ name, text }) => /[Rr]eload this tab/.test(`${name} ${text}`)),
    );
    await tab.type(' {{company}}');
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    expect(await sendsOf(tab)).toEqual([]);
    await tab.ui.clickButton('Send anyway');
    await until('one send', async () => (await sendsOf(tab)).length === 1);
    expect((await sendsOf(tab)).map(({ text }) => text)).toEqual([
      'Hi Helena, I read about your work at {{company}}',
    ]);
  });
});
