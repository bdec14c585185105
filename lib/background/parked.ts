import { browser } from 'wxt/browser';
import type { History } from '../history/index.ts';
import { log } from '../log.ts';
import type { Sender } from '../router.ts';
import { addUnseenParked } from './badge.ts';

const prefix = 'parked:';

/**
 * Tells loudly that a message was not sent: badge and system notification, with the name and never the text. From a
 * private window not even the name: the system may keep what it showed.
 */
export async function tellParked(
  history: History,
  { attemptId, name }: { attemptId: string; name: string },
  sender: Sender,
): Promise<void> {
  await addUnseenParked(attemptId);
  const isPrivate = sender.tab?.incognito === true;
  const entry = isPrivate ? null : await history.entry(attemptId).catch(() => null);
  try {
    await browser.notifications.create(prefix + attemptId, {
      type: 'basic',
      iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
      title: isPrivate || name === '' ? 'Not sent' : `Not sent: to ${name}`,
      message:
        entry !== null && entry.text !== ''
          ? 'The text is kept in Second Look.'
          : 'The message is where you wrote it, if that tab is still open.',
    });
  } catch {
    // Notifications can be switched off for the browser: the badge and the page's own status still tell.
    log('notification-failed');
  }
}

/** Call in the first tick: a click on the notification opens the list of messages. */
export function openListFromNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(prefix)) return;
    void browser.tabs.create({ url: `${browser.runtime.getURL('/')}popup.html` });
    void browser.notifications.clear(id);
  });
}
