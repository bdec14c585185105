import { describe, expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const inmail = variantOf('classic', 'a button sends', 'InMail');
const flagged = 'Hi Helena, I read about {{company}} today.';

/**
 * The build as shipped, by keys alone. Its shadow root is closed, so this sees what a page sees: that an element of
 * nobody's has the focus, and what was sent.
 */
describe('keyboard only, on the production build', () => {
  const session = useBrowser('production');

  it('sends, goes back with Escape, sends again, and reaches "Send anyway"', async () => {
    await session.driver.setSettings((settings) => ({
      ...settings,
      kinds: { ...settings.kinds, inmail: { ...settings.kinds.inmail, holdMs: 2000 } },
    }));
    const tab = await session.open(inmail.url);
    const focusIsOurs = () =>
      tab.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.localName === 'div' && activeElement.getAttributeNames().join() === 'style';
      });
    const parts = () => tab.evaluate(() => document.documentElement.children.length);
    const before = await parts();
    await tab.script('focus', inmail.subject ?? '');
    await tab.type('Tuesday');
    await tab.press('Tab');
    await tab.type(flagged);
    // Until then the dialog is a plain one, with its buttons in another order.
    await until('the chip', async () => (await parts()) > before);

    await tab.press('Mod+Enter');
    await until('the dialog to have the focus', focusIsOurs);
    await tab.press('Escape');
    await until('the editor to have the focus again', async () => !(await focusIsOurs()));
    await tab.type('!');
    expect(await tab.read(inmail.editor)).toBe(`${flagged}!`);
    expect(await sendsOf(tab)).toEqual([]);

    await tab.press('Mod+Enter');
    await until('the dialog to have the focus', focusIsOurs);
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    await until('the message to leave after its hold', async () => (await sendsOf(tab)).length > 0, 6000);
    expect(await sendsOf(tab)).toEqual([
      expect.objectContaining({ text: `${flagged}!`, subject: 'Tuesday' }),
    ]);
  });
});
