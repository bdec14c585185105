import type { Entry } from '../history/index.ts';

/** The names a message goes to, as a notification or a toast shows them; '' where none are kept. */
export function recipientsOf({ recipients }: Pick<Entry, 'recipients'>): string {
  return recipients.map(({ name, address }) => name || (address ?? '')).join(', ');
}
