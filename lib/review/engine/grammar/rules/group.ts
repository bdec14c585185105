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
}
