import { Check, Copy, Trash, UserRound } from 'lucide';
import type { Entry } from '../../lib/history/events.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { beginningOf, initialsOf, recipientWords, whereWords } from './entry-words.ts';
import { MessageDetails } from './message-details.tsx';
import { isParked, outcomeOf } from './outcome.ts';
import { OutcomeBadge } from './outcome-badge.tsx';
import { exactTime, whenWords } from './when.ts';

export interface MessageRowProps {
  readonly entry: Entry;
  readonly now: number;
  readonly language: string;
  readonly siteNames: ReadonlyMap<string, string>;
  readonly open: boolean;
  /** True for a moment after its text was copied. */
  readonly copied: boolean;
  onToggle(): void;
  onCopy(): void;
  onDelete(): void;
  onFollowUp?(): void;
}

/** One message: who, when, what and how it went; opened, the whole of it. */
export function MessageRow(props: MessageRowProps) {
  const { entry, now, language, siteNames, open } = props;
  const outcome = outcomeOf(entry);
  const initials = initialsOf(entry);
  const detailsId = `details-${entry.attemptId}`;
  return (
    <li class={open ? 'row row-open' : 'row'}>
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={props.onToggle}
      >
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
          <OutcomeBadge outcome={outcome} />
          <span class="row-where">{whereWords(entry, siteNames)}</span>
        </span>
      </button>
      {!open && isParked(entry) && (
        <div class="row-actions">
          {entry.text !== '' && (
            <Button look="outlined" small icon={props.copied ? Check : Copy} onClick={props.onCopy}>
              {props.copied ? 'Copied' : 'Copy text'}
            </Button>
          )}
          <Button look="outlined" small icon={Trash} onClick={props.onDelete}>
            Delete
          </Button>
        </div>
      )}
      {open && <MessageDetails {...props} id={detailsId} outcome={outcome} />}
    </li>
  );
}
