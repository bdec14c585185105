import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type Build, type Driver, launch, type Tab } from './driver/index.ts';
import { fromTheExtension } from './network.ts';
import { servedPages } from './served-pages.ts';
import { startInternet, type TestInternet } from './site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

export interface Session {
  readonly driver: Driver;
  readonly internet: TestInternet;
  /** A new tab at an address; closed after the test. */
  open(url: string): Promise<Tab>;
  /** A page of the extension; closed after the test. */
  openExtensionPage(path: string): Promise<Tab>;
  /** A page that the extension opened by itself: its own ("history.html") or any other. In front; closed after the test. */
  opened(address: string): Promise<Tab>;
}

export interface SessionOptions {
  /** False: the same browser without the extension. */
  readonly extension?: boolean;
  /** Addresses ("host/path") without a page that the tests themselves ask for. */
  readonly expectedRequests?: readonly string[];
}

/** One browser for a spec file, and fresh tabs for each of its tests. Call at the top of the file. */
export function useBrowser(build: Build = 'test', options: SessionOptions = {}): Session {
  let driver: Driver | undefined;
  let internet: TestInternet | undefined;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    internet = await startInternet(servedPages);
    driver = await launch({
      browser: inject('browser'),
      build,
      internet,
      extension: options.extension ?? true,
    });
    // The first run opens by itself, in front of whatever a test would begin with.
    if (options.extension !== false) await (await driver.practicePage()).close();
  });
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    for (const tab of tabs.splice(0)) {
      if (failed && !tab.page.isClosed()) await leaveTraces(tab, `${inject('browser')} ${task.name}`);
      await tab.close();
    }
  });
  afterAll(async () => {
    await driver?.close();
    await internet?.close();
    // Nothing leaves the device (DESIGN.md 1.5): held in every spec file, on everything that happened in it.
    expect(fromTheExtension(internet?.requests ?? [], options.expectedRequests)).toEqual([]);
  });

  return {
    get driver() {
      return started(driver);
    },
    get internet() {
      return started(internet);
    },
    async open(url) {
      const tab = await started(driver).newTab();
      tabs.push(tab);
      return tab.open(url);
    },
    async openExtensionPage(path) {
      const tab = await started(driver).openExtensionPage(path);
      tabs.push(tab);
      return tab;
    },
    async opened(address) {
      const tab = await started(driver).openedPage(address);
      tabs.push(tab);
      return tab;
    },
  };
}

const traces = fileURLToPath(new URL('../../.output/failures/', import.meta.url));

/** What a failed test left on show: a picture, and the page's own count of what was sent (test text only). */
async function leaveTraces(tab: Tab, name: string): Promise<void> {
  const file = name.replace(/[^\w-]+/g, '-').slice(0, 150);
  const shown = (await tab.roles('ours')).map(({ role, name: called }) => `${role} "${called}"`);
  const sent = await tab.evaluate(() => (window as unknown as { __sends?: unknown[] }).__sends ?? []);
  console.log(`${name}\n  at ${tab.page.url()}\n  shown ${shown.join(', ')}\n  sent ${JSON.stringify(sent)}`);
  if (tab.problems.length > 0) console.log(`  problems ${tab.problems.join(' | ')}`);
  await tab.bringToFront();
  await tab.screenshot(`${traces}${file}.png`);
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser starts before the first test: use it inside one.');
  return part;
}
