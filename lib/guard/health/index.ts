/**
 * How the guard stands in this frame: composers found, messages that left unseen, drift. In: what the guard sees.
 * Out: a report of structure and counts, never text.
 */
export { HealthReporter } from './health.ts';
