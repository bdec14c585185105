import { browser } from 'wxt/browser';
import { framesOfTab, framesWithHealth } from './health.ts';
import { tellTools } from './own-sites.ts';

/**
 * What somebody who keeps this extension up needs to know of a tab on which it does not work: counts, and how the page is
 * built. No text of the page and no address but the site.
 */
export async function driftReport(tabId: number): Promise<{ report: string }> {
  const frames = await framesWithHealth(tabId);
  const told = await Promise.all(
    frames.map(async ({ frameId, health }) => {
      const parts = await tellTools(tabId, frameId, { to: 'any-tools', type: 'structure' });
      return { ...health, parts: Array.isArray(parts) ? parts.map(String) : [] };
    }),
  );
  const { version } = browser.runtime.getManifest();
  return { report: JSON.stringify({ version, browser: navigator.userAgent, frames: told }, null, 2) };
}

/** Whether something in this tab looks like a composer of its site, and is none that is known. Looked at now. */
export async function hasLostComposer(tabId: number): Promise<boolean> {
  const frames = await framesOfTab(tabId);
  const answers = frames.map((frameId) =>
    tellTools(tabId, frameId, { to: 'any-tools', type: 'lost-composer' }),
  );
  return (await Promise.all(answers)).includes(true);
}
