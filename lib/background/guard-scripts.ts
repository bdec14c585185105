import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { log } from '../log.ts';
import { loadSettings } from '../settings-store.ts';
import { anySite } from '../sites/any/site.ts';
import { guardScriptsOf } from '../sites/guard-scripts.ts';
import { sites } from '../sites/index.ts';
import { grantedAmong, siteFor } from './hosts.ts';
import { isOwnHost, ownHosts, patternFor } from './own-hosts.ts';
import { isOffIn, isSwitchedOff } from './site-switches.ts';

const prefix = 'guard-';

let running: Promise<void> = Promise.resolve();

/**
 * Registers the guard for every optional site the person has allowed, and unregisters it where access was taken back or
 * the site was switched off.
 * Browsers forget registered scripts with an update of the extension, so it runs again then. Calls run one by one.
 */
export function syncGuardScripts(): Promise<void> {
  running = running.then(sync, sync);
  return running;
}

async function sync(): Promise<void> {
  try {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const wanted = await wantedScripts();
    const known = new Set(registered.map((script) => script.id));
    const stale = registered.filter(({ id }) => id.startsWith(prefix) && !wanted.some((w) => w.id === id));
    if (stale.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: stale.map((script) => script.id) });
    }
    const [changed, added] = [wanted.filter((w) => known.has(w.id)), wanted.filter((w) => !known.has(w.id))];
    if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
    if (added.length > 0) await browser.scripting.registerContentScripts(added);
    log('scripts-registered', { added: added.length, removed: stale.length });
  } catch {
    log('script-registration-failed');
  }
}

async function wantedScripts() {
  const settings = await loadSettings();
  const optional = sites.filter(({ required, id }) => !required && !isOffIn(settings, id));
  const granted = await Promise.all(optional.map((site) => grantedAmong(site.hosts)));
  const listed = optional.flatMap((site, index) => {
    const matches = granted[index] ?? [];
    return matches.length === 0 ? [] : [scriptFor(site.id, matches)];
  });
  const own = (await ownHosts()).map(patternFor);
  if (own.length === 0) return listed;
  const excludeMatches = sites.flatMap((site) => site.hosts);
  return [...listed, { ...scriptFor(anySite.id, own), excludeMatches }];
}

function scriptFor(siteId: string, matches: string[]) {
  return {
    id: prefix + siteId,
    js: guardScriptsOf(siteId),
    matches,
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
}

/**
 * Starts the guard in tabs that are open already on newly allowed hosts. It comes after the page's own listeners there
 * and says so. Only after a grant: where an old guard may still run (an update), a second one would double it.
 */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const starts = tabs.map(async (tab) => {
    const siteId = tab.url === undefined ? null : await siteIdOf(tab.url);
    if (siteId === null || tab.id === undefined || (await isSwitchedOff(siteId))) return;
    await startIn(tab.id, siteId);
  });
  await Promise.all(starts);
}

async function siteIdOf(url: string): Promise<string | null> {
  const site = siteFor(url);
  if (site !== undefined) return site.id;
  const host = URL.parse(url)?.hostname ?? '';
  return host !== '' && (await isOwnHost(host)) ? anySite.id : null;
}

/** The same for one tab in whose frames hosts were newly allowed; where a guard runs already, none is added. */
export async function startInFrames(tabId: number): Promise<void> {
  await startIn(tabId, anySite.id);
}

async function startIn(tabId: number, siteId: string): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: guardScriptsOf(siteId) as ScriptPublicPath[],
      injectImmediately: true,
    });
  } catch {
    // A tab that shows an error page, or one that closes just now, takes no script.
    log('open-tab-not-reached');
  }
}
