import { Bell, UserRound } from 'lucide';
import type { Entry } from '../../lib/history/events.ts';
import { reminderWords } from '../../lib/history/reminder-times.ts';
import { Icon } from '../ui/icon.tsx';
import { beginningOf, initialsOf, recipientWords, whereWords } from './entry-words.ts';
import { outcomeOf } from './outcome.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { exactTime, whenWords } from './when.ts';

export interface RowContentProps {
  readonly entry: Entry;
  readonly now: number;
  readonly language: string;
  readonly siteNames: ReadonlyMap<string, string>;
}

/** One message at a glance: who, when, what and how it went. Goes inside a button. */
export function RowContent({ entry, now, language, siteNames }: RowContentProps) {
  const initials = initialsOf(entry);
  return (
    <>
      <span class="row-initials" aria-hidden="true">
        {initials === '' ? <Icon icon={UserRound} /> : initials}
      </span>
      <span class="row-who" dir="auto">
        {recipientWords(entry)}
      </span>
      <time
        class="row-when"
        dateTime={new Date(entry.startedAt).toISOString()}
        title={exactTime(entry.startedAt, language)}
      >
        {whenWords(entry.startedAt, now, language)}
      </time>
      <span class="row-line" dir="auto">
        {entry.subject !== undefined && entry.subject !== '' && (
          <span class="row-subject">{entry.subject}</span>
        )}
        <span class={entry.text === '' ? 'row-text row-text--none' : 'row-text'}>{beginningOf(entry)}</span>
      </span>
      <span class="row-foot">
        <OutcomeBadge outcome={outcomeOf(entry)} />
        {entry.editedAt !== undefined && entry.deletedAt === undefined && (
          <span class="row-edited">Edited afterwards</span>
        )}
        <span class="row-where">{whereWords(entry, siteNames)}</span>
        {entry.remindAt !== undefined && entry.remindAt > now && (
          <span class="row-remind">
            <Icon icon={Bell} size={14} />
            <span class="unseen">Reminds you </span>
            {reminderWords(entry.remindAt, now, language)}
          </span>
        )}
      </span>
    </>
  );
}
