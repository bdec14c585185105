import type { KindSettings, Settings } from '../settings.ts';
import type { Family, Finding, Level } from './finding.ts';
import type { MessageKind } from './message.ts';
import { atLeast, ranked } from './ranking.ts';

/** A matter of style: marked while one writes, and no reason to stop anybody (DESIGN.md 6), unless they said so. */
const style: ReadonlySet<string> = new Set(
  ['dialect', 'comma', 'hyphen', 'quotes', 'punctuation'].map((name) => `proof:${name}`),
);

/** The findings a send of this kind is stopped for, in the order given. */
export function stopsFor(findings: readonly Finding[], kind: Pick<KindSettings, 'stopsFor'>): Finding[] {
  const reasons = findings.filter(({ rule, level }) => level === 'stop' || !style.has(rule));
  return reasons.filter((finding) =>
    kind.stopsFor.some((pattern) => {
      const [level, family] = pattern.split(':') as [Level, Family | '*'];
      return atLeast(finding.level, level) && (family === '*' || family === finding.family);
    }),
  );
}

const heated: ReadonlySet<string> = new Set([
  'tone:threat',
  'tone:slur',
  'tone:insult',
  'tone:hostility',
  'tone:harsh',
]);

/** True when the words are of the kind one regrets: "Send anyway" then cools down first (DESIGN.md 5). */
export function isHostile(findings: readonly { readonly rule: string; readonly level: string }[]): boolean {
  return findings.some((finding) => heated.has(finding.rule) && finding.level !== 'note');
}

/** The findings with the person's own levels: rules switched off are left out, moved ones are ranked anew. */
export function applyRuleSettings(findings: readonly Finding[], rules: Settings['rules']): Finding[] {
  const kept = findings.flatMap((finding) => {
    const level = rules[finding.rule] ?? finding.level;
    return level === 'off' ? [] : [{ ...finding, level }];
  });
  return Object.keys(rules).length === 0 ? [...findings] : ranked(kept);
}

/** The cells that apply to this kind on this site: the site's own where it has them, else the kind's. */
export function resolveKind(
  settings: Pick<Settings, 'kinds' | 'sites'>,
  site: string,
  kind: MessageKind,
): KindSettings {
  return { ...settings.kinds[kind], ...settings.sites[site]?.[kind] };
}
