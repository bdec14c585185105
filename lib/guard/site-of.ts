import { sites } from '../sites/index.ts';
import { matchesPattern } from '../sites/match-pattern.ts';
import type { Site } from '../sites/site.ts';

/**
 * The site a window belongs to. An about:blank frame carries the origin of whoever filled it, so the origin decides
 * and not the address.
 */
export function siteOf(window: Window & typeof globalThis): Site | null {
  const origin = window.origin === 'null' ? window.location.href : window.origin;
  return sites.find((site) => site.hosts.some((pattern) => matchesPattern(pattern, origin))) ?? null;
}
