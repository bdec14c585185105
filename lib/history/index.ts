/**
 * The history of what was sent. In: journal events (the background appends them). Out: entries, newest first.
 * `events.ts`, `entry.ts` and `keep.ts` are pure and import nothing of the browser; `store.ts` owns IndexedDB and is
 * used by the background only, pages ask it by message. May import lib/review's and lib/sites' types, and what masks secrets.
 */
export { applyEvent, entryOf } from './entry.ts';
export type {
  Entry,
  EntryStatus,
  JournalEvent,
  JournalEventType,
  JournalFinding,
  JournalMessage,
} from './events.ts';
export { asKept } from './keep.ts';
export { withoutSecrets } from './secrets.ts';
export type { Statistics, Week } from './statistics.ts';
export type { History } from './store.ts';
export { createHistory } from './store.ts';
