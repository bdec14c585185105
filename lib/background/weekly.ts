import { browser } from 'wxt/browser';
import type { History } from '../history/index.ts';
import { loadSettings } from '../settings-store.ts';
import { notify } from './notifications.ts';

const alarmName = 'weekly';
const weekMs = 7 * 24 * 60 * 60_000;
/**
 * When it comes next, in ms since the epoch. On disk, as Firefox ends alarms with the browser and both may at an update of
 * the extension: an alarm of seven days set anew at each start would never ring for who closes the browser at night.
 */
const nextKey = 'weekly.next';

/**
 * Looks back where that is due, and sets the alarm for the next time; ends both where it is not wanted. Call it at every
 * start and when the settings change: what a closed browser missed comes once, and the day of the week stays.
 */
export async function keepWeekly(history: History, now: number): Promise<void> {
  await navigator.locks.request(alarmName, async () => {
    if (!(await loadSettings()).weeklyLookBack) {
      await browser.alarms.clear(alarmName);
      await browser.storage.local.remove(nextKey);
      return;
    }
    const due = await nextTime(now);
    const missed = due > now ? 0 : 1 + Math.floor((now - due) / weekMs);
    const next = due + missed * weekMs;
    await browser.storage.local.set({ [nextKey]: next });
    browser.alarms.create(alarmName, { when: next });
    if (missed > 0) await lookBack(history, now);
  });
}

/** Call in the first tick. */
export function listenForWeekly(history: History, work: (promise: Promise<void>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) work(keepWeekly(history, Date.now()));
  });
}

/** A clock that was set back leaves it more than a week away: then a week from now. */
async function nextTime(now: number): Promise<number> {
  const stored = (await browser.storage.local.get(nextKey))[nextKey];
  return Math.min(typeof stored === 'number' ? stored : Number.POSITIVE_INFINITY, now + weekMs);
}

/** Counts and no judgement; silent in a week without messages. */
async function lookBack(history: History, now: number): Promise<void> {
  const { total, flagged, changed } = await history.statistics({ from: now - weekMs });
  if (total === 0) return;
  await notify('weekly', 'look-back', {
    title: 'Look back at your week',
    message: `${total} sent, ${flagged} with something to look at, ${changed} changed after the review.`,
  });
}
