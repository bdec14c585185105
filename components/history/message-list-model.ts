import { batch, signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { Entry } from '../../lib/history/events.ts';
import { createRemoval } from './removal.ts';
import type { SendRequest } from './send-request.ts';

export type MessageListModel = ReturnType<typeof createMessageListModel>;

/**
 * The sent messages on show: search, paging, deleting and undoing it. Every change on screen comes from an answer of
 * the background; an answer that a newer question has overtaken is dropped.
 */
export function createMessageListModel(send: SendRequest, pageSize = 30) {
  const query = signal('');
  const entries = signal<readonly Entry[]>([]);
  const total = signal(0);
  /** Messages whose last lines could not be written yet. */
  const waiting = signal(0);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  /** What went wrong, in words; '' when nothing did. */
  const problem = signal('');
  const complete = signal(false);
  let question = 0;

  async function ask(before: Entry | undefined): Promise<void> {
    question += 1;
    const mine = question;
    const text = query.peek().trim();
    try {
      const page = await send('history.list', {
        limit: pageSize,
        ...(text === '' ? {} : { query: text }),
        ...(before === undefined ? {} : { before: before.startedAt }),
      });
      if (mine !== question) return;
      batch(() => {
        entries.value = before === undefined ? page.entries : withoutTwins(entries.peek(), page.entries);
        total.value = page.total;
        waiting.value = page.waiting ?? 0;
        complete.value = page.entries.length < pageSize;
        state.value = 'ready';
        problem.value = '';
      });
    } catch (error) {
      if (mine !== question) return;
      batch(() => {
        state.value = entries.peek().length > 0 ? 'ready' : 'failed';
        problem.value = asAppError(error).words;
      });
    }
  }

  const load = () => ask(undefined);
  const { undo, remove, restore, dismissUndo } = createRemoval(send, load, problem);

  return {
    query,
    entries,
    total,
    waiting,
    state,
    problem,
    undo,
    complete,
    load,
    search(text: string) {
      query.value = text;
      return load();
    },
    showMore: () => ask(entries.peek().at(-1)),
    /** Takes in what came meanwhile. A list that goes on below its first page stays as it is being read. */
    async refresh(): Promise<void> {
      if (entries.peek().length <= pageSize) await load();
    },
    /** True when it is gone; the list and `undo` are up to date then. */
    remove: (attemptId: string, words: string) => remove([attemptId], words),
    removeAll: (words: string) => remove('all', words),
    restore,
    dismissUndo,
    /** Sets, moves or takes away the reminder of a message that was let sit. */
    async remind(attemptId: string, at: number | null): Promise<void> {
      try {
        await send('parked.remind', { attemptId, at });
        await load();
      } catch (error) {
        problem.value = asAppError(error).words;
      }
    },
  };
}

/** Entries of the same millisecond may come again on the next page. */
function withoutTwins(shown: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const known = new Set(shown.map((entry) => entry.attemptId));
  return [...shown, ...more.filter((entry) => !known.has(entry.attemptId))];
}
