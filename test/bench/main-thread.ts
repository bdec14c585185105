import { readFileSync } from 'node:fs';
import { inBrowserWindow } from '../e2e/driver/firefox-window.ts';
import type { Driver, Tab } from '../e2e/driver/index.ts';

/** Reads how long the main thread of a tab's page has worked so far, in milliseconds of CPU. */
export type MainThreadClock = () => Promise<number>;

/**
 * Chromium tells it of the page itself. Of Firefox the kernel knows it: the first thread of the page's process
 * (Linux only, in nanoseconds; Firefox's own figure steps by 10 ms). null where it cannot be measured.
 */
export async function mainThreadClock(driver: Driver, tab: Tab): Promise<MainThreadClock | null> {
  if (driver.browser === 'firefox') return process.platform === 'linux' ? kernelClock(tab) : null;
  const session = await tab.page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (!task) throw new Error('Chromium no longer tells TaskDuration');
    return task.value * 1000;
  };
}

async function kernelClock(tab: Tab): Promise<MainThreadClock> {
  await tab.bringToFront();
  const pid = await inBrowserWindow(
    tab.page.browser(),
    'gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid',
  );
  return async () => Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
