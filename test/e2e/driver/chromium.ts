import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { environmentOf } from './daytime.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { extensionFolder, installOrClose, killProcess, openedPage, practicePage } from './extension.ts';
import { changeSettings, quietPageOf } from './quiet-page.ts';
import { Tab } from './tab.ts';

/** Chromium over a pipe: the only connection on which it loads an unpacked extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { internet } = options;
  const folder = options.extension === false ? '' : extensionFolder('chromium', options.build);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? missing(),
    headless: options.headless ?? true,
    pipe: true,
    env: environmentOf(options),
    acceptInsecureCerts: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    // Throttling of hidden tabs is part of what a hold must survive.
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(internet === null
        ? []
        : [`--proxy-server=127.0.0.1:${internet.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const here = { folder, id: folder === '' ? '' : await installOrClose(browser, folder) };

  const about = { browser: 'chromium', address: `chrome-extension://${here.id}/` } as const;
  const driver: Driver = {
    ...about,
    async newTab(url) {
      const tab = new Tab('chromium', await browser.newPage());
      return url === undefined ? tab : tab.open(url);
    },
    async openExtensionPage(path) {
      return driver.newTab(driver.address + path);
    },
    openedPage: (address) => openedPage(browser, driver, address),
    practicePage: () => practicePage(browser, driver),
    quietPage: quietPageOf(browser, about, here.folder),
    setSettings: async (change) => changeSettings(await driver.quietPage(), change),
    async compose(tab, steps, committed) {
      const session = await tab.page.createCDPSession();
      for (const text of steps) {
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      }
      await session.send('Input.insertText', { text: committed });
      await session.detach();
    },
    async stopBackground() {
      // The browser itself is asked: puppeteer misses one that starts or ends while it looks.
      const devtools = await browser.target().createCDPSession();
      const { targetInfos } = await devtools.send('Target.getTargets');
      // Not waited for: the message of a page that comes while it ends starts the next one, which has the same target.
      for (const { type, targetId } of targetInfos)
        if (type === 'service_worker')
          await devtools.send('Target.closeTarget', { targetId }).catch(unlessGone);
      await devtools.detach();
    },
    async reloadExtension() {
      // Loading the same folder again is what the "reload" of the extensions page does.
      await browser.installExtension(here.folder);
    },
    async setColorScheme(tab, scheme) {
      await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: (inMs) => killProcess(browser, inMs),
  };
  return driver;
}

function missing(): never {
  throw new Error('Chromium was not found. Set CHROMIUM to its program, or run npm test, which installs it.');
}

/** Between being listed and being closed, a worker may have ended by itself. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error && error.message.includes('No target with given id'))) throw error;
}
