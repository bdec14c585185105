/**
 * `npm test`: every ring, one after the other, from the cheapest to the dearest; a failing ring does not stop the next.
 * The last line is "N passed, N failed". `--all` runs the full matrices.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserMissing, ensureBrowsers } from './browsers.ts';
import { type Counts, countReport } from './test/counts.ts';
import { run } from './test/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.output', 'test-reports');
const all = process.argv.includes('--all');

interface Ring {
  readonly name: string;
  readonly seconds: number;
  readonly counts: Counts;
}

const rings: Ring[] = [];

async function ring(name: string, work: () => Promise<Counts>): Promise<void> {
  const started = performance.now();
  const counts = await work();
  rings.push({ name, seconds: (performance.now() - started) / 1000, counts });
}

/** A tool that passes or fails as a whole counts as one test. */
async function tool(args: readonly [string, ...string[]]): Promise<Counts> {
  const code = await run({ command: [process.execPath, ...args], minutes: 10 });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, trouble: `ended with ${code}` };
}

async function vitest(
  name: string,
  config: string,
  args: readonly string[],
  minutes: number,
): Promise<Counts> {
  const report = join(reports, `${name}.json`);
  const code = await run({
    command: [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      `test/vitest.${config}.config.ts`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    minutes,
    ...(args.length > 0 ? { prefix: `${name} |` } : {}),
  });
  return countReport(read(report), code);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (all) process.env.ALL = '1';

await ring('browsers', async () => {
  try {
    const found = ensureBrowsers(['chromium', 'firefox']);
    process.env.CHROMIUM = found.chromium;
    process.env.FIREFOX = found.firefox;
    return { passed: 0, failed: 0 };
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    return { passed: 0, failed: 1, trouble: error.message };
  }
});
await ring('types', () => tool(['node_modules/typescript/bin/tsc', '--noEmit']));
await ring('lint', () => tool(['node_modules/@biomejs/biome/bin/biome', 'check', '.']));
await ring('unit', () => vitest('unit', 'unit', [], 10));
await ring('build pages', () => tool(['scripts/build/pages.ts']));
await ring('dom', () => vitest('dom', 'dom', [], 10));
for (const mode of ['production', 'test']) {
  for (const browser of ['chrome', 'firefox']) {
    await ring(`build ${browser} ${mode}`, () =>
      tool(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mode', mode]),
    );
  }
}
// An end for what hangs, not a measure of the machine: it takes some 20 to 40 minutes on two cores, and machines that stand still
// now and then have taken longer. With what comes before it stays below 90 minutes, the most that a run may take.
const e2eMinutes = all ? 600 : 65;
// Spec files at a time. A test takes Firefox three times the work; four browsers on two cores are in each other's way.
const workers = { chromium: 1, firefox: 2 };
await Promise.all(
  Object.entries(workers).map(([browser, files]) =>
    ring(`e2e ${browser}`, () =>
      vitest(`e2e-${browser}`, 'e2e', ['--project', browser, '--maxWorkers', String(files)], e2eMinutes),
    ),
  ),
);

console.log('');
for (const { name, counts } of rings) {
  for (const failure of counts.failures ?? []) console.log(`failed in ${name}: ${failure}`);
}
for (const { name, seconds, counts } of rings) {
  const trouble = counts.trouble === undefined ? '' : `  ${counts.trouble}`;
  console.log(
    `${name.padEnd(24)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s${trouble}`,
  );
}
const sum = (pick: (counts: Counts) => number) =>
  rings.reduce((total, { counts }) => total + pick(counts), 0);
const failed = sum((counts) => counts.failed);
console.log(`${sum((counts) => counts.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
