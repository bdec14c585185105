import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { environmentOf } from './daytime.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { extensionFolder, installOrClose, killProcess, openedPage, practicePage } from './extension.ts';
import { compose, extensionId, inBrowserWindow, running, stopEventPage } from './firefox-window.ts';
import { until } from './poll.ts';
import { changeSettings, quietPageOf, showOwnPage } from './quiet-page.ts';
import { Tab } from './tab.ts';

const uuid = '5e1f0000-0000-4000-8000-000000000001';

/** Firefox over WebDriver BiDi. System access lets us open the extension's own pages and end its background. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { internet } = options;
  const folder = options.extension === false ? '' : extensionFolder('firefox', options.build);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? missing(),
    headless: options.headless ?? true,
    env: environmentOf(options),
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'privacy.reduceTimerPrecision': false,
      ...keepsProcesses,
      // What is installed for a test is a temporary add-on: its data would go with the browser.
      ...(options.profile === undefined ? {} : keepsData),
      ...(internet === null ? {} : proxyPreferences(internet.proxyPort)),
    },
  });
  if (folder !== '') await installOrClose(browser, folder);

  const about = { browser: 'firefox', address: `moz-extension://${uuid}/` } as const;
  const driver: Driver = {
    ...about,
    async newTab(url) {
      const tab = new Tab('firefox', await browser.newPage());
      return url === undefined ? tab : tab.open(url);
    },
    async openExtensionPage(path) {
      const tab = await driver.newTab();
      await showOwnPage(tab, driver.address + path);
      await tab.bringToFront();
      return tab;
    },
    openedPage: (address) => openedPage(browser, driver, address),
    practicePage: () => practicePage(browser, driver),
    quietPage: quietPageOf(browser, about, folder),
    setSettings: async (change) => changeSettings(await driver.quietPage(), change),
    compose: (_tab, steps, committed) => compose(browser, steps, committed),
    stopBackground: () => stopEventPage(browser),
    async reloadExtension() {
      await inBrowserWindow(browser, `${running}.beforeReload = true`);
      await inBrowserWindow(
        browser,
        `AddonManager.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.reload())`,
      );
      await until(
        'the new copy of the extension to run',
        async () =>
          (await inBrowserWindow(
            browser,
            `!${running}.beforeReload && ${running}.backgroundState === 'running'`,
          )) === true,
      );
    },
    async setColorScheme(_tab, scheme) {
      // BiDi has no media emulation here; 0 is dark, 1 is light (modules/libpref StaticPrefList.yaml).
      const value = scheme === 'dark' ? 0 : 1;
      await inBrowserWindow(
        browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: (inMs) => killProcess(browser, inMs),
  };
  return driver;
}

/** As in a browser with other tabs of the site open: starting its process anew for each test was a tenth of a run. */
const keepsProcesses = {
  'dom.ipc.keepProcessesAlive.web': 2,
  'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
  'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 2,
};

const keepsData = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

function missing(): never {
  throw new Error('Firefox was not found. Set FIREFOX to its program, or run npm test, which installs it.');
}
