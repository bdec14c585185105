import type { Keep } from '../settings.ts';
import type { JournalEvent, JournalMessage } from './events.ts';

/**
 * An event as the person's choice lets it be written. "counts" leaves when, where (site, surface, kind), how it went
 * and which rules spoke; no text, subject, recipients, attachments or link to the conversation; of an edit on the site only
 * its time. "nothing" leaves only how an attempt ended that was written before the choice was made.
 */
export function asKept(event: JournalEvent, keep: Keep): JournalEvent {
  if (keep === 'text' || event.message === undefined) return event;
  const { message, ...outcome } = event;
  return keep === 'nothing' || event.type === 'edited' ? outcome : { ...outcome, message: countsOf(message) };
}

function countsOf({ site, surface, kind, mayBeInMail }: JournalMessage): JournalMessage {
  return {
    site,
    surface,
    kind,
    conversationId: '',
    recipients: [],
    text: '',
    attachments: [],
    ...(mayBeInMail === undefined ? {} : { mayBeInMail }),
    countsOnly: true,
  };
}
