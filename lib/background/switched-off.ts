import { sites } from '../sites/index.ts';
import { stopGuards } from './health.ts';
import { grantedAmong } from './hosts.ts';
import { isOwnHost } from './own-hosts.ts';

/** Ends the guards that still run in open tabs of sites whose access was taken back, here or in the browser's own settings. */
export function stopWhereSwitchedOff(): Promise<void> {
  return stopGuards(async (siteId) => {
    const site = sites.find(({ id }) => id === siteId);
    return site ? (await grantedAmong(site.hosts)).length === 0 : !(await isOwnHost(siteId));
  });
}
