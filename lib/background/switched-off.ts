import type { Settings } from '../settings.ts';
import { sites } from '../sites/index.ts';
import { startInOpenTabs, syncGuardScripts } from './guard-scripts.ts';
import { stopGuards } from './health.ts';
import { grantedAmong } from './hosts.ts';
import { isOwnHost } from './own-hosts.ts';
import { isSwitchedOff, movedSwitches } from './site-switches.ts';

/**
 * Ends the guards that still run in open tabs of sites that were switched off, or whose access was taken back, here or
 * in the browser's own settings.
 */
export function stopWhereSwitchedOff(): Promise<void> {
  return stopGuards(async (siteId) => {
    if (await isSwitchedOff(siteId)) return true;
    const site = sites.find(({ id }) => id === siteId);
    return site ? (await grantedAmong(site.hosts)).length === 0 : !(await isOwnHost(siteId));
  });
}

/** The options were changed: what was switched off is left alone from now on, what was switched on is guarded, open tabs too. */
export async function followSwitches(before: Settings, now: Settings): Promise<void> {
  const { on, off } = movedSwitches(before, now);
  if (on.length + off.length === 0) return;
  await syncGuardScripts();
  if (off.length > 0) await stopWhereSwitchedOff();
  const hosts = sites.filter(({ id }) => on.includes(id)).flatMap((site) => site.hosts);
  const granted = await grantedAmong(hosts);
  if (granted.length > 0) await startInOpenTabs(granted);
}
