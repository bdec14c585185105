import type { JournalFinding } from '../../lib/history/events.ts';
import type { Level } from '../../lib/review/finding.ts';
import { LevelBadge } from '../ui/level.tsx';

/** What the review found before this message left; nothing at all when it found nothing. */
export function FindingList({ findings }: { findings: readonly JournalFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <section class="found" aria-label="What the review found">
      <h2 class="found-title">What the review found</h2>
      <ul class="found-list">
        {counted(findings).map(({ finding, times }) => {
          return (
            <li key={`${finding.rule}/${finding.title}`} class="found-item">
              <LevelBadge level={levelOf(finding)} />
              <span>
                {finding.title}
                {times > 1 && ` (${times} times)`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The same rule and title once, with how often. */
function counted(findings: readonly JournalFinding[]) {
  const groups = new Map<string, { finding: JournalFinding; times: number }>();
  for (const finding of findings) {
    const key = `${finding.rule}/${finding.title}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, times: 1 });
    else group.times += 1;
  }
  return [...groups.values()];
}

/** The journal keeps the level as text; one this version does not know is shown as a note. */
function levelOf(finding: JournalFinding): Level {
  return finding.level === 'stop' || finding.level === 'warn' ? finding.level : 'note';
}
