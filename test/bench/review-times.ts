import type { CheckEntry } from '../../lib/review/finding.ts';
import { runChecks } from '../../lib/review/run-checks.ts';
import { harperReviewer, ownReview } from '../../scripts/eval/reviewers.ts';
import { draftOf } from './review-drafts.ts';
import { type Spread, spreadOf } from './statistics.ts';

const context = { now: Date.UTC(2026, 10, 24, 12), utcOffset: 60 };
const rounds = 600;
/** So many rounds go by until everything is compiled. */
const warmUp = 100;
/** Harper takes its time. */
const harperRounds = 60;

export interface CheckTimes {
  readonly spread: Spread;
  /** The very first run, milliseconds: its patterns are compiled in it. */
  readonly first: number;
}

/** What these checks take on a draft of 300 words that is new each time, milliseconds. */
export function timeChecks(entries: readonly CheckEntry[]): CheckTimes {
  const first = timeOf(() => runChecks(entries, draftOf(0), context));
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const message = draftOf(round);
    // The best of three: a run that another process of the machine interrupted says nothing about the checks.
    const time = Math.min(...[1, 2, 3].map(() => timeOf(() => runChecks(entries, message, context))));
    if (round > warmUp) times.push(time);
  }
  return { spread: spreadOf(times), first };
}

/** The whole review, as bundled, of 300 words of which one was edited since the last time, milliseconds. */
export async function timeWarmReview(): Promise<Spread> {
  const { review } = await ownReview();
  const times = Array.from({ length: rounds }, (_, round) => {
    const { text } = draftOf(round);
    return timeOf(() => review(text));
  });
  return spreadOf(times.slice(warmUp));
}

/** Plain harper.js on the same texts, milliseconds. */
export async function timeHarper(): Promise<Spread> {
  const lint = await harperReviewer(false);
  const times: number[] = [];
  for (let round = 0; round < harperRounds; round += 1) {
    const { text } = draftOf(round);
    const started = performance.now();
    await lint(text);
    times.push(performance.now() - started);
  }
  return spreadOf(times.slice(5));
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
