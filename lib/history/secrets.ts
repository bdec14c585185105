import { maskSecrets } from '../review/checks/secret/mask.ts';
import type { JournalEvent } from './events.ts';

/**
 * An event with every secret in its message's text and subject blotted out. Markup of such a text goes altogether:
 * masking knows text only.
 */
export function withoutSecrets(event: JournalEvent): JournalEvent {
  if (event.message === undefined) return event;
  const { html, ...message } = event.message;
  const text = maskSecrets(message.text);
  return {
    ...event,
    message: {
      ...message,
      text,
      ...(message.subject === undefined ? {} : { subject: maskSecrets(message.subject) }),
      ...(html !== undefined && text === message.text ? { html } : {}),
    },
  };
}
