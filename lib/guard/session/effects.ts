import { completeReview } from './complete-review.ts';
import type { ComposerSession } from './composer-session.ts';
import type { SessionEffect } from './gate-runner.ts';
import { journalEvent } from './journal-writer.ts';
import { runRelease } from './run-release.ts';
import { recipientWords } from './words.ts';

/** Neither an untouched send nor the dialog waits for the journal; a release is written down before it begins. */
function journal({ services }: ComposerSession, effect: Extract<SessionEffect, { type: 'journal' }>): void {
  const { mark, attempt, findings, parkReason } = effect;
  const at = services.now();
  const line = () =>
    journalEvent(mark, attempt, at, { findings, ...(parkReason ? { reason: parkReason } : {}) });
  if (mark === 'passed' || mark === 'attempted') services.journalLater(line);
  else services.journal([line()]);
}

/** Carries out one effect of the gate for this session. */
export function runEffect(session: ComposerSession, effect: SessionEffect): void {
  const { services, ui } = session;
  switch (effect.type) {
    case 'verify':
      session.snapshot();
      return;
    case 'show-wait':
      ui.showWait(effect.attempt);
      void completeReview(session, effect.attempt);
      return;
    case 'show-review':
      ui.showReview(effect);
      void session.review
        .complete(effect.attempt.message, session.draft.composer)
        .then(() => ui.refreshReview());
      return;
    case 'show-hold':
      ui.showHold(effect);
      return;
    case 'show-armed':
      ui.showArmed(effect);
      return;
    case 'close-ui':
      ui.close();
      return;
    case 'release':
      runRelease(session, effect.attempt, effect.permit);
      return;
    case 'park':
      ui.showParked(effect.attempt, effect.reason);
      if (effect.reason !== 'let-it-sit')
        services.tellParked(effect.attempt.id, recipientWords(effect.attempt.message));
      return;
    case 'journal':
      journal(session, effect);
      return;
    case 'tell':
      ui.tell(effect);
      return;
  }
}
