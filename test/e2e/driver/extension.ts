import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Build, Driver } from './driver.ts';
import { patienceMs, until } from './poll.ts';
import { Tab } from './tab.ts';

const firstRunMs = 3000;

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/** The folder of a build. Throws with the command to run when it was not built. */
export function extensionFolder(browser: BrowserName, build: Build): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = `${output}${target}-mv3${build === 'test' ? '-test' : ''}`;
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`No build at ${folder}. Run: npm run ${build === 'test' ? 'build:test' : 'build'}`);
  }
  return folder;
}

/** Installs a build and gives its id. A browser that does not take it is closed: nobody else would close it. */
export async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Ends the browser's process without a word to it, and returns when it is gone. */
export async function killProcess(browser: Browser, inMs = 0): Promise<void> {
  const running = browser.process();
  if (!running || running.exitCode !== null) return;
  await new Promise((resolve) => setTimeout(resolve, inMs));
  const gone = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGKILL');
  await gone;
}

/** A page of the build that does nothing by itself, to reach the extension's own storage from. */
export function quietPage(folder: string): string {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const page =
    ['privacy.html', 'options.html', 'popup.html'].find((each) => pages.includes(each)) ?? pages[0];
  if (page === undefined) throw new Error(`The build at ${folder} has no page of its own yet.`);
  return page;
}

interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}
type ExtensionWindow = Record<'browser' | 'chrome', { storage: { local: StorageArea } } | undefined>;

/** Reads, changes and writes the settings from a page of the extension. */
export async function changeSettings(tab: Tab, change: (current: Settings) => Settings): Promise<void> {
  const stored = await tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionWindow;
    return (await (browser ?? chrome)?.storage.local.get('settings'))?.settings as Settings | undefined;
  });
  const current = stored ?? defaultSettings;
  const changed = change(current);
  // Who only looks writes nothing: the extension may have learned something in between.
  if (changed === current) return;
  await tab.evaluate(async (settings) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWindow;
    await (browser ?? chrome)?.storage.local.set({ settings });
  }, changed);
}

/** The newest tab that the extension opened at an address, its own or another's, which may go on behind it. */
export async function openedPage(
  browser: Browser,
  driver: Driver,
  address: string,
  withinMs = patienceMs,
): Promise<Tab> {
  const wanted = new URL(address, driver.address).href;
  const opened = await until(
    `${address} opened by the extension`,
    async () => {
      const pages = await browser.pages();
      // Over BiDi nobody tells where a tab of the extension's own process has gone: it is asked itself.
      const addresses = await Promise.all(
        pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
      );
      return pages.findLast((_, index) => addresses[index]?.startsWith(wanted));
    },
    withinMs,
  );
  const tab = new Tab(driver.browser, opened);
  await tab.bringToFront();
  return tab;
}

/** The tab that the first run opened by itself; opened here when none came, as when it was closed before. */
export async function practicePage(browser: Browser, driver: Driver): Promise<Tab> {
  const opened = openedPage(browser, driver, 'practice.html', firstRunMs);
  return opened.catch(() => driver.openExtensionPage('practice.html'));
}
