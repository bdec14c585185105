import { browser } from 'wxt/browser';
import type { History } from '../history/index.ts';
import { log } from '../log.ts';
import { parkedSeen } from './badge.ts';
import { resumeInConversation } from './offers.ts';

/** What a notification is about; with the attempt it makes the notification's id. */
export type Subject = 'parked' | 'reminder' | 'weekly';

/** Shows a system notification. Where they are switched off for the browser nothing is shown and nothing fails. */
export async function notify(
  subject: Subject,
  attemptId: string,
  { title, message }: { readonly title: string; readonly message: string },
): Promise<void> {
  const iconUrl = `${browser.runtime.getURL('/')}icon/128.png`;
  try {
    await browser.notifications.create(`${subject}:${attemptId}`, { type: 'basic', iconUrl, title, message });
  } catch {
    log('notification-failed');
  }
}

/** Call in the first tick. A click leads to the conversation it is about, else to its place in the history. */
export function followNotifications(history: History, work: (promise: Promise<unknown>) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    const [subject = '', attemptId] = id.split(/:(.*)/s);
    if (attemptId === undefined) return;
    work(browser.notifications.clear(id));
    if (subject === 'parked') work(parkedSeen());
    work(
      subject === 'reminder'
        ? openConversation(history, attemptId)
        : openHistory(placeOf(subject, attemptId)),
    );
  });
}

async function openConversation(history: History, attemptId: string): Promise<void> {
  if (await resumeInConversation(history, attemptId)) return;
  await openHistory(placeOf('reminder', attemptId));
}

/** Where on the history page it is (components/history/page/address.ts). */
function placeOf(subject: string, attemptId: string): string {
  return subject === 'weekly' ? '#tab=looking-back' : `#tab=not-sent&entry=${encodeURIComponent(attemptId)}`;
}

async function openHistory(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}history.html${place}` });
}
