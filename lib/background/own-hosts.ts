import { browser } from 'wxt/browser';
import { loadSettings, saveSettings } from '../settings-store.ts';
import type { BoxRule } from '../sites/any/rules.ts';
import { sites } from '../sites/index.ts';
import { matchesPattern } from '../sites/match-pattern.ts';

/*
 * Hosts that are no listed site and that the person switched on: in the popup, or by allowing exactly them in the
 * browser's own settings. That the browser lets us run everywhere is no choice of every site.
 */

/** The pattern that covers one host, as it is asked for: either scheme, every path. */
export function patternFor(host: string): string {
  return `*://${host}/*`;
}

/** The host of an origin pattern that covers one ("*.example.org" too); null for one that covers all. */
function hostIn(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/:]+)(?::\d+)?\//.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}

/** True where a listed site states the host: its own surfaces answer there. */
export function isListedHost(host: string): boolean {
  const page = `https://${host.replace(/^\*\./, '')}/`;
  const listed = sites.flatMap((site) => site.hosts);
  return listed.some((pattern) => matchesPattern(pattern.replace(/^(\S+?:\/\/[^/]+)\/.*$/, '$1/*'), page));
}

/** Every host that is switched on and that the browser lets us run on now; may have the form "*.example.org". */
export async function ownHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.map(hostIn).filter((host) => host !== null);
  const chosen = Object.entries((await loadSettings()).sites).flatMap(([host, { own }]) =>
    own?.guarded ? [host] : [],
  );
  const allowed = await Promise.all(
    chosen.map((host) => browser.permissions.contains({ origins: [patternFor(host)] })),
  );
  const all = new Set([...granted, ...chosen.filter((_, index) => allowed[index])]);
  return [...all].filter((host) => !isListedHost(host));
}

/** Whether a page's host is among those that are switched on. */
export async function isOwnHost(host: string): Promise<boolean> {
  return (await ownHosts()).some((own) => matchesPattern(patternFor(own), `https://${host}/`));
}

/** Keeps that the person switched this host on, or off again; what they said of its boxes stays. */
export async function setGuarded(host: string, guarded: boolean): Promise<void> {
  await saveSettings(({ sites: stored }) => {
    const { own = {}, ...rest } = stored[host] ?? {};
    const { guarded: _, ...said } = own;
    return { sites: { ...stored, [host]: { ...rest, own: guarded ? { ...said, guarded } : said } } };
  });
}

/** Keeps what was said or seen of one box of a host. */
export async function keepBoxRule(host: string, box: string, rule: BoxRule): Promise<void> {
  await saveSettings(({ sites: stored }) => {
    const site = stored[host];
    const own = { ...site?.own, boxes: { ...site?.own?.boxes, [box]: rule } };
    return { sites: { ...stored, [host]: { ...site, own } } };
  });
}
