import type { Finding } from '../../review/finding.ts';

export interface FindingCallbacks {
  readonly findings: readonly Finding[];
  onFix(finding: Finding, fixIndex: number): void;
  onIgnore(finding: Finding): void;
  onAddToDictionary(finding: Finding): void;
  onSelect?(finding: Finding): void;
  onCopy?(replacement: string): void;
}

/** Turns an answer about one finding ("fix/2/0") into the call it stands for; false when it is about something else. */
export function answerFinding(answer: string, view: FindingCallbacks): boolean {
  const [what, at, fixAt] = answer.split('/');
  const finding = at === undefined ? undefined : view.findings[Number(at)];
  if (!finding) return false;
  const fixIndex = Number(fixAt);
  if (what === 'fix') view.onFix(finding, fixIndex);
  else if (what === 'ignore') view.onIgnore(finding);
  else if (what === 'add') view.onAddToDictionary(finding);
  else if (what === 'select') view.onSelect?.(finding);
  else if (what === 'copy') view.onCopy?.(finding.fixes[fixIndex]?.replacement ?? '');
  return true;
}
