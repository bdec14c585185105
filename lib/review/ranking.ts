import type { Family, Finding, Level, Part } from './finding.ts';

const levels: readonly Level[] = ['stop', 'warn', 'note'];
const families: readonly Family[] = ['slip', 'tone', 'proof', 'need', 'clarity'];
/** A trained model's word on a sentence stands behind that of a rule, which knows what is wrong with it. */
const ofModel = 'tone:harsh';
const parts: readonly Part[] = ['subject', 'text', 'message'];

/**
 * One list for the person: most serious first, then by family, then as it stands in the message. Findings about the
 * same words become one. Ids are numbered where the same words occur again, so they stay the same while one types.
 */
export function ranked(findings: readonly Finding[]): Finding[] {
  return numbered(merged([...findings].sort(bySeriousness)));
}

/** True when `level` is at least as serious as `floor`. */
export function atLeast(level: Level, floor: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(floor);
}

function bySeriousness(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    families.indexOf(a.family) - families.indexOf(b.family) ||
    Number(a.rule === ofModel) - Number(b.rule === ofModel) ||
    byPosition(a, b)
  );
}

function byPosition(a: Finding, b: Finding): number {
  return (
    parts.indexOf(a.part) - parts.indexOf(b.part) ||
    (a.range?.start ?? 0) - (b.range?.start ?? 0) ||
    (b.range?.end ?? 0) - (a.range?.end ?? 0)
  );
}

/** Expects the most serious first: that one stays and takes over the fixes of another checker for the same range. */
function merged(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const at = kept.findIndex((other) => saysTheSame(other, finding));
    const other = kept[at];
    if (other === undefined) kept.push(finding);
    else if (sameRange(other, finding)) kept[at] = { ...other, fixes: unionOfFixes(other, finding) };
  }
  return kept;
}

function saysTheSame(kept: Finding, next: Finding): boolean {
  if (kept.part !== next.part) return false;
  if (kept.range === undefined || next.range === undefined) {
    return kept.rule === next.rule && kept.range === next.range;
  }
  if (kept.family === next.family)
    return kept.range.start < next.range.end && next.range.start < kept.range.end;
  const within = kept.range.start <= next.range.start && next.range.end <= kept.range.end;
  return within && (kept.family === 'slip' || sameRange(kept, next));
}

function sameRange(a: Finding, b: Finding): boolean {
  return a.range?.start === b.range?.start && a.range?.end === b.range?.end;
}

function unionOfFixes(a: Finding, b: Finding): Finding['fixes'] {
  const known = new Set(a.fixes.map((fix) => fix.replacement));
  return [...a.fixes, ...b.fixes.filter((fix) => !known.has(fix.replacement))];
}

function numbered(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const ids = new Map<Finding, string>();
  for (const finding of [...findings].sort(byPosition)) {
    const id = finding.id.replace(/\n#\d+$/, '');
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    ids.set(finding, count === 1 ? id : `${id}\n#${count}`);
  }
  return findings.map((finding) => ({ ...finding, id: ids.get(finding) ?? finding.id }));
}
