import { browser } from 'wxt/browser';
import type { GuardNotice } from '../guard-notices.ts';
import type { History } from '../history/index.ts';
import type { Answer } from '../messages.ts';
import { openComposer } from './drafts.ts';

/** Whether the open conversation of a kept message shows that it was read; 'unknown' where it is not open or shows nothing. */
export async function findSeen(history: History, attemptId: string): Promise<Answer<'seen.find'>> {
  const [{ frame, conversationId }, entry] = await Promise.all([
    openComposer(history, attemptId),
    history.entry(attemptId),
  ]);
  if (frame === undefined || entry === null || entry.text === '') return { seen: 'unknown' };
  const notice: GuardNotice = {
    to: 'guard',
    type: 'seen',
    conversationId,
    text: entry.editedText ?? entry.text,
  };
  const { tabId, frameId } = frame;
  const answer: unknown = await browser.tabs.sendMessage(tabId, notice, { frameId }).catch(() => 'unknown');
  return { seen: answer === 'seen' ? 'seen' : 'unknown' };
}
