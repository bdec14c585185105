import { signal } from '@preact/signals';

/** What is kept here and older than some days. */
export interface Older {
  readonly messages: number;
  /** Of these, the ones that never left: their text may be nowhere else. */
  readonly notSent: number;
}

/** A shorter time that would delete messages, until the person has said yes or no. */
export interface ShorterTime {
  readonly days: number;
  /** Null: it could not be found out. */
  readonly older: Older | null;
}

interface KeepDaysTools {
  /** Where it rejects, the question has no numbers. */
  olderThan(days: number): Promise<Older>;
  save(keepDays: number): void;
}

export type KeepDaysModel = ReturnType<typeof createKeepDaysModel>;

/** How many days messages are kept. A time that deletes some at once is asked about first: that has no undo. */
export function createKeepDaysModel({ olderThan, save }: KeepDaysTools) {
  const asked = signal<ShorterTime | null>(null);
  let newest = 0;

  return {
    asked,
    /** @param current days, as messages are kept now */
    async choose(days: number, current: number): Promise<void> {
      const turn = ++newest;
      asked.value = null;
      const older = days < current ? await olderThan(days).catch(() => null) : { messages: 0, notSent: 0 };
      if (turn !== newest) return;
      if (older?.messages === 0) save(days);
      else asked.value = { days, older };
    },
    answer(yes: boolean): void {
      const shorter = asked.peek();
      asked.value = null;
      if (yes && shorter !== null) save(shorter.days);
    },
  };
}
