import type { JournalMessage } from './events.ts';

/** What an entry takes from a message. */
export type Content = Omit<JournalMessage, 'conversationId'>;

/** Just that, of an entry or a message. */
export function contentOf(from: Content): Content {
  const { site, surface, kind, recipients, text, attachments, countsOnly } = from;
  const { conversationUrl, conversationTitle, subject, html, mayBeInMail } = from;
  return {
    site,
    surface,
    kind,
    recipients,
    text,
    attachments,
    ...(conversationUrl === undefined ? {} : { conversationUrl }),
    ...(conversationTitle === undefined ? {} : { conversationTitle }),
    ...(subject === undefined ? {} : { subject }),
    ...(html === undefined ? {} : { html }),
    ...(mayBeInMail === undefined ? {} : { mayBeInMail }),
    ...(countsOnly ? { countsOnly } : {}),
  };
}

/** Changes with whatever a person can change about a message. */
export function contentKey({ text, subject, recipients, attachments }: Content): string {
  return JSON.stringify([text, subject ?? '', recipients, attachments]);
}
