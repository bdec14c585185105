import type { JournalEvent } from '../history/events.ts';

export interface JournalQueue {
  /** Writes at once, behind what waits: the lines of an attempt stay in order. No lines: only what waits. */
  write(lines: readonly JournalEvent[]): void;
  /**
   * Makes and writes a line after the handler that runs now, so that no gesture pays for it. A page that goes before has
   * to `write` what waits: the browser still delivers a message that is sent in `pagehide`.
   */
  writeLater(make: () => JournalEvent): void;
}

/**
 * The journal's way out of a page. What waits is written in the next task.
 *
 * @param send gives lines to the background; fire and forget
 */
export function createJournalQueue(
  window: Window,
  send: (lines: readonly JournalEvent[]) => void,
): JournalQueue {
  const waiting: (() => JournalEvent)[] = [];

  function write(lines: readonly JournalEvent[]): void {
    const all = [...waiting.splice(0).map((make) => make()), ...lines];
    if (all.length > 0) send(all);
  }

  return {
    write,
    writeLater(make) {
      if (waiting.push(make) === 1) window.setTimeout(() => write([]), 0);
    },
  };
}
