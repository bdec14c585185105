import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import type { Driver } from './driver.ts';
import { Tab } from './tab.ts';

type Change = (current: Settings) => Settings;

/**
 * Answers one page of the extension, opened when it is first asked for and kept behind the tabs of the tests: a page for
 * each question or change was a sixth of a run. A new one when the extension was loaded anew under it.
 */
export function quietPageOf(
  browser: Browser,
  driver: Pick<Driver, 'browser' | 'address'>,
  folder: string,
): () => Promise<Tab> {
  let kept: Tab | null = null;
  return async () => {
    if (kept === null || !(await isAlive(kept))) kept = await open();
    return kept;
  };

  async function open(): Promise<Tab> {
    const tab = new Tab(driver.browser, await browser.newPage({ background: true }));
    await showOwnPage(tab, driver.address + quietest(folder));
    return tab;
  }
}

/** Goes to a page of the extension. */
export async function showOwnPage(tab: Tab, address: string): Promise<void> {
  // A navigation into the extension's process never settles over BiDi: it is looked at instead.
  tab.page.goto(address).catch(() => undefined);
  await tab.waitFor(
    `${address} to load`,
    (wanted) => location.href === wanted && document.readyState === 'complete',
    [address],
  );
}

/** A page whose extension has gone is closed with it, or has lost what it could reach. */
function isAlive({ page }: Tab): Promise<boolean> {
  return page
    .evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionWindow;
      return (await (browser ?? chrome)?.storage.local.get('settings')) !== undefined;
    })
    .catch(() => false);
}

/** A page of the build that does nothing by itself, to reach the extension's own storage from. */
function quietest(folder: string): string {
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
export async function changeSettings(tab: Tab, change: Change): Promise<void> {
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
