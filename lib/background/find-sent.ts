import type { History, JournalEvent } from '../history/index.ts';
import { isMadeOf } from '../history/resume.ts';
import type { Answer, Ask } from '../messages.ts';
import { fold } from '../sites/find.ts';

/** So many words find a message among all: the comparison that follows is of the whole text. */
const wordsAsked = 8;
/** The same text may have gone to several conversations. */
const candidates = 20;

/** A site's clock and ours, and the time until a departure is seen (ms). */
const nearMs = 10_000;
/** A message may sit in the review for so long before it leaves (ms). */
const reviewedFor = 60 * 60_000;

/**
 * The kept message that a guard sees in a thread: one that reads so now (as sent, or as it was edited), in this
 * conversation; or, asked for what was edited, the one that left then. What is found says nothing that the page does not
 * show already but when it left.
 */
export async function findSent(history: History, asked: Ask<'sent.find'>): Promise<Answer<'sent.find'>> {
  const { site, conversationId, text, which } = asked;
  if (typeof which === 'object') return { sent: await findEdited(history, asked, which.editedOf) };
  const wanted = fold(text);
  const query = wanted.split(' ').slice(0, wordsAsked).join(' ');
  const { entries } = await history.list({ limit: candidates, query, filter: { site } });
  const found: Found[] = [];
  for (const { attemptId, startedAt, status, text: sent, editedText } of entries) {
    if (status === 'not-sent' || status === 'undone' || fold(editedText ?? sent) !== wanted) continue;
    if (conversationIn(await history.events(attemptId)) !== conversationId) continue;
    found.push({ attemptId, sentAt: startedAt });
    if (which === 'newest') break;
  }
  return { sent: onlyOne(found) };
}

type Found = NonNullable<Answer<'sent.find'>['sent']>;

/**
 * What left in this conversation at that time, of which this text could be made by an edit. null where it is known to read
 * so, and where another one left just then too.
 */
async function findEdited(
  history: History,
  { site, conversationId, text }: Ask<'sent.find'>,
  leftAt: number,
): Promise<Found | null> {
  const filter = { site, status: 'sent', from: leftAt - reviewedFor, until: leftAt + nearMs } as const;
  const { entries } = await history.list({ limit: candidates, filter });
  const found: Found[] = [];
  for (const { attemptId, startedAt, text: sent, editedText } of entries) {
    const now = editedText ?? sent;
    if (fold(now) === fold(text) || !isMadeOf(text, now)) continue;
    const events = await history.events(attemptId);
    const left = events.find(({ type }) => type === 'left');
    if (!left || Math.abs(left.at - leftAt) > nearMs || conversationIn(events) !== conversationId) continue;
    found.push({ attemptId, sentAt: startedAt });
  }
  return onlyOne(found);
}

function conversationIn(events: readonly JournalEvent[]): string | undefined {
  return events.findLast((event) => event.message !== undefined)?.message?.conversationId;
}

function onlyOne(found: readonly Found[]): Found | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
