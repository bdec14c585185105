/**
 * Time of the checks in their three groups (always loaded; with a composer, at every gesture; at a pause) on a 300-word draft that is new each time.
 * Prints median and 95th percentile in milliseconds. Run: node test/bench/instant-checks.ts
 */
import { deferredChecks } from '../../lib/review/deferred.ts';
import type { CheckEntry } from '../../lib/review/finding.ts';
import { instantChecks } from '../../lib/review/instant.ts';
import type { Message } from '../../lib/review/message.ts';
import { promptChecks } from '../../lib/review/prompt.ts';
import { runChecks } from '../../lib/review/run-checks.ts';

const paragraph =
  'Thank you for the call on Tuesday. I have read the draft contract and most of it looks fine to us, though two points need another look before we can sign. First, the notice period in section 4 is longer than what we agreed; could you change it to 30 days? Second, the price list from March still has the old figures, so the total on page 7 is too high by about 2,400 euros. If you send me a new version by Friday, I will pass it on to our lawyer the same day. ';

const context = { now: Date.UTC(2026, 10, 24, 12), utcOffset: 60 };

function draft(round: number): Message {
  const words = `Hi Helena,\n\n${paragraph.repeat(4)}`.split(' ').slice(0, 300);
  words.splice(20 + (round % 200), 0, `word${round}`);
  return {
    site: 'bench',
    surface: 'bench',
    kind: 'email',
    conversation: { id: 'bench' },
    recipients: [{ name: 'Helena Ortiz', address: 'helena.ortiz@example.com' }],
    subject: 'Contract',
    text: words.join(' '),
    attachments: [],
  };
}

/** The best of three: a run that another process of the machine interrupted says nothing about the checks. */
function timeOf(entries: readonly CheckEntry[], message: Message): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    runChecks(entries, message, context);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function measure(name: string, entries: readonly CheckEntry[]): void {
  const times: number[] = [];
  const start = performance.now();
  runChecks(entries, draft(0), context);
  const cold = performance.now() - start;
  for (let round = 1; round <= 600; round++) {
    const time = timeOf(entries, draft(round));
    if (round > 100) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  console.log(`${name.padEnd(10)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   first ${cold.toFixed(1)} ms`);
}

measure('instant', instantChecks);
measure('prompt', promptChecks);
measure('gesture', [...instantChecks, ...promptChecks]);
measure('deferred', deferredChecks);
