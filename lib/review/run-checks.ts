import type { CheckEntry, Context, Finding, Review } from './finding.ts';
import type { Message } from './message.ts';
import { ranked } from './ranking.ts';

/** How long the checks may take together: a clock in milliseconds, and how many of them from now. */
export interface Budget {
  now(): number;
  readonly ms: number;
}

/**
 * Runs the checks in their order and ranks what they found. A check that throws, or that the budget leaves no time
 * for, is named in `failed`; what it threw is dropped, since an error may carry the person's words. Never throws.
 */
export function runChecks(
  entries: readonly CheckEntry[],
  message: Message,
  context: Context,
  budget?: Budget,
): Review {
  const deadline = budget === undefined ? Number.POSITIVE_INFINITY : budget.now() + budget.ms;
  const findings: Finding[] = [];
  const failed: CheckEntry[] = [];
  for (const entry of entries) {
    if (budget !== undefined && budget.now() >= deadline) {
      failed.push(entry);
      continue;
    }
    try {
      findings.push(...entry.check(message, context));
    } catch {
      failed.push(entry);
    }
  }
  return {
    findings: ranked(findings),
    failed: failed.map((entry) => entry.name),
    stopCheckFailed: failed.some((entry) => entry.canStop),
  };
}

/** One review of several, for instance of the instant checks and of those loaded on demand. */
export function mergedReview(...reviews: readonly Review[]): Review {
  return {
    findings: ranked(reviews.flatMap((review) => review.findings)),
    failed: reviews.flatMap((review) => review.failed),
    stopCheckFailed: reviews.some((review) => review.stopCheckFailed),
  };
}
