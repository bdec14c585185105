import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { variantOf } from '../linkedin/variants.ts';
import { everything } from '../matrix.ts';
import { unhurried } from '../patience.ts';
import { useBrowser } from '../session.ts';

const folder = fileURLToPath(new URL(`../../../.output/screenshots/${inject('browser')}/`, import.meta.url));
const classic = variantOf('classic');
const inmail = variantOf('classic', 'a button sends', 'InMail');
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 400, height: 800 } } as const;
const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  (['wide', 'narrow'] as const).map((width) => ({ scheme, width })),
);
/** Firefox draws what Chromium does: one look of it in the short run. */
const looksHere = everything || inject('browser') === 'chromium' ? looks : looks.slice(0, 1);

/** Every surface as a person meets it, for eyes to judge: light and dark, wide and narrow. */
describe.each(looksHere)('screenshots, $scheme and $width', ({ scheme, width }) => {
  const session = useBrowser();
  beforeAll(() => session.driver.setSettings(unhurried));
  const shoot = (tab: Tab, name: string) => tab.screenshot(`${folder}${name}-${scheme}-${width}.png`);
  const dress = async (tab: Tab): Promise<Tab> => {
    await tab.page.setViewport(widths[width]);
    await session.driver.setColorScheme(tab, scheme);
    return tab;
  };

  it('review, its reasons, hold and status', async () => {
    const tab = await dress(await session.open(inmail.url));
    await tab.write(inmail.subject ?? '', 'Your offer');
    await tab.write(
      inmail.editor,
      'Hi Gregory, I recieved your offer for the {{role}} position. Honestly, you are incompetent.',
    );
    await tab.ui.waitForChip();
    await tab.press('Mod+Enter');
    const review = await tab.ui.waitForReview();
    expect(review.buttons).toEqual(expect.arrayContaining(['Keep editing', 'Send anyway', 'Let it sit']));
    await shoot(tab, 'review');
    await tab.ui.clickButton('Why?');
    await shoot(tab, 'review-why');
    await tab.ui.clickButton('Send anyway');
    await tab.ui.waitForHold();
    await shoot(tab, 'cooldown');
    await tab.ui.clickButton('Cancel');
    await tab.ui.waitForNoHold();

    await tab.click(inmail.editor);
    await tab.press('Mod+a');
    await tab.type('Hi Helena, thank you for your offer. I will answer this week.');
    await tab.press('Mod+Enter');
    await tab.ui.waitForHold();
    await shoot(tab, 'hold');
    await tab.ui.clickButton('Send now');
    await tab.ui.waitForNoHold();
    await tab.ui.waitForStatus(/^Sent to/);
    await shoot(tab, 'sent');
    await tab.ui.clickButton('I regret this');
    await shoot(tab, 'regret');
  });

  it('let it sit, and going on with it', async () => {
    const tab = await dress(await session.open(classic.url));
    await tab.write(classic.editor, 'Hi Gregory, I read about your company today.');
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await tab.ui.clickButton('Let it sit');
    await tab.ui.waitForStatus(/^Kept/);
    await shoot(tab, 'let-it-sit');
    await tab.ui.clickButton('Remind me tomorrow');
    await tab.ui.waitForStatus(/You are reminded/);
    await shoot(tab, 'reminded');
    const popup = await session.openExtensionPage('popup.html');
    await dress(popup);
    await popup.page.setViewport({ width: 380, height: 560 });
    await popup.document.clickButton(/^Helena Ortiz.*Not sent/);
    await popup.document.waitFor('button', 'Open conversation');
    await shoot(popup, 'popup-not-sent');
  });

  it('no Delete', async () => {
    const tab = await dress(await session.open(`${classic.url}deleting=missing`));
    await tab.write(classic.editor, 'Hi Helena, see you on Tuesday.');
    await tab.click(classic.send);
    await tab.ui.waitForStatus(/^Sent to/);
    await tab.click('[data-expect-message-menu]');
    await tab.ui.waitForStatus(/offers no/);
    await shoot(tab, 'no-delete');
  });

  it('chip', async () => {
    const tab = await dress(await session.open(classic.url));
    await tab.write(classic.editor, 'Hi Gregory, I read about {{company}} today.');
    await tab.ui.waitForChip();
    await shoot(tab, 'chip');
    await tab.ui.clickButton(/^Second Look/);
    await shoot(tab, 'chip-list');
  });

  it.each([
    ['popup', 'Sent messages'],
    ['options', 'Options'],
    ['practice', 'Practice'],
  ])('%s', async (page, heading) => {
    const tab = await session.openExtensionPage(`${page}.html`);
    await dress(tab);
    if (page === 'popup') await tab.page.setViewport({ width: 380, height: 560 });
    await tab.document.waitFor('heading', heading);
    await shoot(tab, page);
  });
});
