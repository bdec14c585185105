/**
 * `npm run bench`: the figures of DESIGN.md 8 in both browsers, beside the same page without the extension.
 * `--chromium` or `--firefox` takes one browser. Every file in test/bench named *.bench.ts adds its own lines, save
 * with `--page`: the figures of a page and nothing else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { figuresTable, type Measured } from '../test/bench/figures-table.ts';
import { figuresOf, measure, type Times } from '../test/bench/measure.ts';
import { launch } from '../test/e2e/driver/index.ts';
import { servedPages } from '../test/e2e/served-pages.ts';
import { startInternet } from '../test/e2e/site-server.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { run } from './test/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** With the extension and without it in turns: a machine that grows slower meanwhile is slower for both. */
const starts = 3;

async function timesOf(browser: BrowserName, extension: boolean): Promise<Times> {
  const internet = await startInternet(servedPages);
  const driver = await launch({ browser, build: 'test', internet, extension });
  try {
    return await measure(driver, extension);
  } finally {
    await driver.close();
    await internet.close();
  }
}

function showSizes(): void {
  for (const target of ['chrome', 'firefox']) {
    const scripts = ['site-linkedin.js', 'guard.js'].map((name) =>
      readFileSync(join(root, '.output', `${target}-mv3`, name)),
    );
    const size = gzipSync(Buffer.concat(scripts)).length;
    console.log(`before a composer is found, ${target} (≤ 30 KB gzipped): ${(size / 1000).toFixed(1)} KB`);
  }
}

process.chdir(root);
const chosen = (['chromium', 'firefox'] as const).filter((name) => process.argv.includes(`--${name}`));
const names: readonly BrowserName[] = chosen.length > 0 ? chosen : ['chromium', 'firefox'];
ensureBrowsers(names);
for (const script of ['build', 'build:test']) {
  const code = await run({ command: ['npm', 'run', '--silent', script], minutes: 10 });
  if (code !== 0) throw new Error('The extension could not be built: see above.');
}
showSizes();
const measured: Measured[] = [];
for (const browser of names) {
  const guarded: Times[] = [];
  const alone: Times[] = [];
  for (let start = 0; start < starts; start += 1) {
    guarded.push(await timesOf(browser, true));
    alone.push(await timesOf(browser, false));
  }
  measured.push({ browser, guarded: figuresOf(guarded), alone: figuresOf(alone) });
}
console.log(`\n${figuresTable(measured)}`);
const others = readdirSync(join(root, 'test', 'bench')).filter((each) => each.endsWith('.bench.ts'));
for (const file of process.argv.includes('--page') ? [] : others) {
  await import(pathToFileURL(join(root, 'test', 'bench', file)).href);
}
