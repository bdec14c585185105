/**
 * `npm start`: builds the extension and opens it in a browser on the practice page. With no display to open a window
 * on, plays the guided demo instead and leaves its screenshots in .output/demo/.
 * `--firefox` takes Firefox, `--demo` plays the demo even where there is a display.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, launch } from '../test/e2e/driver/index.ts';
import { BrowserMissing, type BrowserName, ensureBrowsers, findBrowser } from './browsers.ts';
import { playDemo } from './start/demo.ts';
import { run } from './test/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wants = (option: string) => process.argv.includes(option);

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function chooseBrowser(): BrowserName {
  if (wants('--firefox')) return 'firefox';
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium';
}

async function build(browser: BrowserName, mode: Build): Promise<void> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const code = await run({
    command: [process.execPath, 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mode', mode],
    minutes: 10,
  });
  if (code !== 0) throw new Error('The extension could not be built: see above.');
}

async function openForThePerson(browser: BrowserName): Promise<void> {
  await build(browser, 'production');
  const driver = await launch({ browser, build: 'production', internet: null, headless: false });
  await driver.practicePage();
  console.log('\nThe practice page is open: write something, press Send, and see. Close the browser to end.');
  await driver.closed();
}

async function demonstrate(browser: BrowserName): Promise<void> {
  // The test build is the same code with a shadow root that the demo can read the findings from.
  await build(browser, 'test');
  const folder = join(root, '.output', 'demo');
  console.log('\nNo display here: playing the demo without a window.\n');
  await playDemo(browser, folder, console.log);
  console.log(
    `\nScreenshots: ${folder}\nWith a display, npm start opens the browser and you can write for yourself.`,
  );
}

process.chdir(root);
try {
  const browser = chooseBrowser();
  ensureBrowsers([browser]);
  await (hasDisplay() && !wants('--demo') ? openForThePerson(browser) : demonstrate(browser));
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
