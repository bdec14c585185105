import type { JournalEvent } from '../history/events.ts';

export interface JournalQueue {
  /** Writes at once, behind what waits: the lines of an attempt stay in order. */
  write(lines: readonly JournalEvent[]): void;
  /** Makes and writes a line after the handler that runs now, so that no gesture pays for it. */
  writeLater(make: () => JournalEvent): void;
}

/**
 * The journal's way out of a page. What waits is written in the next task, or when the page goes: the browser still
 * delivers a message that is sent in `pagehide`.
 *
 * @param send gives lines to the background; fire and forget
 */
export function createJournalQueue(
  window: Window,
  send: (lines: readonly JournalEvent[]) => void,
): JournalQueue {
  const waiting: (() => JournalEvent)[] = [];

  function write(lines: readonly JournalEvent[]): void {
    window.removeEventListener('pagehide', flush, { capture: true });
    const all = [...waiting.splice(0).map((make) => make()), ...lines];
    if (all.length > 0) send(all);
  }

  function flush(): void {
    write([]);
  }

  return {
    write,
    writeLater(make) {
      if (waiting.length === 0) {
        window.setTimeout(flush, 0);
        // Each time anew: document.open() takes every listener of a window away (codebases.md 5.5).
        window.addEventListener('pagehide', flush, { capture: true });
      }
      waiting.push(make);
    },
  };
}
