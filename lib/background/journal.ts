import { browser } from 'wxt/browser';
import type { History, JournalEvent } from '../history/index.ts';
import { asKept, withoutSecrets } from '../history/index.ts';
import { tellHistoryNews } from '../history-news.ts';
import { log } from '../log.ts';
import type { Answer, Ask } from '../messages.ts';
import type { Sender } from '../router.ts';
import type { Settings } from '../settings.ts';
import { loadSettings, settingsIn, settingsKey } from '../settings-store.ts';
import { inBackground } from './in-background.ts';
import type { Batch } from './waiting-lines.ts';
import { setWaitingLines, waitingIn, waitingKey, waitingLines } from './waiting-lines.ts';

const sessionKey = 'journal.settled';

/** Writes what a guard saw, as the person chose to keep it, secrets masked; never anything from a private window. */
export async function appendToJournal(
  history: History,
  events: readonly JournalEvent[],
  sender: Sender,
): Promise<Answer<'journal.append'>> {
  if (sender.tab?.incognito === true) return { kept: false, why: 'private' };
  const { batch, kept } = await inTurn(async () => {
    // One read for both: a chat line is written before the next one is sent.
    const stored = await browser.storage.local.get([settingsKey, waitingKey]);
    const asked = batchOf(events, settingsIn(stored), sender);
    return { batch: asked, kept: await writeOrLetWait(history, asked, waitingIn(stored)) };
  });
  log('journal-appended', { events: events.length, kept });
  tellHistoryNews();
  if (events.some((event) => endings.has(event.type))) inBackground(tidyHistory(history));
  if (kept > 0) return { kept: true };
  const wasStripped = events.some((event) => event.message) && !batch.events.some((event) => event.message);
  return { kept: false, why: wasStripped ? 'off' : 'unknown' };
}

/** The lines as the person chose to keep them. */
function batchOf(events: readonly JournalEvent[], { keep, sites }: Settings, { tab }: Sender): Batch {
  return {
    events: events.map((event) => withoutSecrets(asKept(event, isRecorded(event, sites) ? keep : 'nothing'))),
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
  };
}

/** A paused site is as if nothing were kept. */
function isRecorded(event: JournalEvent, sites: Settings['sites']): boolean {
  return event.message === undefined || sites[event.message.site]?.notRecorded !== true;
}

/** What waited is written first, so that the lines of an attempt stay in order. Answers how many lines are kept. */
async function writeOrLetWait(history: History, batch: Batch, waiting: readonly Batch[]): Promise<number> {
  try {
    await writeAll(history, waiting);
    return await history.append(batch.events, batch);
  } catch {
    await setWaitingLines([...waiting, batch]);
    log('journal-spilled', { batches: waiting.length + 1 });
    return batch.events.length;
  }
}

async function writeAll(history: History, waiting: readonly Batch[]): Promise<void> {
  if (waiting.length === 0) return;
  for (const batch of waiting) await history.append(batch.events, batch);
  await setWaitingLines([]);
  log('journal-recovered', { batches: waiting.length });
}

let turn: Promise<unknown> = Promise.resolve();

let begun: Promise<unknown> = Promise.resolve();

/** When what an earlier session left behind is dealt with: what comes before that could be taken for a leftover. */
export async function sessionBegun(): Promise<void> {
  await begun;
}

/** One append after another: only so does what waits stay in order. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

/** A page of the history, and how many messages it does not show yet because their lines wait. */
export async function listHistory(
  history: History,
  asked: Ask<'history.list'>,
): Promise<Answer<'history.list'>> {
  // Else a message that a crash cut short would still read "in progress".
  await sessionBegun();
  const [page, waiting] = await Promise.all([history.list(asked), waitingLines()]);
  if (asked.query === undefined && asked.before === undefined) inBackground(history.warm());
  const attempts = new Set(waiting.flatMap((batch) => batch.events.map((event) => event.attemptId)));
  return attempts.size === 0 ? page : { ...page, waiting: attempts.size };
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
 * Once in a browser session: attempts that an earlier session left open get their end, and what is too old goes. It is
 * the first in turn, so that nothing this session writes is taken for a leftover. The mark is in the session's memory,
 * which a stopped background keeps and a closed browser or an update does not.
 */
export function settleEarlierSessions(history: History): Promise<void> {
  const settling = inTurn(async () => {
    const marked = await browser.storage.session.get(sessionKey);
    if (marked[sessionKey] === true) return;
    await writeAll(history, await waitingLines());
    log('history-settled', { ended: await history.settle() });
    await history.dropIncoming();
    await browser.storage.session.set({ [sessionKey]: true });
    await tidyHistory(history);
  });
  begun = settling.catch(() => undefined);
  return settling;
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
