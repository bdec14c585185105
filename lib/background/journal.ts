import { browser } from 'wxt/browser';
import type { History, JournalEvent } from '../history/index.ts';
import { log } from '../log.ts';
import type { Answer } from '../messages.ts';
import type { Sender } from '../router.ts';
import { loadSettings } from '../settings-store.ts';
import { inBackground } from './in-background.ts';

const sessionKey = 'journal.settled';

/** Writes what a guard saw, as the person chose to keep it; never anything from a private window. */
export async function appendToJournal(
  history: History,
  events: readonly JournalEvent[],
  sender: Sender,
): Promise<Answer<'journal.append'>> {
  if (sender.tab?.incognito === true) return { kept: false, why: 'private' };
  const { keep } = await loadSettings();
  const kept = await history.append(events, {
    keep,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
  });
  log('journal-appended', { events: events.length, kept });
  if (events.some((event) => endings.has(event.type))) inBackground(tidyHistory(history));
  return kept > 0 ? { kept: true } : { kept: false, why: keep === 'nothing' ? 'off' : 'unknown' };
}

/** After these nothing more is due soon: a good time to tidy. */
const endings: ReadonlySet<JournalEvent['type']> = new Set([
  'left',
  'not-confirmed',
  'cancelled',
  'parked',
  'scheduled',
]);

/**
 * Once in a browser session: attempts that an earlier session left open get their end, and what is too old goes. The
 * mark is in the session's memory, which a stopped background keeps and a closed browser or an update does not.
 */
export async function settleEarlierSessions(history: History): Promise<void> {
  const marked = await browser.storage.session.get(sessionKey);
  if (marked[sessionKey] === true) return;
  log('history-settled', { ended: await history.settle() });
  await browser.storage.session.set({ [sessionKey]: true });
  await tidyHistory(history);
}

/** The tab's guard is gone: nobody else will end what it left open. */
export async function settleClosedTab(history: History, tabId: number): Promise<void> {
  const ended = await history.settle(tabId);
  if (ended > 0) log('history-settled', { ended });
}

/** Deletes what is too old and makes the search ready. Needs no clock of its own: it rides on what guards write. */
export async function tidyHistory(history: History): Promise<void> {
  const { keepDays } = await loadSettings();
  const purged = await history.tidy(keepDays);
  if (purged > 0) log('history-purged', { purged });
}
