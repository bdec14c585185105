/**
 * `npm run bench`: the figures of DESIGN.md 8 in both browsers, beside the same page without the extension.
 * `--chromium` or `--firefox` takes one browser. Every file in test/bench named *.bench.ts adds its own lines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Figures, measure } from '../test/bench/measure.ts';
import type { Spread } from '../test/bench/statistics.ts';
import { launch } from '../test/e2e/driver/index.ts';
import { servedPages } from '../test/e2e/served-pages.ts';
import { startInternet } from '../test/e2e/site-server.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { run } from './test/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function figuresOf(browser: BrowserName, extension: boolean): Promise<Figures> {
  const internet = await startInternet(servedPages);
  const driver = await launch({ browser, build: 'test', internet, extension });
  try {
    return await measure(driver, extension);
  } finally {
    await driver.close();
    await internet.close();
  }
}

const ms = (value: number) => `${value.toFixed(2)} ms`;
const both = (spread: Spread | null) =>
  spread === null ? '–' : `median ${ms(spread.median)}, p95 ${ms(spread.p95)} (${spread.runs} runs)`;
const added = (spread: Spread | null, alone: Spread | null) =>
  spread && alone
    ? `adds median ${ms(spread.median - alone.median)}, p95 ${ms(spread.p95 - alone.p95)}`
    : '–';

function show(browser: BrowserName, guarded: Figures, alone: Figures): void {
  const rows: readonly (readonly [string, string, Spread | null, Spread | null])[] = [
    ['clean send, review ready', '≤ 1 ms p95', guarded.cleanReady, alone.cleanReady],
    ['clean send, text just written', '≤ 4 ms p95', guarded.cleanAtOnce, alone.cleanAtOnce],
    ['gesture to painted dialog', 'median ≤ 16 ms, p95 ≤ 33 ms', guarded.dialog, alone.dialog],
    ['a key in a 300-word draft', '≤ 1 ms p95', guarded.key, alone.key],
  ];
  console.log(`\n${browser}`);
  for (const [name, bar, withIt, without] of rows) {
    console.log(`  ${name} (${bar})`);
    console.log(`    with     ${both(withIt)}`);
    if (without) console.log(`    without  ${both(without)}\n    ${added(withIt, without)}`);
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
for (const name of names) show(name, await figuresOf(name, true), await figuresOf(name, false));
for (const file of readdirSync(join(root, 'test', 'bench')).filter((each) => each.endsWith('.bench.ts'))) {
  await import(pathToFileURL(join(root, 'test', 'bench', file)).href);
}
