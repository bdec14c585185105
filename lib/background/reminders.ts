import { browser } from 'wxt/browser';
import { AppError } from '../errors.ts';
import type { Entry, History } from '../history/index.ts';
import { keptFor } from '../history/retention.ts';
import { tellHistoryNews } from '../history-news.ts';
import type { Ask } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { notify } from './notifications.ts';
import { recipientsOf } from './recipients-of.ts';

const alarmName = 'reminders';

/**
 * Sets, moves or takes away the reminder of a parked message.
 *
 * @throws 'reminder-too-late' for a time at which the message is not kept any more: it would go, and its reminder with it
 */
export async function setReminder(history: History, { attemptId, at }: Ask<'parked.remind'>): Promise<void> {
  const { keepDays } = await loadSettings();
  const entry = await history.entry(attemptId);
  if (at !== null && entry && at > entry.startedAt + keptFor(keepDays)) {
    throw new AppError('reminder-too-late');
  }
  await history.append([
    { attemptId, type: 'reminder', at: Date.now(), ...(at === null ? {} : { remindAt: at }) },
  ]);
  await scheduleNext(history);
}

/**
 * Reminds of what is due, each once, and sets the alarm for what comes next. Call it when the alarm rings and at every
 * start: Firefox keeps no alarms over a restart, both may lose them at an update of the extension, and a closed browser
 * rings none. The ring that starts the background asks for it twice: one after the other.
 */
export async function remindOfDue(history: History, now: number): Promise<void> {
  await navigator.locks.request(alarmName, async () => {
    const due = (await history.reminders()).filter(
      ({ remindAt }) => remindAt !== undefined && remindAt <= now,
    );
    for (const entry of due) {
      await history.append([{ attemptId: entry.attemptId, type: 'reminder', at: now }]);
      await showReminder(entry);
    }
    if (due.length > 0) tellHistoryNews();
    await scheduleNext(history);
  });
}

/** Call in the first tick. */
export function listenForReminders(history: History, work: (promise: Promise<void>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) work(remindOfDue(history, Date.now()));
  });
}

async function scheduleNext(history: History): Promise<void> {
  const [next] = await history.reminders();
  if (next?.remindAt === undefined) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { when: next.remindAt });
}

async function showReminder(entry: Entry): Promise<void> {
  const to = recipientsOf(entry);
  await notify('reminder', entry.attemptId, {
    title: to === '' ? 'You let a message sit' : `You let a message to ${to} sit`,
    message: 'It is not sent. Read it again.',
  });
}
