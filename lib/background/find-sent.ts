import type { History } from '../history/index.ts';
import type { Answer, Ask } from '../messages.ts';

/** So many words find a message among all: the comparison that follows is of the whole text. */
const wordsAsked = 8;
/** The same text may have gone to several conversations. */
const candidates = 20;

/**
 * The kept message that a guard sees in a thread: one that reads so now (as sent, or as it was edited), in this
 * conversation. What is found says nothing that the page does not show already but when it left.
 */
export async function findSent(
  history: History,
  { site, conversationId, text, which }: Ask<'sent.find'>,
): Promise<Answer<'sent.find'>> {
  const wanted = folded(text);
  const query = wanted.split(' ').slice(0, wordsAsked).join(' ');
  const { entries } = await history.list({ limit: candidates, query, filter: { site } });
  const found: Answer<'sent.find'>['sent'][] = [];
  for (const { attemptId, startedAt, status, text: sent, editedText } of entries) {
    if (status === 'not-sent' || status === 'undone' || folded(editedText ?? sent) !== wanted) continue;
    const events = await history.events(attemptId);
    const message = events.findLast((event) => event.message !== undefined)?.message;
    if (message?.conversationId !== conversationId) continue;
    found.push({ attemptId, sentAt: startedAt });
    if (which === 'newest') break;
  }
  return { sent: found.length === 1 ? (found[0] ?? null) : null };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
