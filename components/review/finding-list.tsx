import { ChevronRight } from 'lucide';
import type { Finding } from '../../lib/review/finding.ts';
import { Icon } from '../ui/icon.tsx';
import { FindingCard } from './finding-card.tsx';

export interface FindingListProps {
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly copyOnly: boolean;
}

/** The most serious finding open, the others folded under "2 more". */
export function FindingList({ findings, copyOnly }: FindingListProps) {
  const card = (finding: Finding, index: number) => (
    <FindingCard key={finding.id} finding={finding} index={index} copyOnly={copyOnly} />
  );
  const [first, ...others] = findings;
  if (!first) return null;
  return (
    <>
      {card(first, 0)}
      {others.length > 0 && (
        <details class="review-more">
          <summary>
            <Icon icon={ChevronRight} />
            {others.length} more
          </summary>
          {others.map((finding, index) => card(finding, index + 1))}
        </details>
      )}
    </>
  );
}
