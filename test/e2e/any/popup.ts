import type { Page } from 'puppeteer-core';
import { inBrowserWindow, running } from '../driver/firefox-window.ts';
import { until } from '../driver/index.ts';
import { Tab } from '../driver/tab.ts';
import type { Session } from '../session.ts';

type Opener = Pick<Session, 'driver' | 'openExtensionPage'>;

/**
 * The toolbar popup over a tab, as the person opens it: with the click comes the right to know that tab's address. In
 * Chromium the popup itself; Firefox's cannot be reached from outside, so its page stands in a tab behind the site's.
 */
export async function openPopupOver(session: Opener, site: Tab): Promise<Tab> {
  return session.driver.browser === 'chromium' ? ofChromium(session, site) : ofFirefox(session, site);
}

async function ofChromium(session: Opener, site: Tab): Promise<Tab> {
  const browser = site.page.browser();
  const address = `${session.driver.address}popup.html`;
  const id = new URL(session.driver.address).hostname;
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await site.bringToFront();
  await site.page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url() === address);
  return new Tab('chromium', (await target.asPage()) as Page);
}

async function ofFirefox(session: Opener, site: Tab): Promise<Tab> {
  const popup = await session.openExtensionPage('popup.html');
  await site.bringToFront();
  await inBrowserWindow(
    site.page.browser(),
    `${running}.tabManager.addActiveTabPermission(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab)`,
  );
  await popup.reload();
  await until(
    'the popup to look at its tab',
    async () => (await popup.document.find('region', 'This tab')) !== null,
  );
  return popup;
}

/** The person will say yes to the browser's prompt, which a test cannot see: it then does not come (codebases.md 5.5). */
export async function willSayYes(session: Session, site: Tab, pattern: string): Promise<void> {
  if (session.driver.browser === 'firefox') {
    const pref = "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)";
    await inBrowserWindow(site.page.browser(), pref);
    return;
  }
  const page = await site.page.browser().newPage();
  await page.goto('chrome://extensions');
  const id = new URL(session.driver.address).hostname;
  await page.evaluate(
    async (extension, host) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.addHostPermission(extension, host);
    },
    id,
    pattern,
  );
  await page.close();
  await site.bringToFront();
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
}

/** Allowed or taken back with no page of ours having a part in it, as in the browser's own settings. */
export async function changeAccess(
  session: Session,
  site: Tab,
  how: 'add' | 'remove',
  pattern: string,
): Promise<void> {
  if (session.driver.browser === 'firefox') {
    const permissions = `{ permissions: [], origins: [${JSON.stringify(pattern)}] }`;
    const module =
      "ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions";
    await inBrowserWindow(
      site.page.browser(),
      `${module}.${how}(${running}.id, ${permissions}, ${running}).then(() => 'done')`,
    );
    return;
  }
  if (how === 'add') await willSayYes(session, site, pattern);
  const page = await session.openExtensionPage('privacy.html');
  await page.evaluate(
    async (call, host) => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: Permissions } };
      await chrome.permissions[call]({ origins: [host] });
    },
    how === 'add' ? ('request' as const) : ('remove' as const),
    pattern,
  );
  await site.bringToFront();
}

type Permissions = Record<'request' | 'remove', (what: { origins: string[] }) => Promise<boolean>>;
