import type { Settings } from '../../../lib/settings.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { TestInternet } from '../site-server.ts';
import type { Tab } from './tab.ts';

export type Build = 'test' | 'production';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** test: open shadow root and a host that can be found. production: as shipped. */
  readonly build: Build;
  /** What stands behind every host name; null is the person's own network. */
  readonly internet: TestInternet | null;
  /** False launches the browser without the extension, for comparison. */
  readonly extension?: boolean;
  /** Where the browser keeps its profile; without it a fresh one that goes with the browser. */
  readonly profile?: string;
  /** False opens windows on the person's display. */
  readonly headless?: boolean;
}

/** One running browser with the built extension in it. */
export interface Driver {
  readonly browser: BrowserName;
  /** Where the extension's own files are: "chrome-extension://…/". */
  readonly address: string;
  /** A tab in front, at `url` when one is given. */
  newTab(url?: string): Promise<Tab>;
  /** A page of the extension in a tab: "popup.html". */
  openExtensionPage(path: string): Promise<Tab>;
  /** The tab that the extension opened at an address: "history.html", or one that begins with "https:". In front. */
  openedPage(address: string): Promise<Tab>;
  /** The practice page: the tab that the first run opened, or a new one. In front. */
  practicePage(): Promise<Tab>;
  /** A page of the extension that does nothing by itself and stays behind the others: to ask the background from. */
  quietPage(): Promise<Tab>;
  /** Changes the person's settings as the options page would, and returns when they are stored. */
  setSettings(change: (current: Settings) => Settings): Promise<void>;
  /** Composes with an input method: the keys are marked as composing, then `committed` is entered. */
  compose(tab: Tab, steps: readonly string[], committed: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does after 30 idle seconds. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  setColorScheme(tab: Tab, scheme: 'light' | 'dark'): Promise<void>;
  /** Returns when the person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process, as a crash or a power cut does, in so many ms. Returns when it is gone. */
  kill(inMs?: number): Promise<void>;
}
