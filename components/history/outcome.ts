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

/** Keys are the gate's ParkReason, and what the journal writes for an attempt that a crash cut short. */
const parkReasons: Readonly<Record<string, string>> = {
  'let-it-sit': 'You let it sit.',
  'composer-gone': 'The composer was closed before the hold was over.',
  'conversation-changed': 'Another conversation was opened before the hold was over.',
  overslept: 'This computer slept through the hold.',
  'page-left': 'The page was closed before the hold was over.',
  interrupted: 'The page or the browser ended before it left.',
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
      if (entry.reason === 'restored') {
        return {
          words: 'Not sent',
          detail: 'The site put it back into the message box.',
          tone: 'alert',
        };
      }
      if (entry.reason === 'again') {
        return {
          words: 'Not confirmed',
          detail: 'Its text stayed in the message box, and you sent it once more.',
          tone: 'plain',
        };
      }
      return {
        words: 'Not confirmed',
        detail: 'Send was pressed, but nothing on the page showed that it left. Look at the conversation.',
        tone: 'caution',
      };
    case 'not-sent':
      return isParked(entry)
        ? { words: 'Not sent', detail: parkedDetail(entry), tone: 'alert' }
        : { words: 'Not sent', detail: 'You went back to it before it left.', tone: 'plain' };
    case 'pending':
      return {
        words: 'In progress',
        detail: 'It is being reviewed, on hold, or on its way.',
        tone: 'plain',
      };
    case 'scheduled':
      return { words: 'Scheduled', detail: 'The site sends it at the time you chose there.', tone: 'plain' };
    case 'undone':
      return { words: 'Taken back', detail: 'You undid it on the site.', tone: 'plain' };
  }
}

/** True for a message that was set aside, by the person or by what happened; false for one they went back to. */
export function isParked(entry: Entry): boolean {
  return entry.status === 'not-sent' && entry.reason !== undefined;
}

function parkedDetail(entry: Entry): string {
  const why = parkReasons[entry.reason ?? ''] ?? 'It did not leave.';
  return entry.text === '' ? why : `${why} The text is kept here.`;
}
