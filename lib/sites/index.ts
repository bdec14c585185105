/**
 * The registry of sites: one line each. Importable in Node (no browser API at load): the manifest reads hosts from here.
 * In: events' composed paths. Out: composers and what they hold, as plain data. May import lib/review's types and lib/editors.
 */
import { linkedin } from './linkedin/index.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [linkedin];
