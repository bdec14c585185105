import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { environmentOf } from './daytime.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { extensionFolder, installOrClose, killProcess, openedPage, practicePage } from './extension.ts';
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
    async compose(_tab, steps, committed) {
      const script = `(${composeInWindow})(${JSON.stringify(steps)}, ${JSON.stringify(committed)})`;
      await inBrowserWindow(browser, script);
    },
    async stopBackground() {
      await until(
        'the event page to be gone',
        async () => (await inBrowserWindow(browser, `(${endEventPage})(${running})`)) === true,
      );
    },
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

const extensionId = 'second-look@second-look.example';
/** The extension as Firefox's own window knows it. */
export const running = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;

interface RunningExtension {
  readonly backgroundState: string;
  terminateBackground(how: object): Promise<void>;
  once(event: 'shutdown-background-script', listener: () => void): void;
}

/**
 * Whether it ended. An event that comes while it ends keeps it running, and one that comes right after starts
 * it again, so its state afterwards does not tell (Firefox, ext-backgroundPage.js).
 */
async function endEventPage(extension: RunningExtension): Promise<boolean> {
  if (extension.backgroundState === 'stopped') return true;
  let gone = false;
  extension.once('shutdown-background-script', () => {
    gone = true;
  });
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return gone;
}

/** Firefox's own input-method test door: the composition reaches the focused page as a real one would. */
function composeInWindow(steps: readonly string[], committed: string): void {
  interface Composer {
    beginInputTransactionForTests(window: unknown): boolean;
    setPendingCompositionString(text: string): void;
    appendClauseToPendingComposition(length: number, attribute: number): void;
    setCaretInPendingComposition(offset: number): void;
    flushPendingComposition(): boolean;
    commitCompositionWith(text: string): void;
    readonly ATTR_RAW_CLAUSE: number;
  }
  const scope = globalThis as unknown as {
    Cc: Record<string, { createInstance(type: unknown): Composer }>;
    Ci: { nsITextInputProcessor: unknown };
    Services: { wm: { getMostRecentWindow(type: string): unknown } };
  };
  const composer = scope.Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    scope.Ci.nsITextInputProcessor,
  );
  if (!composer) throw new Error('no text input processor');
  composer.beginInputTransactionForTests(scope.Services.wm.getMostRecentWindow('navigator:browser'));
  for (const text of steps) {
    composer.setPendingCompositionString(text);
    composer.appendClauseToPendingComposition(text.length, composer.ATTR_RAW_CLAUSE);
    composer.setCaretInPendingComposition(text.length);
    composer.flushPendingComposition();
  }
  composer.commitCompositionWith(committed);
}

interface RawConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Evaluates in the browser's own window: the only place that can end an event page or set a preference at run time. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: RawConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const outcome = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.type !== 'success')
    throw new Error(outcome.exceptionDetails?.text ?? 'the browser window refused');
  return outcome.result?.value;
}

function missing(): never {
  throw new Error('Firefox was not found. Set FIREFOX to its program, or run npm test, which installs it.');
}
