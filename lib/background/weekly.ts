import { browser } from 'wxt/browser';
import type { History } from '../history/index.ts';
import { notify } from './notifications.ts';

const alarmName = 'weekly';
const minutesAWeek = 7 * 24 * 60;

/** Starts or ends the weekly look back, as chosen. An alarm that runs already keeps its day. */
export async function keepWeekly(isWanted: boolean): Promise<void> {
  const running = await browser.alarms.get(alarmName);
  if (!isWanted) await browser.alarms.clear(alarmName);
  else if (running === undefined) browser.alarms.create(alarmName, { periodInMinutes: minutesAWeek });
}

/** Call in the first tick. */
export function listenForWeekly(history: History, work: (promise: Promise<void>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) work(lookBack(history, Date.now()));
  });
}

/** Counts and no judgement; silent in a week without messages. */
async function lookBack(history: History, now: number): Promise<void> {
  const { total, flagged, changed } = await history.statistics({ from: now - minutesAWeek * 60_000 });
  if (total === 0) return;
  await notify('weekly', 'look-back', {
    title: 'Look back at your week',
    message: `${total} sent, ${flagged} with something to look at, ${changed} changed after the review.`,
  });
}
