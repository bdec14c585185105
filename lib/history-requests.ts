import type { Entry, JournalEvent } from './history/events.ts';
import type { Filter } from './history/search/index.ts';
import type { Statistics } from './history/statistics.ts';

export interface ImportResult {
  readonly added: number;
  /** Known before; the file knew more about how they went. */
  readonly merged: number;
  readonly unchanged: number;
  /** Older than what is kept: they would be deleted at once. */
  readonly tooOld: number;
}

/** Requests about the history; part of lib/messages.ts. */
/** `editedOf`: when it left by the site's clock, in milliseconds since the epoch. */
export type WhichSent = 'newest' | 'only' | { readonly editedOf: number };

export interface HistoryRequests {
  'history.list': {
    ask: { before?: number; skip?: number; limit: number; query?: string; filter?: Filter };
    answer: {
      entries: readonly Entry[];
      total: number;
      /** Messages whose last lines could not be written yet: they wait, and the person is told. */
      waiting?: number;
    };
  };
  /**
   * The kept message that reads so in this conversation, and when it left at the earliest. A page learns no text by it.
   * Of several the newest, or none where only one will do; or the one that left at a time and reads so since an edit
   * that is not known yet.
   */
  'sent.find': {
    ask: { site: string; conversationId: string; text: string; which: WhichSent };
    answer: { sent: { readonly attemptId: string; readonly sentAt: number } | null };
  };
  'history.remove': {
    ask: { attemptIds: readonly string[] | 'all' };
    answer: { undoToken: string; removed: number };
  };
  /** Whole attempts with their journal, newest first, page by page as in history.list. */
  'history.export': {
    ask: { before?: number; limit: number };
    answer: {
      attempts: readonly { readonly entry: Entry; readonly events: readonly JournalEvent[] }[];
      total: number;
    };
  };
  /**
   * Some attempts of a file: `firstLine` is the line of the first. They are checked and laid aside; one that is no
   * attempt fails with its line and lays the whole import down. Nothing is in the history before the commit.
   */
  'history.import.stage': {
    ask: { importId: string; firstLine: number; attempts: readonly unknown[] };
    answer: Record<string, never>;
  };
  /** `attempts`: how many were laid aside; fewer there fail, and nothing is imported. */
  'history.import.commit': { ask: { importId: string; attempts: number }; answer: ImportResult };
  'history.import.cancel': { ask: { importId: string }; answer: Record<string, never> };
  /** Counts for looking back; times in milliseconds since the epoch. */
  'history.statistics': { ask: { from?: number; until?: number }; answer: Statistics };
  'history.restore': { ask: { undoToken: string }; answer: { restored: number } };
  /** The journal of one attempt, oldest first; empty when nothing is known of it. */
  'history.events': { ask: { attemptId: string }; answer: { events: readonly JournalEvent[] } };
}
