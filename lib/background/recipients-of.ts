import type { Entry } from '../history/index.ts';

/** The names a message goes to, as a notification or a toast shows them, or its channel's; '' where none are kept. */
export function recipientsOf({
  recipients,
  conversationTitle = '',
}: Pick<Entry, 'recipients' | 'conversationTitle'>): string {
  return recipients.map(({ name, address }) => name || (address ?? '')).join(', ') || conversationTitle;
}
