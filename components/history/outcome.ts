import type { Entry } from '../../lib/history/events.ts';

export type OutcomeTone = 'good' | 'caution' | 'alert' | 'plain';

/** How a message went, in the person's words. */
export interface Outcome {
  /** One to two words: "Sent", "Not confirmed", "Not sent". */
  readonly words: string;
  /** One sentence, where there is more to say. */
  readonly detail?: string;
  readonly tone: OutcomeTone;
}

/** Keys are what the gate writes to the journal: ParkReason, and "cancelled". */
const notSentReasons: Readonly<Record<string, string>> = {
  'let-it-sit': 'You let it sit.',
  'composer-gone': 'The composer was closed before the hold was over.',
  'conversation-changed': 'Another conversation was opened before the hold was over.',
  overslept: 'This computer slept through the hold.',
  'page-left': 'The page was closed before the hold was over.',
  cancelled: 'You cancelled it during the hold.',
};

/** Status, "sent anyway" and reason of an entry as one outcome; every status has words. */
export function outcomeOf(entry: Entry): Outcome {
  switch (entry.status) {
    case 'sent':
      return entry.sentAnyway
        ? {
            words: 'Sent anyway',
            detail: 'You read what was found and sent it as it was.',
            tone: 'caution',
          }
        : { words: 'Sent', tone: 'good' };
    case 'not-confirmed':
      return {
        words: 'Not confirmed',
        detail: 'Send was pressed, but nothing on the page showed that it left. Look at the conversation.',
        tone: 'caution',
      };
    case 'not-sent':
      return { words: 'Not sent', detail: notSentDetail(entry), tone: 'alert' };
    case 'pending':
      return { words: 'Not sent yet', detail: 'It was being reviewed or on hold.', tone: 'plain' };
    case 'scheduled':
      return { words: 'Scheduled', detail: 'The site sends it at the time you chose there.', tone: 'plain' };
    case 'undone':
      return { words: 'Taken back', detail: 'You undid it on the site.', tone: 'plain' };
  }
}

function notSentDetail(entry: Entry): string {
  const why = notSentReasons[entry.reason ?? ''] ?? 'It did not leave.';
  return entry.text === '' ? why : `${why} The text is kept here.`;
}
