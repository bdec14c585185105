/**
 * Drives the built extension in a real browser, by trusted input, at real host names.
 * In: a browser's name and a build. Out: a Driver (the browser) and its Tabs. Specs import only from here.
 * May import scripts/browsers.ts and plain data of lib.
 */
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export type { Build, Driver, LaunchOptions } from './driver.ts';
export type { Box, ScriptedAct } from './page-side.ts';
export { never, until } from './poll.ts';
export type { Tab } from './tab.ts';
export type { Surface } from './ui.ts';

/** Starts a browser with the extension in it. The caller closes it. */
export function launch(options: LaunchOptions): Promise<Driver> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
