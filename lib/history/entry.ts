import type { Content } from './content.ts';
import { contentKey, contentOf } from './content.ts';
import type {
  Entry,
  EntryStatus,
  JournalEvent,
  JournalEventType,
  JournalFinding,
  JournalMessage,
} from './events.ts';

/**
 * What one more event makes of an entry. null in: nothing is known of this attempt yet. null out: the event says
 * nothing about any message we know (a late line of a deleted entry must not bring it back).
 */
export function applyEvent(entry: Entry | null, event: JournalEvent): Entry | null {
  const before =
    entry ?? (event.message && event.type !== 'edited' ? firstEntry(event, event.message) : null);
  if (before === null) return null;
  const { status, reason } = outcomeAfter(before, event);
  const resumed = before.status === 'not-sent' && beginnings.has(event.type);
  const news = event.message && takesNewText.has(event.type) ? event.message : before;
  const remindAt = event.type === 'reminder' ? event.remindAt : before.remindAt;
  const editedAt = event.type === 'edited' ? event.at : before.editedAt;
  const editedText = event.type === 'edited' ? event.message?.text : before.editedText;
  const deletedAt = event.type === 'deleted' ? event.at : before.deletedAt;
  return {
    ...contentOf(news),
    attemptId: before.attemptId,
    status,
    ...(reason === undefined ? {} : { reason }),
    startedAt: resumed ? event.at : Math.min(before.startedAt, event.at),
    endedAt: Math.max(before.endedAt, event.at),
    findings: findingsAfter(before.findings, event.findings ?? []),
    ...(before.changedAfterReview || isChangedAfterReview(before, news) ? { changedAfterReview: true } : {}),
    sentAnyway:
      (before.sentAnyway && !resumed) ||
      (event.type === 'approved' && (event.findings ?? []).some(isSerious)),
    held: (before.held && !resumed) || event.type === 'held',
    ...(remindAt === undefined || status !== 'not-sent' ? {} : { remindAt }),
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(editedText === undefined ? {} : { editedText }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  };
}

/** All events of one attempt, in order, as an entry; null when none of them holds a message. */
export function entryOf(events: readonly JournalEvent[]): Entry | null {
  return events.reduce<Entry | null>(applyEvent, null);
}

/**
 * The line that closes an attempt whose page is gone. Before anything was let go, nothing can have left by our hand:
 * it is parked, with its text. Afterwards nobody saw it leave, and nobody saw it stay.
 */
export function interruption(types: readonly JournalEventType[]): 'parked' | 'not-confirmed' {
  return types.some((type) => type === 'approved' || type === 'released' || type === 'passed')
    ? 'not-confirmed'
    : 'parked';
}

/** The person went back to it before it left: not sent, and not set aside to be sent later. */
export function isGivenUp(entry: Pick<Entry, 'status' | 'reason'>): boolean {
  return entry.status === 'not-sent' && entry.reason === undefined;
}

/** What starts an attempt. After one that was given up or parked, the message is sent again: its time is now. */
export const beginnings: ReadonlySet<JournalEventType> = new Set(['attempted', 'held', 'passed']);

/** After a departure the text is what was sent: how it reads since an edit on the site stands beside it. */
const takesNewText: ReadonlySet<JournalEventType> = new Set([
  'attempted',
  'held',
  'approved',
  'released',
  'passed',
  'cancelled',
  'parked',
  'scheduled',
]);

function firstEntry(event: JournalEvent, message: JournalMessage): Entry {
  return {
    attemptId: event.attemptId,
    status: 'pending',
    startedAt: event.at,
    endedAt: event.at,
    ...contentOf(message),
    findings: [],
    sentAnyway: false,
    held: false,
  };
}

function outcomeAfter(entry: Entry, event: JournalEvent): { status: EntryStatus; reason?: string } {
  const status = wasPutBack(event) ? 'not-confirmed' : statusAfter(entry.status, event.type);
  if (event.reason !== undefined && status !== 'pending') return { status, reason: event.reason };
  return status === entry.status && entry.reason !== undefined
    ? { status, reason: entry.reason }
    : { status };
}

/** The site put the text back into the composer: what was told as left before did not leave (guard/departure). */
function wasPutBack(event: JournalEvent): boolean {
  return event.type === 'not-confirmed' && event.reason === 'restored';
}

/** Evidence that it left outweighs everything said before; what the site did to it afterwards outweighs that. */
function statusAfter(status: EntryStatus, type: JournalEventType): EntryStatus {
  if (type === 'undone' || type === 'deleted') return 'undone';
  if (status === 'undone') return status;
  if (type === 'left') return 'sent';
  if (status === 'sent' || type === 'edited' || type === 'reminder') return status;
  return statusOfOpenAttempt[type];
}

const statusOfOpenAttempt: Record<
  Exclude<JournalEventType, 'undone' | 'deleted' | 'left' | 'edited' | 'reminder'>,
  EntryStatus
> = {
  attempted: 'pending',
  held: 'pending',
  approved: 'pending',
  released: 'pending',
  passed: 'pending',
  'not-confirmed': 'not-confirmed',
  cancelled: 'not-sent',
  parked: 'not-sent',
  scheduled: 'scheduled',
};

/** What was worth a look stays told when a later review, of the changed message, has nothing of that weight to say. */
function findingsAfter(
  before: readonly JournalFinding[],
  now: readonly JournalFinding[],
): readonly JournalFinding[] {
  const isLighter = before.some(isSerious) && !now.some(isSerious);
  return now.length === 0 || isLighter ? before : now;
}

function isChangedAfterReview(before: Entry, news: Content): boolean {
  return before.findings.some(isSerious) && contentKey(before) !== contentKey(news);
}

function isSerious(finding: { readonly level: string }): boolean {
  return finding.level !== 'note';
}
