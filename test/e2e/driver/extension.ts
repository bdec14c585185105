import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
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
