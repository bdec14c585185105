import type { History } from '../history/index.ts';
import type { Ask } from '../messages.ts';
import type { Sender } from '../router.ts';
import { addUnseenParked } from './badge.ts';
import { notify } from './notifications.ts';

/**
 * Tells loudly that a message was not sent: badge and system notification, with the name and never the text. From a
 * private window not even the name: the system may keep what it showed.
 */
export async function tellParked(
  history: History,
  { attemptId, name }: Ask<'parked.tell'>,
  sender: Sender,
): Promise<void> {
  await addUnseenParked(attemptId);
  const isPrivate = sender.tab?.incognito === true;
  const entry = isPrivate ? null : await history.entry(attemptId).catch(() => null);
  await notify('parked', attemptId, {
    title: isPrivate || name === '' ? 'Not sent' : `Not sent: to ${name}`,
    message:
      entry !== null && entry.text !== ''
        ? 'The text is kept in Second Look.'
        : 'The message is where you wrote it, if that tab is still open.',
  });
}
