import { browser } from 'wxt/browser';
import { sites } from '../sites/index.ts';

/** Whether the browser lets us run on every host of this site now; false also for a site set to "on click". */
export function hasAccess(siteId: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostsOf(siteId) });
}

/** Shows the browser's own prompt. Must be called inside a click; both browsers refuse it otherwise. */
export function grantAccess(siteId: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostsOf(siteId) });
}

/** Gives a site's access back to the browser. Rejects for a required site in Chrome. */
export function removeAccess(siteId: string): Promise<boolean> {
  return browser.permissions.remove({ origins: hostsOf(siteId) });
}

/** Asks for one host that is no listed site. Must be called inside a click, as `grantAccess`. */
export function grantHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}

/** Gives the access to one such host back to the browser. Where access is to all sites, there is none to give back. */
export async function removeHost(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = origins.filter((origin) => origin.split('/')[2] === host);
  // Rejects for what came with the install, which only test builds have here.
  if (own.length > 0) await browser.permissions.remove({ origins: own }).catch(() => false);
}

/** Ids of sites guarded from the install on that the browser keeps from us now. */
export async function sitesWithoutAccess(): Promise<readonly string[]> {
  const required = sites.filter((site) => site.required);
  const access = await Promise.all(required.map((site) => hasAccess(site.id)));
  return required.filter((_, index) => access[index] === false).map((site) => site.id);
}

/** Calls back when access was granted or removed, here or in the browser's own settings. */
export function onAccessChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

function hostsOf(siteId: string): string[] {
  return sites.filter((site) => site.id === siteId).flatMap((site) => [...site.hosts]);
}
