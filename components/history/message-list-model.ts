import { batch, signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { Entry } from '../../lib/history/events.ts';
import type { Answer, Ask, RequestName } from '../../lib/messages.ts';

/** One request to the background. Rejects with an AppError. */
export type SendRequest = <N extends RequestName>(name: N, ask: Ask<N>) => Promise<Answer<N>>;

export interface Undo {
  readonly token: string;
  /** "Deleted the message to Helena Ortiz." */
  readonly words: string;
}

export type MessageListModel = ReturnType<typeof createMessageListModel>;

/**
 * The sent messages on show: search, paging, deleting and undoing it. Every change on screen comes from an answer of
 * the background; an answer that a newer question has overtaken is dropped.
 */
export function createMessageListModel(send: SendRequest, pageSize = 30) {
  const query = signal('');
  const entries = signal<readonly Entry[]>([]);
  const total = signal(0);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  /** What went wrong, in words; '' when nothing did. */
  const problem = signal('');
  const undo = signal<Undo | null>(null);
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

  async function removing(ids: readonly string[] | 'all', words: string): Promise<boolean> {
    try {
      const { undoToken } = await send('history.remove', { attemptIds: ids });
      undo.value = { token: undoToken, words };
      await ask(undefined);
      return true;
    } catch (error) {
      problem.value = asAppError(error).words;
      return false;
    }
  }

  return {
    query,
    entries,
    total,
    state,
    problem,
    undo,
    complete,
    load: () => ask(undefined),
    search(text: string) {
      query.value = text;
      return ask(undefined);
    },
    showMore: () => ask(entries.peek().at(-1)),
    /** True when it is gone; the list and `undo` are up to date then. */
    remove: (attemptId: string, words: string) => removing([attemptId], words),
    removeAll: (words: string) => removing('all', words),
    async restore(): Promise<void> {
      const current = undo.peek();
      if (current === null) return;
      try {
        await send('history.restore', { undoToken: current.token });
        undo.value = null;
        await ask(undefined);
      } catch (thrown) {
        const error = asAppError(thrown);
        problem.value = error.words;
        if (error.key === 'undo-over') undo.value = null;
      }
    },
    dismissUndo() {
      undo.value = null;
    },
  };
}

/** Entries of the same millisecond may come again on the next page. */
function withoutTwins(shown: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const known = new Set(shown.map((entry) => entry.attemptId));
  return [...shown, ...more.filter((entry) => !known.has(entry.attemptId))];
}
