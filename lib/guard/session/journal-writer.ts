import type { JournalEvent, JournalEventType, JournalFinding, JournalMessage } from '../../history/events.ts';
import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { SendAttempt } from '../attempt/types.ts';
import { keptMarkup } from './markup.ts';

/** The message as it stands; the background masks what is a secret before anything is written. */
function journalMessage({
  message,
  html: markup,
  mayBeInMail,
}: Pick<SendAttempt, 'message' | 'html' | 'mayBeInMail'>): JournalMessage {
  const html = markup && keptMarkup(markup);
  const { title } = message.conversation;
  return {
    site: message.site,
    surface: message.surface,
    kind: message.kind,
    conversationId: message.conversation.id,
    ...(message.conversation.url ? { conversationUrl: message.conversation.url } : {}),
    // The dialog names the channel where no person is named; so does the history.
    ...(title && message.recipients.length === 0 ? { conversationTitle: title } : {}),
    recipients: message.recipients,
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    text: message.text,
    ...(html ? { html } : {}),
    ...(mayBeInMail === undefined ? {} : { mayBeInMail }),
    attachments: message.attachments,
  };
}

const journalFinding = ({ rule, level, title }: Finding): JournalFinding => ({ rule, level, title });

/** One line of the journal for this attempt. The message goes with it, so that any first line can stand alone. */
export function journalEvent(
  type: JournalEventType,
  attempt: SendAttempt,
  at: number,
  extra: { findings?: readonly Finding[]; reason?: string } = {},
): JournalEvent {
  return {
    attemptId: attempt.id,
    type,
    at,
    route: attempt.route,
    message: journalMessage(attempt),
    ...(extra.findings ? { findings: extra.findings.map(journalFinding) } : {}),
    ...(extra.reason ? { reason: extra.reason } : {}),
  };
}

/** The line that says how a message that had left reads since it was edited on its site. */
export function editedEvent(attemptId: string, message: Message, at: number): JournalEvent {
  return { attemptId, type: 'edited', at, message: journalMessage({ message }) };
}
