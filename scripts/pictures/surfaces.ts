import { openPopupOver } from '../../test/e2e/any/popup.ts';
import { host, parts } from '../../test/e2e/any/scene.ts';
import { type Tab, until } from '../../test/e2e/driver/index.ts';
import type { Show, Size, Studio } from './studio.ts';

const popupSize: Size = { width: 380, height: 560 };
const pageSize: Size = { width: 1100, height: 825 };
const composer = 'form[data-practice-composer]';

type Dress = Parameters<Show>[1];

async function practise({ driver }: Studio, dress: Dress, example: string): Promise<Tab> {
  const tab = await dress(await driver.openExtensionPage('practice.html'));
  await tab.document.clickButton(example);
  await tab.click(`${composer} [contenteditable]`);
  return tab;
}

const extensionPage =
  (path: string, heading: string, size?: Size): Show =>
  async ({ driver }, dress) => {
    const tab = await dress(await driver.openExtensionPage(path), size);
    await tab.document.waitFor('heading', heading);
    return tab;
  };

/** What the README shows, by the name of its picture. What is practised comes last: it is in the history from then on. */
export const surfaces: Readonly<Record<string, Show>> = {
  popup: extensionPage('popup.html', 'Sent messages', popupSize),
  options: extensionPage('options.html', 'Options'),
  async history({ driver }, dress) {
    const tab = await dress(await driver.openExtensionPage('history.html'), pageSize);
    await tab.document.clickButton(/^Marek Wójcik/);
    return tab;
  },
  'looking-back': extensionPage('history.html#tab=looking-back', 'History', pageSize),
  async regret({ driver }, dress) {
    const tab = await dress(await driver.openExtensionPage('history.html'), pageSize);
    await tab.document.clickButton(/^Helena Ortiz.*Sent/);
    await tab.document.clickButton('I regret this');
    return tab;
  },
  'take-back': extensionPage('take-back.html', 'What can be taken back', pageSize),
  async 'any-site'({ driver }, dress) {
    const site = await driver.newTab(`${host}/rich`);
    await site.write(parts.editor, 'Hi {{first_name}}');
    await site.ui.waitFor('button', /^Second Look/);
    const popup = await openPopupOver({ driver, openExtensionPage: driver.openExtensionPage }, site);
    // The real popup has the size it gives itself: the browser takes no other.
    await dress(popup, 'its own');
    await popup.click('details summary');
    await until('what was found', async () => (await popup.document.find('region', 'This tab')) !== null);
    return popup;
  },
  async hold(studio, dress) {
    const tab = await practise(studio, dress, 'A clean one');
    await tab.press('Mod+Enter');
    await tab.ui.waitForHold();
    return tab;
  },
  async writing(studio, dress) {
    const tab = await practise(studio, dress, 'A rushed, angry one');
    await tab.ui.waitFor('button', /^Second Look: [3-9]/);
    return tab;
  },
  async review(studio, dress) {
    const tab = await practise(studio, dress, 'A rushed, angry one');
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    return tab;
  },
};
