import type { History } from '../history/index.ts';
import type { Answer, Ask } from '../messages.ts';

/** So many words find a message among all: the comparison that follows is of the whole text. */
const wordsAsked = 8;
/** The same text may have gone to several conversations. */
const candidates = 20;

/**
 * The kept message that a guard sees in a thread: the newest with this text, in this conversation. What is found says
 * nothing that the page does not show already but when it left.
 */
export async function findSent(
  history: History,
  { site, conversationId, text }: Ask<'sent.find'>,
): Promise<Answer<'sent.find'>> {
  const wanted = folded(text);
  const query = wanted.split(' ').slice(0, wordsAsked).join(' ');
  const { entries } = await history.list({ limit: candidates, query, filter: { site } });
  for (const { attemptId, startedAt, status, text: kept } of entries) {
    if (status === 'not-sent' || folded(kept) !== wanted) continue;
    const events = await history.events(attemptId);
    const message = events.findLast((event) => event.message !== undefined)?.message;
    if (message?.conversationId === conversationId) return { sent: { attemptId, sentAt: startedAt } };
  }
  return { sent: null };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
