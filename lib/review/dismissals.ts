import type { Finding } from './finding.ts';

/** The findings that were not dismissed. `ids` are ids of findings dismissed in this conversation. */
export function withoutDismissed(findings: readonly Finding[], ids: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => !ids.has(finding.id));
}
