import { describe, expect, inject, it } from 'vitest';
import { openPopupOver } from '../any/popup.ts';
import { type Redesigned, renamed, silent, unknown } from '../drift/redesigned.ts';
import { copied, everythingPrivate, type Report } from '../drift/report.ts';
import { type Surface, type Tab, until } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { everything } from '../matrix.ts';
import { useBrowser } from '../session.ts';

/** A site that changes under us: nothing is held or altered for it, the popup says so, and a report says nothing of what is written. */
describe('a site that has changed', () => {
  const session = useBrowser();
  const words = 'Hi Helena, the velvet kettle is yours on Tuesday.';
  const more = 'And one more.';

  it.each(here(renamed))('$name, its Send under other names: told, and reported', async (site) => {
    const tab = await open(site);
    await write(tab, site, words);
    await tab.press(site.key);
    await expectSent(tab, [words]);
    const [popup, strip] = await popupSaying(tab, `${site.called} has changed`);
    expect(strip.text).not.toContain('left without a review');
    const report = await copied(popup);
    expect(report.frames).toMatchObject([{ state: 'drifted', leftWithoutReview: 0 }]);
    expectOnlyStructure(report, site);
  });

  it.each(unknown)('$name, its box not found any more: told, and reported', async (site) => {
    const tab = await open(site);
    await tab.write(site.editor, words);
    await tab.press(site.key);
    await expectSent(tab, [words]);
    const [popup] = await popupSaying(tab, `${site.called} has changed`);
    expectOnlyStructure(await copied(popup), site);
  });

  it.each(here(silent))('$name, its Send without a word: what leaves by it is counted', async (site) => {
    const tab = await open(site);
    await write(tab, site, words);
    await tab.click(site.send);
    await expectSent(tab, [words]);
    const [, once] = await popupSaying(tab, '1 message left without a review');
    expect(once.text).toContain(`Guarding ${site.called} here`);
    await tab.bringToFront();
    await write(tab, site, more);
    await tab.click(site.send);
    await expectSent(tab, [words, more]);
    const [, twice] = await popupSaying(tab, '2 messages left without a review');
    expect(twice.text).toContain(`${site.called} has changed`);
  });

  async function open({ url }: Redesigned): Promise<Tab> {
    await session.driver.setSettings((settings) => ({ ...settings, chipAlwaysVisible: true }));
    return session.open(url);
  }

  async function write(tab: Tab, { editor }: Redesigned, text: string): Promise<void> {
    await tab.script('focus', editor);
    await tab.type(text);
    // What checks a message and watches it leave comes when a composer is found.
    await tab.ui.waitFor('button', /^Second Look/);
  }

  async function expectSent(tab: Tab, texts: readonly string[]): Promise<void> {
    await until('the send', async () => (await sendsOf(tab)).length >= texts.length);
    const sent = (await sendsOf(tab)).map(({ text, trusted }) => [text.trim(), trusted]);
    expect(sent).toEqual(texts.map((text) => [text, true]));
    expect(await tab.ui.review()).toBeNull();
  }

  function expectOnlyStructure({ text }: Report, { url, reported }: Redesigned): void {
    expect(text).toContain(reported);
    expect(text).toContain('div');
    for (const piece of everythingPrivate(words, url)) expect(text).not.toMatch(piece);
  }

  /** It looks at its tab once, when it is opened. */
  async function popupSaying(tab: Tab, said: string): Promise<readonly [Tab, Surface]> {
    const popup = await openPopupOver(session, tab);
    const strip = await until(`the popup to say “${said}”`, async () => {
      const shown = await popup.document.waitFor('region', 'This tab');
      if (shown.text.includes(said)) return shown;
      await popup.reload();
      return null;
    });
    return [popup, strip];
  }
});

/** Dealt out to the two browsers, but for the first; ALL=1 plays them all in both. */
function here<T>(all: readonly T[]): T[] {
  const isChromium = inject('browser') === 'chromium';
  return all.filter((_, index) => everything || index === 0 || (index % 2 === 1) === isChromium);
}
