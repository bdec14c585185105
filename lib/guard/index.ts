/**
 * The guard of one window: from events to sessions, one for each composer, with a gate and a review of its own.
 * In: `GuardServices`, all it needs from outside the page. Out: `startGuard`. Everything here is always loaded except
 * `departure/` and `on-demand/`, which are injected where a composer was found.
 * May import lib/sites, lib/review, lib/editors, lib/page-ui.
 */
export type { GuardServices } from './services.ts';
export { type Guard, startGuard } from './start-guard.ts';
