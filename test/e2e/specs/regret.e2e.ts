import { describe, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const session = useBrowser();
const classic = variantOf('classic');
const regretted = 'Hi Helena, see you on Tuesday at ten.';

async function send(tab: Tab, text: string): Promise<void> {
  await tab.write(classic.editor, text);
  await tab.click(classic.send);
  await until('the message sent', async () => (await sendsOf(tab)).length === 1);
}

describe('a message that is regretted', () => {
  it('leads from the status in the page to a follow-up in the same composer, which nobody sends', async () => {
    const tab = await session.open(classic.url);
    await send(tab, regretted);
    expect(await tab.ui.waitForStatus(/^Sent to Helena Ortiz/)).toContain('You can delete this until');
    await tab.ui.clickButton('I regret this');
    await tab.ui.waitForStatus(/^Sent to Helena Ortiz/);
    await tab.ui.clickButton('Write a follow-up');

    const page = await session.opened('history.html');
    await page.page.setViewport({ width: 1280, height: 1800 });
    await page.document.click('radio', 'A wrong fact');
    await page.write('input[type="text"]', 'Tuesday at ten');
    await page.press('Tab');
    await page.type('Wednesday at ten');
    const draft = (await page.read('textarea')) ?? '';
    expect(draft).toContain('Wednesday at ten');
    expect(draft).not.toMatch(/ignore|disregard/i);
    await page.document.clickButton('Put into the open message');

    await until('the follow-up in the composer', async () =>
      ((await tab.read(classic.editor)) ?? '').includes('Wednesday at ten'),
    );
    expect((await tab.read(classic.editor))?.trim()).toBe(draft.trim());
    expect((await sendsOf(tab)).map(({ text }) => text)).toEqual([regretted]);
    await tab.bringToFront();
    await tab.click(classic.send);
    await until('the follow-up sent by the person', async () => (await sendsOf(tab)).length === 2);
    expect((await sendsOf(tab))[1]?.text).toBe(draft.trim());
  });
});

describe('a message that was let sit', () => {
  const sat = 'Hi Gregory, I read about your company today.';

  it.each(['in the open conversation', 'once its conversation is opened anew'])(
    'is offered back %s, and put in by a click, never sent',
    async (where) => {
      const tab = await session.open(classic.url);
      await tab.write(classic.editor, sat);
      await tab.press('Mod+Enter');
      await tab.ui.waitForReview();
      await tab.ui.clickButton('Let it sit');
      await tab.ui.waitForNoReview();
      await tab.click(classic.editor);
      await tab.press('Mod+a');
      await tab.press('Delete');
      const isOpen = where === 'in the open conversation';
      if (!isOpen) await tab.close();

      const popup = await session.openExtensionPage('popup.html');
      await popup.document.clickButton(/^Helena Ortiz.*Not sent/);
      if (isOpen) {
        await popup.document.clickButton('Put into the open message');
        await until('the text in the composer', async () => (await tab.read(classic.editor))?.trim() === sat);
        expect(await sendsOf(tab)).toEqual([]);
      } else {
        await popup.document.clickButton('Open conversation');
        const again = await session.opened('https://www.linkedin.com/messaging/thread/');
        await again.click(classic.editor);
        await again.ui.waitForStatus(/^You let a message to Helena Ortiz sit/);
        await again.ui.clickButton('Put it in');
        await until(
          'the text in the composer',
          async () => (await again.read(classic.editor))?.trim() === sat,
        );
        expect(await sendsOf(again)).toEqual([]);
      }
    },
  );
});
