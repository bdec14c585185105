/**
 * The review alone, in Node: the checks in their groups (always loaded; with a composer, at every gesture; at a pause), the
 * whole of it after a one-word edit beside plain harper.js, and its memory (issue 10).
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deferredChecks } from '../../lib/review/deferred.ts';
import { instantChecks } from '../../lib/review/instant.ts';
import { promptChecks } from '../../lib/review/prompt.ts';
import { timeChecks, timeHarper, timeWarmReview } from './review-times.ts';
import type { Spread } from './statistics.ts';

const peakMemory = fileURLToPath(new URL('peak-memory.ts', import.meta.url));
const bundler = fileURLToPath(new URL('../../scripts/build/review.ts', import.meta.url));

const told = ({ median, p95 }: Spread): string => `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;

/** The most memory that a process with this review had, less that of one without any: MB. */
function megabytesOf(what: string): number {
  const peak = (of: string) => Number(execFileSync(process.execPath, [peakMemory, of], { encoding: 'utf8' }));
  return (peak(what) - peak('none')) / 1e6;
}

execFileSync(process.execPath, [bundler], { stdio: 'ignore' });
console.log('\nThe review alone, 300 words, in Node');
const groups = {
  'instant checks': instantChecks,
  'at a gesture, instant and prompt': [...instantChecks, ...promptChecks],
  'at a pause': deferredChecks,
};
for (const [name, checks] of Object.entries(groups)) {
  const { spread, first } = timeChecks(checks);
  const bar = checks === instantChecks ? ' (p95 ≤ 3 ms)' : '';
  console.log(`${name}${bar}: ${told(spread)}, the first time ${first.toFixed(1)} ms`);
}
const [own, harper] = [await timeWarmReview(), await timeHarper()];
console.log(`the whole review after a one-word edit (≤ half of harper.js): ${told(own)}`);
console.log(`plain harper.js on the same texts: ${told(harper)}`);
console.log(
  `peak memory (≤ 120 MB): ${megabytesOf('own').toFixed(0)} MB; with harper.js beside it ${megabytesOf('both').toFixed(0)} MB, plain harper.js alone ${megabytesOf('harper').toFixed(0)} MB`,
);
