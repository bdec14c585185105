import { signal } from '@preact/signals';
import type { Entry } from '../../../lib/history/events.ts';

/** Entries asked for at once. */
export const pageSize = 50;

/** So many pages are kept: a long scroll must not fill the memory. */
const pagesKept = 40;

export interface Asked {
  readonly skip: number;
  readonly limit: number;
}

/**
 * A list of any length of which only what is looked at is loaded, page by page and from anywhere. What is on show stays
 * until the first page of a new list has come; an answer that a newer list has overtaken is dropped.
 */
export function createSparseList(
  ask: (asked: Asked) => Promise<{ entries: readonly Entry[]; total: number }>,
) {
  const total = signal(0);
  /** Counts what has come: reading it draws a list anew. */
  const arrivals = signal(0);
  let pages = new Map<number, readonly Entry[]>();
  let loading = new Set<number>();
  let list = 0;

  function keep(page: number, entries: readonly Entry[]): void {
    pages.delete(page);
    pages.set(page, entries);
    for (const oldest of pages.keys()) {
      if (pages.size <= pagesKept) break;
      pages.delete(oldest);
    }
    arrivals.value += 1;
  }

  async function load(page: number): Promise<void> {
    if (pages.has(page) || loading.has(page)) return;
    const mine = list;
    const own = loading;
    own.add(page);
    try {
      const answer = await ask({ skip: page * pageSize, limit: pageSize });
      if (mine !== list) return;
      total.value = answer.total;
      keep(page, answer.entries);
    } finally {
      own.delete(page);
    }
  }

  return {
    total,
    arrivals,
    /** The entry at a place; undefined while it is not loaded. */
    at: (index: number): Entry | undefined => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    /** Loads what is missing between two places, both included. Rejects with the failure of a page. */
    async show(first: number, last: number): Promise<void> {
      const wanted: Promise<void>[] = [];
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) {
        wanted.push(load(page));
      }
      await Promise.all(wanted);
    },
    /** Another list, or the same one changed: loads its page with this place, then forgets the old one. */
    async renew(index = 0): Promise<void> {
      list += 1;
      const mine = list;
      const page = Math.floor(index / pageSize);
      const answer = await ask({ skip: page * pageSize, limit: pageSize });
      if (mine !== list) return;
      pages = new Map();
      loading = new Set();
      total.value = answer.total;
      keep(page, answer.entries);
    },
  };
}

export type SparseList = ReturnType<typeof createSparseList>;
