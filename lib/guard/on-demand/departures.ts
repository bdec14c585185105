import type { SentEvidence } from '../../sites/site.ts';
import type { SendAttempt } from '../attempt/types.ts';
import { type DepartureWatch, watchDeparture } from '../departure/index.ts';
import type { HealthReporter } from '../health/health.ts';
import type { GuardServices } from '../services.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import { journalEvent } from '../session/journal-writer.ts';
import { showLeft, showNotConfirmed } from './after.ts';
import { watchEdits } from './edit-watch.ts';
import { learnFromDeparture, noticeNewLine, unlearnNewLine } from './learn-enter.ts';
import type { Departures, SessionDepartures } from './on-demand.ts';
import { watchRefusal } from './refusal.ts';
import { isSendLost } from './send-lost.ts';
import { watchUndo } from './undo-watch.ts';

/** A message that was let go and has not been seen to leave yet is remembered this long (ms), for its last line. */
const rememberedMs = 60_000;

/** Watches every session's messages leave and tells the journal, the person and the health report. */
export function createDepartures(
  services: GuardServices,
  health: HealthReporter,
  signal: AbortSignal,
  onLeft: (session: ComposerSession) => void,
): Departures {
  const undo = watchUndo(services, signal);
  const edits = watchEdits(services, signal);
  const group = new Set<DepartureWatch>();
  const watches = new WeakMap<ComposerSession, SessionDepartures>();

  function watch(session: ComposerSession): SessionDepartures {
    const { composer } = session.draft;
    const underway = new Map<string, SendAttempt>();
    /** The site asked the person something about these itself: what they answer there is theirs. */
    const asked = new Set<string>();
    const watching = watchDeparture({
      composer,
      evidence: evidenceOf(session),
      group,
      now: services.now,
      signal,
      onLeft(attemptId) {
        const attempt = underway.get(attemptId);
        if (!attempt) return;
        onLeft(session);
        learnFromDeparture(session, attempt);
        const type = attempt.route === 'schedule' ? 'scheduled' : 'left';
        services.journal([journalEvent(type, attempt, services.now())]);
        session.dispatch({ type: 'departed', at: services.now(), attemptId });
        if (type === 'left') edits.left(session, attempt);
        void showLeft(session, attempt, services.now());
        session.aids?.left(attempt);
      },
      onNotConfirmed(attemptId, saw) {
        const attempt = underway.get(attemptId);
        if (!attempt) return;
        // Where a site never says more than that, it is no reason to alarm anybody.
        const silent = saw === 'emptied' && session.draft.composer.surface.leavesSilently === true;
        const type = silent && attempt.route === 'schedule' ? 'scheduled' : 'not-confirmed';
        services.journal([journalEvent(type, attempt, services.now(), { reason: saw })]);
        if (type === 'scheduled') void showLeft(session, attempt, services.now());
        else if (!silent && saw !== 'again' && !asked.has(attemptId)) showNotConfirmed(session, attempt, saw);
      },
      onLeftWithoutAttempt() {
        unlearnNewLine(session);
        health.leftUnseen();
      },
      onOver: () => watches.delete(session),
    });
    return {
      attempted(attempt) {
        const { draft } = session;
        // What was pressed is not lost.
        if (draft.editable && attempt.route !== 'button' && isSendLost(draft.composer))
          health.controlMissing();
        underway.set(attempt.id, attempt);
        undo.letGo(attempt);
        services.window.setTimeout(() => underway.delete(attempt.id), rememberedMs);
        // A site that rebuilt the whole composer: the watch goes on with the one that is sent from.
        watching.adopt(session.draft.composer);
        watching.attempted(attempt, session.draft.editable ? undefined : session.draft.anchor);
        const cancel = (): void => {
          underway.delete(attempt.id);
          watching.withdrawn(attempt.id);
          services.journal([journalEvent('cancelled', attempt, services.now())]);
        };
        noticeNewLine(session, attempt, cancel);
        watchRefusal(session, (said) => {
          if (said === 'refused') cancel();
          else asked.add(attempt.id);
        });
      },
      withdrawn: (attemptId) => watching.withdrawn(attemptId),
    };
  }

  return {
    of(session) {
      edits.follow(session);
      const known = watches.get(session);
      if (known) return known;
      const made = watch(session);
      watches.set(session, made);
      return made;
    },
  };
}

/** Read through the composer as it is then: a remount changes where own messages and notices are looked for. */
function evidenceOf(session: ComposerSession): SentEvidence {
  const now = () => session.draft.composer.surface.evidence(session.draft.composer);
  return {
    ownMessagesWith: (text) => now().ownMessagesWith(text),
    sentNotices: () => now().sentNotices?.() ?? 0,
  };
}
