import { batch, computed, signal } from '@preact/signals';
import { asAppError } from '../../../lib/errors.ts';
import type { JournalEvent } from '../../../lib/history/events.ts';
import type { Filter } from '../../../lib/history/search/index.ts';
import { createRemoval } from '../removal.ts';
import type { SendRequest } from '../send-request.ts';
import { type HistoryView, startView } from './address.ts';
import { createSelection } from './selection.ts';
import { createSparseList } from './sparse-list.ts';

export interface HistoryTools {
  readonly send: SendRequest;
  /** Puts a view into the page's address; `replace` where "back" should not lead to what was before. */
  navigate(view: HistoryView, replace: boolean): void;
}

export type HistoryModel = ReturnType<typeof createHistoryModel>;

/** The journal of the message whose details are open; null while it is read, [] when nothing is known of it. */
export type OpenJournal = { readonly attemptId: string; readonly events: readonly JournalEvent[] | null };

/** The history page: what is listed, what is open, what is ticked. What it shows is in the page's address. */
export function createHistoryModel({ send, navigate }: HistoryTools) {
  const view = signal<HistoryView>(startView);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const problem = signal('');
  const waiting = signal(0);
  const journal = signal<OpenJournal | null>(null);
  let started = false;

  const asked = computed(() => {
    const { tab, query, filter } = view.value;
    // These two are about the whole history, whatever else their address says.
    if (tab === 'looking-back' || tab === 'your-data') return {};
    const narrowed: Filter = tab === 'not-sent' ? { ...filter, status: 'not-sent' } : filter;
    return {
      ...(query.trim() === '' ? {} : { query: query.trim() }),
      ...(Object.keys(narrowed).length === 0 ? {} : { filter: narrowed }),
    };
  });
  const list = createSparseList(async (page) => {
    const answer = await send('history.list', { ...page, ...asked.peek() });
    waiting.value = answer.waiting ?? 0;
    return answer;
  });
  const selection = createSelection(list);

  async function reload(): Promise<void> {
    try {
      await list.renew();
      batch(() => {
        state.value = 'ready';
        problem.value = '';
      });
    } catch (error) {
      batch(() => {
        state.value = 'failed';
        problem.value = asAppError(error).words;
      });
    }
  }

  async function read(attemptId: string): Promise<void> {
    journal.value = { attemptId, events: null };
    try {
      const { events } = await send('history.events', { attemptId });
      if (view.peek().entry === attemptId) journal.value = { attemptId, events };
    } catch (error) {
      problem.value = asAppError(error).words;
    }
  }

  const removal = createRemoval(
    send,
    async () => {
      selection.clear();
      await reload();
      const { entry } = view.peek();
      if (entry !== undefined) await read(entry);
    },
    problem,
  );

  /** Shows another view; reads again only what is another. */
  async function show(next: HistoryView): Promise<void> {
    const before = asked.peek();
    const entryBefore = view.peek().entry;
    view.value = next;
    const work: Promise<void>[] = [];
    if (!started || JSON.stringify(asked.peek()) !== JSON.stringify(before)) {
      started = true;
      selection.clear();
      work.push(reload());
    }
    if (next.entry === undefined) journal.value = null;
    else if (next.entry !== entryBefore) work.push(read(next.entry));
    await Promise.all(work);
  }

  function go(changes: Partial<HistoryView>, replace = false): Promise<void> {
    const { entry: _entry, followUp: _followUp, ...listed } = view.peek();
    const next: HistoryView = { ...listed, ...changes };
    navigate(next, replace);
    return show(next);
  }

  return {
    send,
    view,
    asked,
    state,
    problem,
    waiting,
    journal,
    list,
    selection,
    removal,
    reload,
    show,
    /** Changes some of the view. Details stay open only where the change names them. */
    go,
    search: (query: string) => go({ query }, true),
    narrow: (filter: Filter) => go({ filter }),
    open: (entry: string) => go({ entry }),
    close: () => go({}),
    /** Loads what is to be seen; a failure is told. */
    async look(first: number, last: number): Promise<void> {
      try {
        await list.show(first, last);
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
    /** Sets, moves or takes away the reminder of a message that was let sit. */
    async remind(attemptId: string, at: number | null): Promise<void> {
      try {
        await send('parked.remind', { attemptId, at });
        await Promise.all([reload(), read(attemptId)]);
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
  };
}
