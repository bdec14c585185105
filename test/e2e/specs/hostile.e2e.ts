import { describe, expect, it } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import { variantOf } from '../linkedin/variants.ts';
import { useBrowser } from '../session.ts';

const classic = variantOf('classic');
const flagged = 'Hi Helena, I read about {{company}} today.';

declare global {
  interface Window {
    pageWorks?: boolean;
  }
}

/** Not sent, and the page still takes a click: neither fooled nor frozen. */
async function expectHeldAndAlive(tab: Tab): Promise<void> {
  expect(await sendsOf(tab)).toEqual([]);
  await tab.press('Escape');
  await tab.ui.waitForNoReview();
  await tab.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'alive';
    button.textContent = 'Alive';
    button.style.cssText = 'position: fixed; left: 0; top: 0; z-index: 2147483647';
    button.addEventListener('click', () => {
      window.pageWorks = true;
    });
    document.body.append(button);
  });
  await tab.click('#alive');
  await tab.waitFor('the page to take a click', () => window.pageWorks === true, []);
  expect(await sendsOf(tab)).toEqual([]);
}

describe('a page that works against the guard', () => {
  const session = useBrowser();

  it('cannot end it with the start event of an extension framework', async () => {
    const tab = await session.open(classic.url);
    await tab.evaluate(() => {
      for (const name of ['wxt:content-script-started', 'wxt:locationchange']) {
        const detail = { contentScriptName: 'guard', messageId: '1', noScriptDetect: true };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.dispatchEvent(new CustomEvent(name, { detail }));
        window.postMessage({ type: name, contentScriptName: 'guard', messageId: '1' }, '*');
      }
    });
    await tab.write(classic.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await expectHeldAndAlive(tab);
  });

  it('cannot answer its dialog with forged events', async () => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await tab.evaluate((editor) => {
      const target = document.querySelector(editor) ?? document.body;
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const key of ['Enter', 'Escape']) {
          const init = { key, code: key, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
          target.dispatchEvent(new KeyboardEvent(type, init));
          window.dispatchEvent(new KeyboardEvent(type, init));
        }
      }
      for (const type of ['popstate', 'hashchange', 'blur', 'focus', 'visibilitychange', 'pagehide']) {
        window.dispatchEvent(new Event(type));
      }
    }, classic.editor);
    expect(await sendsOf(tab)).toEqual([]);
    expect(await tab.ui.review()).not.toBeNull();
  });

  it('gets nothing out of removing our element as often as it appears', async () => {
    const tab = await session.open(classic.url);
    await tab.evaluate(() => {
      const isForeign = (node: Node) => node instanceof HTMLElement && node.hasAttribute('data-second-look');
      new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes])) {
          if (isForeign(node)) (node as HTMLElement).remove();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.write(classic.editor, flagged);
    await tab.press('Mod+Enter');
    await expectHeldAndAlive(tab);
  });

  it('gets nothing out of covering our element', async () => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, flagged);
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
      document.documentElement.append(cover);
      new MutationObserver(
        () => document.documentElement.lastElementChild === cover || document.documentElement.append(cover),
      ).observe(document.documentElement, { childList: true });
      cover.addEventListener('click', () => cover.remove());
    });
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await tab.ui.clickButton('Keep editing');
    await tab.ui.waitForNoReview();
    expect(await sendsOf(tab)).toEqual([]);
  });

  it.each([
    ['div:empty { display: none !important }'],
    ['div { display: none !important }'],
    ['dialog { display: none !important } :modal { visibility: hidden !important }'],
    ['html > div { position: static !important; opacity: 0 !important; transform: scale(0) !important }'],
  ])('is neither fooled nor frozen by the rule %s', async (rule) => {
    const tab = await session.open(classic.url);
    await tab.write(classic.editor, flagged);
    await tab.evaluate((css) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    }, rule);
    await tab.press('Mod+Enter');
    await expectHeldAndAlive(tab);
  });

  it('is guarded again after document.open()', async () => {
    const tab = await session.open(classic.url);
    await tab.evaluate(() => {
      const html = new XMLSerializer().serializeToString(document);
      document.open();
      document.write(html.replace(/^<\?xml[^>]*>/, ''));
      document.close();
    });
    await tab.write(classic.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await expectHeldAndAlive(tab);
  });

  it('is guarded although it ran five seconds of script first', async () => {
    const tab = await session.driver.newTab();
    await tab.page.evaluateOnNewDocument(() => {
      const end = Date.now() + 5000;
      while (Date.now() < end);
    });
    await tab.open(classic.url);
    await tab.write(classic.editor, flagged);
    await tab.press('Mod+Enter');
    await tab.ui.waitForReview();
    await expectHeldAndAlive(tab);
    await tab.close();
  });
});
