/**
 * The history with 100,000 entries in a real browser, through the extension's own background: DESIGN.md 8 and issue 11.
 * Beside each search stands the naive way on the same data: read all, filter.
 */
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch, type Tab } from '../e2e/driver/index.ts';
import {
  importMade,
  largestPaint,
  makeLines,
  timePlainWrites,
  timeReadAllAndFilter,
  timeRequests,
} from './history-page.ts';
import { type Spread, spreadOf } from './statistics.ts';

const entries = 100_000;
/** As many are made at once. */
const batch = 10_000;
/** As many are written plainly, to see what the machine's store can do at all. */
const plain = 20_000;
/** As many are appended: they are on the tail when it is searched, nearly as long as it gets (lib/history/segments.ts). */
const newLines = 500;
const typed = [
  'portuka',
  'milosen',
  'an',
  'konda',
  'tersta',
  'daviing',
  'ex lomi',
  'gmail por',
  'not sent',
  'zz',
];

const ms = (value: number) => `${value.toFixed(1)} ms`;
const perSecond = (milliseconds: number, amount = entries) =>
  `${Math.round(amount / (milliseconds / 1000))} entries/s`;
const told = ({ median, p95, runs }: Spread) => `median ${ms(median)}, p95 ${ms(p95)} (${runs} runs)`;

async function bench(browser: BrowserName): Promise<void> {
  const driver = await launch({ browser, build: 'test', internet: null });
  try {
    const page = await driver.openExtensionPage('history.html#tab=your-data');
    for (let from = 0; from < entries; from += batch) {
      await page.evaluate(makeLines, { from, to: from + batch, total: entries, now: Date.now() });
    }
    const plainly = await page.evaluate(timePlainWrites, plain);
    const importing = await page.evaluate(importMade, 'Added 100,000 messages.');
    const again = await page.evaluate(importMade, '100,000 were here already.');

    await driver.stopBackground();
    const first = { name: 'history.list', ask: { limit: 50 } };
    const cold = await page.evaluate(timeRequests, [first]);
    const rows = await page.evaluate(timeRequests, Array(20).fill(first));
    const appends = Array.from({ length: newLines }, (_, number) => ({
      name: 'journal.append',
      ask: { events: [newLine(number)] },
    }));
    const appended = await page.evaluate(timeRequests, appends);

    await driver.stopBackground();
    const keystrokes = typed.flatMap((word) => [...word].map((_, end) => word.slice(0, end + 1)));
    const searches = keystrokes.map((query) => ({ name: 'history.list', ask: { limit: 50, query } }));
    await page.evaluate(timeRequests, [first]);
    const searched = await page.evaluate(timeRequests, searches);
    const naive = await page.evaluate(timeReadAllAndFilter, ['portuka', 'an', 'zz']);
    // Its memory is told together with that of other pages of ours.
    await page.close();
    const quiet = await driver.openExtensionPage('privacy.html');
    const withoutScript = await quiet.evaluate(largestPaint);
    await quiet.close();
    const popup = await driver.openExtensionPage('popup.html');
    const painted = await popup.evaluate(largestPaint);
    const heap = browser === 'chromium' ? await heapOf(popup) : null;

    console.log(`\n${browser}: history with ${entries.toLocaleString('en')} entries`);
    console.log(
      `  import (≥ 5,000 entries/s)            ${perSecond(importing)}; the same file again ${perSecond(again)}`,
    );
    console.log(`    the store alone, one write an entry ${perSecond(plainly, plain)}`);
    console.log(
      `  popup painted (≤ 150 ms)              ${ms(painted)}; a page without any script ${ms(withoutScript)}`,
    );
    console.log(
      `  first rows                            ${told(spreadOf(rows.times))}; background stopped before: ${ms(cold.times[0] ?? 0)}`,
    );
    console.log(
      `  search, per keystroke (≤ 50 ms p95)   ${told(spreadOf(searched.times))}; the first ${ms(searched.times[0] ?? 0)}`,
    );
    console.log(`    the slowest                         ${slowest(keystrokes, searched.times)}`);
    console.log(`    read all, filter                    ${told(spreadOf(naive))}`);
    console.log(`  append (≤ 10 ms)                      ${told(spreadOf(appended.times))}`);
    console.log(
      `  heap of the popup (≤ 60 MB)           ${heap === null ? '–' : `${(heap / 2 ** 20).toFixed(1)} MB`}`,
    );
  } finally {
    await driver.close();
  }
}

function slowest(queries: readonly string[], times: readonly number[]): string {
  const worst = queries.map((query, at) => [times[at] ?? 0, query] as const).sort((a, b) => b[0] - a[0]);
  return worst
    .slice(0, 5)
    .map(([time, query]) => `“${query}” ${ms(time)}`)
    .join(', ');
}

/** Bytes of JavaScript heap after a collection. Only Chromium tells. */
async function heapOf(tab: Tab): Promise<number> {
  const session = await tab.page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function newLine(number: number): object {
  return {
    attemptId: `append-${number}`,
    type: 'passed',
    at: Date.now(),
    message: {
      site: 'linkedin',
      surface: 'bench',
      kind: 'message',
      conversationId: 'c',
      recipients: [{ name: 'Helena Ortiz' }],
      text: 'Thank you for the quick answer, Tuesday at ten works well for me.',
      attachments: [],
    },
  };
}

const chosen = (['chromium', 'firefox'] as const).filter((name) => process.argv.includes(`--${name}`));
for (const browser of chosen.length > 0 ? chosen : (['chromium', 'firefox'] as const)) await bench(browser);
