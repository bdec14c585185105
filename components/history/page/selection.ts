import { computed, signal } from '@preact/signals';
import type { SparseList } from './sparse-list.ts';

/** Ticked entries, by id. Shift ticks everything from the last one ticked. */
export function createSelection(list: Pick<SparseList, 'at' | 'show' | 'total'>) {
  const ids = signal<ReadonlySet<string>>(new Set());
  let last: number | null = null;

  async function idsBetween(first: number, end: number): Promise<string[]> {
    const found: string[] = [];
    // A part at a time: the list forgets pages that were looked at long ago.
    for (let from = first; from <= end; from += atOnce) {
      const to = Math.min(end, from + atOnce - 1);
      await list.show(from, to);
      for (let index = from; index <= to; index += 1) found.push(...idAt(index));
    }
    return found;
  }

  function idAt(index: number): string[] {
    const entry = list.at(index);
    return entry === undefined ? [] : [entry.attemptId];
  }

  function tick(changed: readonly string[], on: boolean): void {
    const next = new Set(ids.peek());
    for (const id of changed) {
      if (on) next.add(id);
      else next.delete(id);
    }
    ids.value = next;
  }

  return {
    ids,
    count: computed(() => ids.value.size),
    clear() {
      last = null;
      if (ids.peek().size > 0) ids.value = new Set();
    },
    /** @param toLast everything between this one and the one ticked before takes its state */
    async toggle(index: number, on: boolean, toLast = false): Promise<void> {
      const from = toLast && last !== null ? last : index;
      last = index;
      tick(await idsBetween(Math.min(from, index), Math.max(from, index)), on);
    },
    async all(): Promise<void> {
      tick(await idsBetween(0, list.total.peek() - 1), true);
    },
  };
}

const atOnce = 500;

export type Selection = ReturnType<typeof createSelection>;
