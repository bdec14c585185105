import { AppError } from '../errors.ts';
import { saveSettings } from '../settings-store.ts';
import { sites } from '../sites/index.ts';
import type { EnterMeans } from '../sites/learned.ts';
import { isOwnHost } from './own-hosts.ts';

/** Keeps what a plain Enter was seen to do on a site. Beside what the person stated, which stays. Throws 'bad-request'. */
export async function rememberEnter(siteId: string, enter: EnterMeans): Promise<void> {
  if (!sites.some(({ id }) => id === siteId) && !(await isOwnHost(siteId))) throw new AppError('bad-request');
  await saveSettings(({ sites: stored }) => {
    const site = stored[siteId];
    return site?.enterSeen === enter ? {} : { sites: { ...stored, [siteId]: { ...site, enterSeen: enter } } };
  });
}
