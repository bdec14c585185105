import { browser } from 'wxt/browser';
import type { GuardNotice, InsertAnswer } from '../guard-notices.ts';
import type { History } from '../history/index.ts';
import type { Sender } from '../router.ts';
import { findOpenFrame } from './drafts.ts';
import { recipientsOf } from './recipients-of.ts';

/** Tabs that were opened for a message that was let sit, until its text could be offered there. In the session's memory. */
const key = (tabId: number) => `offer:${tabId}`;

/** Leads back to the conversation of a message that was let sit, and offers its text there; false where it has no address. */
export async function resumeInConversation(history: History, attemptId: string): Promise<boolean> {
  const open = await findOpenFrame(history, attemptId);
  if (open !== null) {
    await browser.tabs.update(open.tabId, { active: true });
    await offerTo(history, attemptId, open);
    return true;
  }
  const url = (await history.entry(attemptId))?.conversationUrl;
  if (url === undefined) return false;
  const tab = await browser.tabs.create({ url });
  if (tab?.id !== undefined) await browser.storage.session.set({ [key(tab.id)]: attemptId });
  return true;
}

/** Call whenever a guard has found a composer: where a text waits for this tab it is offered, once. */
export async function offerWhereFound(history: History, { tab, frameId = 0 }: Sender): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const attemptId = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  if (typeof attemptId !== 'string') return;
  const answer = await offerTo(history, attemptId, { tabId, frameId });
  if (answer !== 'none') await browser.storage.session.remove(key(tabId));
}

async function offerTo(
  history: History,
  attemptId: string,
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
): Promise<InsertAnswer> {
  const [entry, events] = await Promise.all([history.entry(attemptId), history.events(attemptId)]);
  const conversationId = events.findLast(({ message }) => message !== undefined)?.message?.conversationId;
  // Sent or deleted meanwhile: nothing is left to offer.
  if (entry?.status !== 'not-sent' || entry.text === '' || !conversationId) return 'refused';
  const { text } = entry;
  const notice: GuardNotice = { to: 'guard', type: 'offer', conversationId, text, name: recipientsOf(entry) };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, notice, { frameId });
    return answer === 'empty' || answer === 'not-empty' ? answer : 'none';
  } catch {
    // The frame holds another document by now.
    return 'none';
  }
}
