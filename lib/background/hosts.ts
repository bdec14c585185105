import { browser } from 'wxt/browser';
import { sites } from '../sites/index.ts';
import { matchesPattern } from '../sites/match-pattern.ts';
import type { Site } from '../sites/site.ts';

/** Match patterns that came with the install; a person can still take them away in the browser's own settings. */
export const requiredHosts: readonly string[] = sites
  .filter((site) => site.required)
  .flatMap((site) => site.hosts);

/** The site a page belongs to, by the hosts it states; undefined where none does. */
export function siteFor(url: string): Site | undefined {
  return sites.find((site) => site.hosts.some((pattern) => matchesPattern(pattern, url)));
}

/** Whether we may run on the page's own origin now. False as well where the browser asks for a click first. */
export async function hasAccessTo(url: string): Promise<boolean> {
  const page = URL.parse(url);
  return page !== null && browser.permissions.contains({ origins: [`${page.protocol}//${page.hostname}/*`] });
}

/** Which of these match patterns we may run on now. */
export async function grantedAmong(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, index) => granted[index]);
}
