import type { Finding } from '../../lib/review/finding.ts';
import { Button } from '../ui/button.tsx';
import { FindingAnswers } from '../ui/finding-answers.tsx';
import { LevelBadge } from '../ui/level.tsx';

export interface ChipListProps {
  readonly findings: readonly Finding[];
  readonly notice?: string;
}

/** What there is to look at in this draft, each with its words (choosing them selects them in the draft) and fixes. */
export function ChipList({ findings, notice }: ChipListProps) {
  return (
    <section aria-label="To look at">
      {findings.length === 0 && !notice && <p class="chip-notice">Nothing to look at in this draft.</p>}
      <ul>
        {findings.map((finding, index) => (
          <ChipItem key={finding.id} finding={finding} index={index} />
        ))}
      </ul>
      {notice && <p class="chip-notice">{notice}</p>}
    </section>
  );
}

function ChipItem({ finding, index }: { readonly finding: Finding; readonly index: number }) {
  const { level, title, quote, reason } = finding;
  return (
    <li class="chip-item">
      <p class="chip-title">
        <LevelBadge level={level} />
        <span>{title}</span>
      </p>
      {quote !== '' && (
        <Button
          type="submit"
          look="link"
          class="chip-quote"
          value={`select/${index}`}
          title="Show these words in the draft"
        >
          <bdi>“{quote}”</bdi>
        </Button>
      )}
      <p class="chip-reason" dir="auto">
        {reason}
      </p>
      <FindingAnswers finding={finding} index={index} />
    </li>
  );
}
