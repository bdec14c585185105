import type { ReviewView } from '../../page-ui/views.ts';
import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { Assessment } from './assessment.ts';
import type { ComposerSession } from './composer-session.ts';
import { findingAnswers } from './finding-answers.ts';
import type { SessionEffect } from './gate-runner.ts';
import { takeBackFor } from './take-back-line.ts';

export type ReviewEffect = Extract<SessionEffect, { type: 'show-review' }>;

/**
 * What the review dialog shows of this attempt, and what its buttons do.
 *
 * @param assessment what is known of the message now
 * @param copyOnly fixes are offered to copy
 * @param refresh shows the review again: what it lists has changed
 */
export function reviewViewFor(
  session: ComposerSession,
  effect: ReviewEffect,
  assessment: Assessment,
  copyOnly: boolean,
  refresh: () => void,
): ReviewView {
  const { services } = session;
  const { message } = effect.attempt;
  const choose = (choice: 'edit' | 'send' | 'sit') => () =>
    void session.dispatch({ type: 'choose', choice, at: services.now() });
  return {
    message,
    findings: merge(session, message, effect.findings, assessment.findings),
    takeBack: takeBackFor(session, effect.attempt),
    waiting: false,
    incomplete: effect.incomplete,
    spellingNotChecked: !assessment.engineDone,
    canSendAnyway: effect.canSendAnyway,
    canLetItSit: services.keepsText(message.site),
    copyOnly: copyOnly || !session.draft.editable,
    onKeepEditing: choose('edit'),
    onSendAnyway: choose('send'),
    onLetItSit: choose('sit'),
    ...(session.mayBeNewLine ? { onNewLine: () => session.onlyNewLine() } : {}),
    onFix: (finding, index) => void onDemand()?.fixFromReview(session, finding, index),
    ...findingAnswers(session, message, refresh),
  };
}

/** Stops first: what the gate stopped for, less what was ignored since, then whatever else the review lists. */
function merge(
  session: ComposerSession,
  message: Message,
  stops: readonly Finding[],
  shown: readonly Finding[],
): Finding[] {
  const left = stops.filter((finding) => !session.review.isDismissed(message, finding));
  const ids = new Set(left.map((finding) => finding.id));
  return [...left, ...shown.filter((finding) => !ids.has(finding.id))];
}
