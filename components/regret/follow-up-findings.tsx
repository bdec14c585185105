import type { Finding } from '../../lib/review/finding.ts';
import { Button } from '../ui/button.tsx';
import { FindingAnswers } from '../ui/finding-answers.tsx';
import { LevelBadge } from '../ui/level.tsx';
import { submitted } from '../ui/submitted.ts';
import type { FollowUpModel } from './follow-up-model.ts';

export interface FollowUpFindingsProps {
  readonly model: FollowUpModel;
  /** The person wants to see these words in the draft. */
  onSelect(finding: Finding): void;
}

/** What the review says of the follow-up as it stands: the same review as before any send. */
export function FollowUpFindings({ model, onSelect }: FollowUpFindingsProps) {
  const findings = model.findings.value;
  if (findings.length === 0) return null;
  const answer = (event: SubmitEvent) => {
    const [what, at, fixAt] = submitted(event).split('/');
    const finding = findings[Number(at)];
    if (finding === undefined) return;
    if (what === 'fix') model.fix(finding, finding.fixes[Number(fixAt)]?.replacement ?? '');
    else if (what === 'ignore') model.ignore(finding);
    else if (what === 'add') model.addToDictionary(finding);
  };
  return (
    <form class="follow-up-findings" aria-label="What the review says" onSubmit={answer}>
      <ul>
        {findings.map((finding, index) => (
          <li key={finding.id}>
            <p class="follow-up-finding">
              <LevelBadge level={finding.level} />
              {finding.range === undefined ? (
                <span class="follow-up-title">{finding.title}</span>
              ) : (
                <Button look="link" onClick={() => onSelect(finding)}>
                  {finding.title}
                </Button>
              )}
            </p>
            <p dir="auto">{finding.reason}</p>
            <FindingAnswers finding={finding} index={index} />
          </li>
        ))}
      </ul>
    </form>
  );
}
