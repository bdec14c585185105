import type { Finding } from '../../review/finding.ts';

/**
 * Orders findings for something that is open: those of one level stay in the order in which they were first listed, and a
 * later one comes behind them. As ranked anew, "Ignore" under the pointer could become that of another finding.
 *
 * @returns orders a list that comes most serious first; it remembers what it was given before
 */
export function keepOrder(): (findings: readonly Finding[]) => Finding[] {
  const seen: string[] = [];
  return (findings) => {
    for (const { id } of findings) if (!seen.includes(id)) seen.push(id);
    const levels = [...new Set(findings.map(({ level }) => level))];
    const place = ({ level, id }: Finding) => levels.indexOf(level) * seen.length + seen.indexOf(id);
    return [...findings].sort((a, b) => place(a) - place(b));
  };
}
