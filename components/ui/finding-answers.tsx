import type { Finding } from '../../lib/review/finding.ts';
import { Button } from './button.tsx';

export interface FindingAnswersProps {
  readonly finding: Finding;
  /** Its place in the list: what its answers are submitted with. */
  readonly index: number;
  /** The draft cannot be written from here: fixes are offered to copy. */
  readonly copyOnly?: boolean;
}

/** More than these are no help in choosing. */
const fixesShown = 3;

/** What can be done about a finding, as submit buttons: "fix/2/0", "copy/2/0", "ignore/2", "add/2". */
export function FindingAnswers({ finding, index, copyOnly = false }: FindingAnswersProps) {
  return (
    <div class="finding-answers">
      {finding.fixes.slice(0, fixesShown).map(({ replacement }, fixIndex) => (
        <Button
          key={replacement}
          type="submit"
          look="outlined"
          small
          class="finding-fix"
          value={`${copyOnly ? 'copy' : 'fix'}/${index}/${fixIndex}`}
        >
          <bdi>{fixWords(finding, replacement, copyOnly)}</bdi>
        </Button>
      ))}
      <Button type="submit" small value={`ignore/${index}`}>
        Ignore
      </Button>
      {finding.rule === 'proof:spelling' && (
        <Button type="submit" small value={`add/${index}`}>
          Add to dictionary
        </Button>
      )}
    </div>
  );
}

function fixWords({ quote }: Finding, replacement: string, copyOnly: boolean): string {
  if (replacement === '') return `Remove “${quote}”`;
  return copyOnly ? `Copy “${replacement}”` : `Replace with “${replacement}”`;
}
