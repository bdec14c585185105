/**
 * `npm run test:clients [name…]`: real web clients with their real servers, run here, guarded as "any site".
 * What is missing is installed: from npm into `.output/clients`, from Debian by apt-get. `--chromium` or `--firefox`
 * takes one browser. The last line is "N passed, N failed". Nothing goes on running afterwards.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { clients } from './clients/clients.ts';
import { bring } from './clients/install.ts';
import { type Counts, countReport } from './test/counts.ts';
import { run } from './test/run.ts';

const minutes = 20;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.output', 'test-reports');

async function drive(client: string, browser: BrowserName): Promise<Counts> {
  const report = join(reports, `client-${client}-${browser}.json`);
  rmSync(report, { force: true });
  const code = await run({
    command: [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=test/vitest.clients.config.ts',
      `--project=${browser}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      `test/clients/specs/${client}.client.ts`,
    ],
    minutes,
  });
  try {
    return countReport(readFileSync(report, 'utf8'), code);
  } catch {
    return countReport(null, code);
  }
}

process.chdir(root);
mkdirSync(reports, { recursive: true });
const asked = process.argv.slice(2);
const both = ['chromium', 'firefox'] as const;
const chosen = both.filter((name) => asked.includes(`--${name}`));
const names = chosen.length > 0 ? chosen : both;
const only = asked.filter((word) => !word.startsWith('--'));
const wanted = clients.filter(({ name }) => only.length === 0 || only.includes(name));

ensureBrowsers(names);
for (const script of ['build:test', 'build:pages']) {
  const code = await run({ command: ['npm', 'run', '--silent', script], minutes: 10 });
  if (code !== 0) throw new Error(`npm run ${script} failed: see above.`);
}

const rows: (readonly [string, Counts])[] = [];
for (const client of wanted) {
  const trouble = bring(client, console.log);
  if (trouble !== null) rows.push([client.label, { passed: 0, failed: 1, trouble }]);
  else for (const name of names) rows.push([`${client.label}, ${name}`, await drive(client.name, name)]);
}

console.log('');
for (const [label, { passed, failed, trouble }] of rows) {
  console.log(`${label.padEnd(44)} ${passed} passed, ${failed} failed${trouble ? `  ${trouble}` : ''}`);
}
const sum = (pick: (counts: Counts) => number) => rows.reduce((total, [, counts]) => total + pick(counts), 0);
const failed = sum((counts) => counts.failed);
console.log(`${sum((counts) => counts.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 && rows.length > 0 ? 0 : 1;
