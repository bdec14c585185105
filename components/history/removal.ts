import { type Signal, signal } from '@preact/signals';
import { asAppError } from '../../lib/errors.ts';
import type { SendRequest } from './send-request.ts';

export interface Undo {
  readonly token: string;
  /** "Deleted the message to Helena Ortiz." */
  readonly words: string;
}

export type Removal = ReturnType<typeof createRemoval>;

/**
 * Deleting messages and taking that back.
 *
 * @param reload brings the list up to date; called once the background has answered
 * @param problem gets what went wrong, in words
 */
export function createRemoval(send: SendRequest, reload: () => Promise<void>, problem: Signal<string>) {
  const undo = signal<Undo | null>(null);
  return {
    undo,
    /** True when they are gone; the list and `undo` are up to date then. */
    async remove(attemptIds: readonly string[] | 'all', words: string): Promise<boolean> {
      try {
        const { undoToken } = await send('history.remove', { attemptIds });
        undo.value = { token: undoToken, words };
        await reload();
        return true;
      } catch (error) {
        problem.value = asAppError(error).words;
        return false;
      }
    },
    async restore(): Promise<void> {
      const current = undo.peek();
      if (current === null) return;
      try {
        await send('history.restore', { undoToken: current.token });
        undo.value = null;
        await reload();
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
