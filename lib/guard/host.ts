import type { SendAttempt } from './attempt/types.ts';
import type { KnownSends } from './known-sends.ts';
import type { Departures } from './on-demand/on-demand.ts';
import { formOf, type Permits, performRelease } from './release/index.ts';
import type { GuardServices } from './services.ts';
import type { ComposerSession, SessionHost } from './session/composer-session.ts';
import { watchRemoval } from './watch-draft.ts';

interface Deps {
  readonly services: GuardServices;
  readonly permits: Permits;
  readonly knownSends: KnownSends;
  /** Undefined until the on-demand half is there: what leaves before is not watched. */
  departures(): Departures | undefined;
  /** The sessions whose gate is not idle; kept here. */
  readonly active: Set<ComposerSession>;
  onActiveChange(): void;
  /** Something of ours threw where nobody has to be asked. */
  failed(): void;
}

/** What sessions ask of the guard around them: releases, departures, and what hangs on a gate being active. */
export function createHost({
  services,
  permits,
  knownSends,
  departures,
  active,
  onActiveChange,
  failed,
}: Deps): SessionHost {
  const removals = new Map<ComposerSession, () => void>();

  /** That a departure cannot be watched is no reason to hold the message: its entry then says "not confirmed". */
  function watchDeparture(session: ComposerSession, attempt: SendAttempt): void {
    try {
      departures()?.of(session).attempted(attempt);
    } catch {
      failed();
    }
  }

  return {
    services,
    knowSend: (control, send) => knownSends.know(control, send),
    letGo: watchDeparture,
    release(session, attempt, id) {
      const { root } = session.draft.composer;
      const way = session.draft.releaseWay(attempt.route);
      const permit = permits.grant({ id, fingerprint: attempt.fingerprint, root, form: formOf(way) });
      if (!permit) return 'failed';
      watchDeparture(session, attempt);
      const outcome = performRelease(way, permit);
      if (outcome === 'failed') departures()?.of(session).withdrawn(attempt.id);
      return outcome;
    },
    stateChanged(session) {
      if (session.state.name === 'idle') {
        active.delete(session);
        removals.get(session)?.();
        removals.delete(session);
      } else if (!active.has(session)) {
        active.add(session);
        removals.set(session, watchRemoval(session));
      }
      onActiveChange();
    },
  };
}
