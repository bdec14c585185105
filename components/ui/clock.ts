import { type ReadonlySignal, signal } from '@preact/signals';

const minute = 60_000;

export interface Clock {
  /** Milliseconds since the epoch, at most a minute old. */
  readonly now: ReadonlySignal<number>;
  /** Tells the time at once: a hidden page's timers may have stood still. */
  look(): void;
}

/** The time for a page that stays open: told anew every minute, as "5 min ago" and "in an hour" go out of date. */
export function createClock(): Clock {
  const now = signal(Date.now());
  const look = () => {
    now.value = Date.now();
  };
  setInterval(look, minute);
  return { now, look };
}
