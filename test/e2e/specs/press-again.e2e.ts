import { beforeAll, describe, expect, it } from 'vitest';
import { never, until } from '../driver/index.ts';
import { holdMs } from '../linkedin/outcomes.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const text = 'Hi Helena, see you on Tuesday.';

/** "Always press Send again": nothing is sent on by us, and holds also where no release of ours is known to work. */
describe('a person who always presses Send again', () => {
  const session = useBrowser();

  beforeAll(() =>
    session.driver.setSettings((settings) => ({
      ...settings,
      alwaysPressAgain: true,
      chipAlwaysVisible: true,
      kinds: {
        ...settings.kinds,
        inmail: { ...settings.kinds.inmail, holdMs },
        message: { ...settings.kinds.message, holdMs },
      },
    })),
  );

  const places = [variantOf('classic'), variantOf('Recruiter')] as const;

  it.each(places)('has the hold end in "Press Send" and sends by their own press: $url', async (place) => {
    const tab = await session.open(place.url);
    await tab.write(place.editor, text);
    await tab.ui.waitForChip();
    await tab.click(place.send);
    const hold = await tab.ui.waitForHold();
    expect(hold.text).toContain('Then press Send once more.');
    expect(await tab.ui.find('button', 'Send now')).toBeNull();
    await tab.ui.waitForStatus(/Press Send to send it/);
    await never('a send of ours', async () => (await sendsOf(tab)).length > 0, 500);
    await tab.click(place.send);
    await until('the send', async () => (await sendsOf(tab)).length > 0);
    expect(await sendsOf(tab)).toEqual([expect.objectContaining({ text, trusted: true })]);
  });

  it.each(places)('may press it before the hold is over: $url', async (place) => {
    const tab = await session.open(place.url);
    await tab.write(place.editor, text);
    await tab.ui.waitForChip();
    await tab.click(place.send);
    await tab.ui.waitForHold();
    await until('a second press to count', async () => {
      await tab.click(place.send);
      return (await sendsOf(tab)).length > 0;
    });
    expect(await sendsOf(tab)).toEqual([expect.objectContaining({ text, trusted: true })]);
  });
});
