import type { Level } from '../../../finding.ts';

/** Patterns that are wrong in the same way. */
export interface RuleGroup {
  /** "proof:…" */
  readonly rule: `proof:${string}`;
  readonly level: Level;
  /** Two to four words. */
  readonly title: string;
  /** One sentence; {words} is what stands there, {fix} what is offered. */
  readonly reason: string;
  /** Lines of "pattern = fix / other fix" (pattern.ts). */
  readonly patterns: string;
  /** The pattern alone is not sure: the context model must give the fix at least these odds, as a natural logarithm. */
  readonly odds?: number;
}
