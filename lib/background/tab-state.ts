import { browser } from 'wxt/browser';
import type { GuardHealth, TabState } from '../messages.ts';
import { hasLostComposer } from './drift-report.ts';
import { healthOf, worstOf } from './health.ts';
import { hasAccessTo, siteFor } from './hosts.ts';
import { isListedHost, isOwnHost } from './own-hosts.ts';
import { isSwitchedOff } from './site-switches.ts';

/** How the guard stands in a tab, for the popup. `url` is '' where the browser does not tell it. */
export async function tabState(tabId: number, url: string): Promise<TabState> {
  const site = siteFor(url);
  if (site && (await isSwitchedOff(site.id))) return { state: 'off', site: site.name };
  if (await isPrivate(tabId)) return { state: 'private' };
  const guards = await healthOf(tabId);
  if (guards.length > 0) {
    const state = together(guards, site?.name ?? ownHostOf(url, guards));
    // No guard can tell of a composer that it does not know: where none was found, the page is looked at.
    const isLost = site !== undefined && state.composers === 0 && (await hasLostComposer(tabId));
    return isLost ? { ...state, state: 'drifted' } : state;
  }
  if (site === undefined) return unlisted(url);
  if (!(await hasAccessTo(url))) return { state: 'no-access', site: site.name };
  return { state: 'reload-needed', site: site.name, leftWithoutReview: 0, composers: 0 };
}

/** A page of no listed site: it can be guarded where it is the web's and has a host. */
async function unlisted(url: string): Promise<TabState> {
  const page = URL.parse(url);
  const isWeb = page?.protocol === 'https:' || page?.protocol === 'http:';
  if (page === null || !isWeb || isListedHost(page.hostname)) return { state: 'not-supported' };
  const site = page.hostname;
  if (!(await isOwnHost(site))) return { state: 'can-guard', site };
  return { state: 'reload-needed', site, leftWithoutReview: 0, composers: 0 };
}

function together(guards: readonly GuardHealth[], siteName: string | undefined) {
  return {
    state: worstOf(guards),
    site: siteName ?? guards[0]?.site ?? '',
    leftWithoutReview: sum(guards.map((guard) => guard.leftWithoutReview)),
    composers: sum(guards.map((guard) => guard.composers)),
  } satisfies TabState;
}

/** Of a page that nobody described its own host speaks, and not that of a frame in it. */
function ownHostOf(url: string, guards: readonly GuardHealth[]): string | undefined {
  const host = URL.parse(url)?.hostname;
  return guards.find(({ site }) => site === host)?.site;
}

async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    // Closed between the popup's question and now.
    return false;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
