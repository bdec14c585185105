import type { Finding } from '../../lib/review/finding.ts';
import { FindingAnswers, type FindingAnswersProps } from '../ui/finding-answers.tsx';
import { LevelBadge } from '../ui/level.tsx';

/** One finding: how serious, what, why, and what can be done about it. */
export function FindingCard(props: FindingAnswersProps) {
  const { level, title, reason }: Finding = props.finding;
  const titleId = `finding-${props.index}`;
  return (
    <article class={`finding finding--${level}`} data-finding={props.index} aria-labelledby={titleId}>
      <h3 class="finding-title">
        <LevelBadge level={level} />
        <span id={titleId}>{title}</span>
      </h3>
      <p id={`reason-${props.index}`} class="finding-reason" dir="auto">
        {reason}
      </p>
      <FindingAnswers {...props} />
    </article>
  );
}
