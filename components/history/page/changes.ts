import { type ChangeObject, diffWordsWithSpace } from 'diff';
import type { JournalEvent, JournalMessage } from '../../../lib/history/events.ts';

/** A stretch of text that stayed, went or came. */
export interface Piece {
  readonly text: string;
  readonly change: 'same' | 'gone' | 'new';
}

/** What was changed about a message after the review had something to say; only what differs is there. */
export interface Changes {
  readonly subject?: readonly Piece[];
  readonly text?: readonly Piece[];
  readonly recipients?: readonly Piece[];
  readonly attachments?: readonly Piece[];
}

/** null where the review had nothing of weight to say, or nothing was changed after it. */
export function changesAfterReview(events: readonly JournalEvent[]): Changes | null {
  let current: JournalMessage | undefined;
  let reviewed: JournalMessage | undefined;
  for (const { type, message, findings = [] } of events) {
    // What was edited on the site came after the send.
    if (type === 'edited') continue;
    current = message ?? current;
    if (findings.some(({ level }) => level !== 'note')) reviewed ??= current;
  }
  if (reviewed === undefined || current === undefined) return null;
  const changes: Changes = {
    ...changed('subject', reviewed.subject ?? '', current.subject ?? ''),
    ...changed('text', reviewed.text, current.text),
    ...changed('recipients', namesOf(reviewed), namesOf(current)),
    ...changed('attachments', reviewed.attachments.join(', '), current.attachments.join(', ')),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}

function changed(part: keyof Changes, before: string, after: string): Changes {
  return before === after ? {} : { [part]: diffWordsWithSpace(before, after).map(pieceOf) };
}

function pieceOf({ value, added, removed }: ChangeObject<string>): Piece {
  return { text: value, change: added ? 'new' : removed ? 'gone' : 'same' };
}

function namesOf({ recipients }: JournalMessage): string {
  return recipients.map(({ name, address }) => name || (address ?? '')).join(', ');
}
