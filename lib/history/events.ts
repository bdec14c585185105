import type { MessageKind } from '../review/message.ts';
import type { Route } from '../sites/site.ts';

/** History is an append-only list of these; the status of an entry is derived (lib/history/entry.ts). */
export type JournalEventType =
  | 'attempted'
  | 'held'
  | 'approved'
  | 'released'
  | 'passed'
  | 'left'
  | 'not-confirmed'
  | 'cancelled'
  | 'parked'
  | 'reminder'
  | 'scheduled'
  | 'undone'
  | 'edited'
  | 'deleted';

export interface JournalFinding {
  readonly rule: string;
  readonly level: string;
  readonly title: string;
}

export interface JournalMessage {
  readonly site: string;
  readonly surface: string;
  readonly kind: MessageKind;
  readonly conversationId: string;
  readonly conversationUrl?: string;
  /** What the site calls it, where it goes to no named person: a channel, a group. */
  readonly conversationTitle?: string;
  readonly recipients: readonly { readonly name: string; readonly address?: string }[];
  readonly subject?: string;
  readonly text: string;
  /** What a rich composer held, already reduced by sanitize.ts: kept with the entry, and cleaned again before it is shown. */
  readonly html?: string;
  /** Whether its thread may be an InMail, where its kind alone does not say so; absent where nobody looked. */
  readonly mayBeInMail?: boolean;
  readonly attachments: readonly string[];
  /** Set by the journal where only counts are kept: everything personal above is empty by choice. */
  readonly countsOnly?: true;
}

export interface JournalEvent {
  /** The attempt this belongs to; all events of one message share it. */
  readonly attemptId: string;
  readonly type: JournalEventType;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly route?: Route;
  /** Present on the first event of an attempt, and again when the text changed, there or on the site afterwards. Secrets are masked before it is written (secrets.ts). */
  readonly message?: JournalMessage;
  readonly findings?: readonly JournalFinding[];
  readonly reason?: string;
  /** With a reminder: when to remind of this parked message. None takes the reminder away. */
  readonly remindAt?: number;
}

export type EntryStatus = 'sent' | 'not-confirmed' | 'not-sent' | 'pending' | 'scheduled' | 'undone';

/** One row of the history, derived from the events of one attempt. */
export interface Entry {
  readonly attemptId: string;
  readonly status: EntryStatus;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly site: string;
  readonly surface: string;
  readonly kind: MessageKind;
  readonly recipients: readonly { readonly name: string; readonly address?: string }[];
  readonly subject?: string;
  /** '' when only counts are kept. */
  readonly text: string;
  /** From a rich composer. Never shown but through sanitize.ts. */
  readonly html?: string;
  readonly mayBeInMail?: boolean;
  readonly attachments: readonly string[];
  readonly conversationUrl?: string;
  readonly conversationTitle?: string;
  readonly findings: readonly JournalFinding[];
  /** Only counts were kept: text, recipients, subject and attachments are empty by choice. */
  readonly countsOnly?: true;
  /** Only while it is not sent: when the person asked to be reminded of it. */
  readonly remindAt?: number;
  /** Set when the site was seen to show it edited or deleted afterwards; the text stays as sent. */
  readonly editedAt?: number;
  /** How it reads since then, where that is kept. */
  readonly editedText?: string;
  readonly deletedAt?: number;
  /** The review found something worth a look, and the message was changed after it. */
  readonly changedAfterReview?: true;
  /** "Send anyway" was chosen. */
  readonly sentAnyway: boolean;
  readonly held: boolean;
  readonly reason?: string;
}
