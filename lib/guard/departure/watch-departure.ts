import type { Message } from '../../review/message.ts';
import type { Composer, SentEvidence } from '../../sites/site.ts';
import type { Saw } from './events.ts';
import { Watch } from './watch.ts';

export interface WatchOptions {
  readonly composer: Composer;
  /** The surface's own, asked only while something is written or outstanding. */
  readonly evidence: SentEvidence;
  /** All watches of the frame: a draft that a site keeps in step in two composers empties in both, and left once. */
  readonly group: Set<DepartureWatch>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Two agreeing signs: it left. */
  onLeft(attemptId: string): void;
  /** No two signs in time; or `restored`: told as left before, but the site put the text back. */
  onNotConfirmed(attemptId: string, saw: Saw): void;
  /** Two agreeing signs, and no attempt came before them. */
  onLeftWithoutAttempt(): void;
  /** The composer is gone and nothing is outstanding: nothing is watched any more. */
  onOver(): void;
  readonly signal: AbortSignal;
}

export interface DepartureWatch {
  /**
   * A message is let go. Call inside the handler of a gesture that passes, and *before* a release is performed: what
   * is on show now is what a new own message is told by.
   * @param control of a one-click reply: its going away stands for the emptied composer
   */
  attempted(attempt: { readonly id: string; readonly message: Message }, control?: HTMLElement): void;
  /** The release could not be done. */
  withdrawn(attemptId: string): void;
  /** The site rebuilt the whole composer: the watch goes on with this one. */
  adopt(composer: Composer): void;
  /** Another composer of the page let this text go. */
  sentElsewhere(text: string): void;
}

/**
 * Watches one composer's messages leave until the signal, or until the composer is gone and all of it is told: sites build
 * a new one for every conversation. Observes its root and what the surface names; never polls.
 */
export function watchDeparture(options: WatchOptions): DepartureWatch {
  const { group } = options;
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  const onOver = (): void => {
    over.abort();
    options.onOver();
  };
  const watch = new Watch({ ...options, signal, onOver });
  group.add(watch);
  signal.addEventListener('abort', () => {
    group.delete(watch);
    watch.stop();
  });
  return watch;
}
