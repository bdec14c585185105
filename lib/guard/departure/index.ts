/**
 * Watches messages leave, also those no attempt came before (DESIGN.md 2, "Departure watcher").
 * In: what happens in and around one composer. Out: left, not confirmed, left without an attempt.
 * `departure.ts` is pure; `watch-departure.ts` is its only door to the DOM. May import lib/editors and lib/sites' types.
 */
export type { Saw } from './events.ts';
export { type DepartureWatch, type WatchOptions, watchDeparture } from './watch-departure.ts';
