import type { Finding } from '../../lib/review/finding.ts';

/** What the chip says on its face. `notice` is why something was not checked, or what to do about the guard. */
export function chipWords(findings: readonly Finding[], notice: string | undefined): string {
  if (findings.length > 0) return `${findings.length} to look at`;
  return notice?.replace(/\.$/u, '') ?? 'Nothing to look at';
}
