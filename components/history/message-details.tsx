import { Check, Copy, ExternalLink, Trash } from 'lucide';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Afterwards, textCaption } from './afterwards.tsx';
import { EntryRegret } from './entry-regret.tsx';
import { safeLink } from './entry-words.ts';
import { FindingList } from './finding-list.tsx';
import type { MessageRowProps } from './message-row-props.ts';
import { isParked, type Outcome } from './outcome.ts';
import { PutInto } from './put-into.tsx';
import { Reminder } from './reminder.tsx';
import { exactTime } from './when.ts';

export interface MessageDetailsProps extends MessageRowProps {
  readonly id: string;
  readonly outcome: Outcome;
}

/** The whole text, what the review said, and what can be done with the record. */
export function MessageDetails({
  id,
  entry,
  outcome,
  now,
  language,
  copied,
  onCopy,
  onDelete,
  onFollowUp,
  onRemind,
  drafts,
}: MessageDetailsProps) {
  const link = safeLink(entry);
  const isEdited = entry.editedAt !== undefined;
  const resumable = isParked(entry) && entry.text !== '' && drafts !== undefined;
  return (
    <div class="details" id={id}>
      {outcome.detail !== undefined && <p class="details-outcome">{outcome.detail}</p>}
      {entry.subject !== undefined && entry.subject !== '' && (
        <p class="details-subject" dir="auto">
          {entry.subject}
        </p>
      )}
      {isEdited && <p class="details-caption">{textCaption(entry)}</p>}
      {entry.text === '' ? (
        <p class="details-none">
          {entry.countsOnly ? 'Only that it was sent is kept, not what it said.' : 'It had no text.'}
        </p>
      ) : (
        <p class="details-text" dir="auto">
          {entry.text}
        </p>
      )}
      {entry.attachments.length > 0 && (
        <p class="details-attachments">Attached: {entry.attachments.join(', ')}</p>
      )}
      <Afterwards entry={entry} language={language} />
      <FindingList findings={entry.findings} />
      <p class="details-time">{exactTime(entry.startedAt, language)}</p>
      <div class="details-actions">
        {resumable && <PutInto entry={entry} tools={drafts} />}
        {entry.text !== '' && (
          <Button look="outlined" icon={copied ? Check : Copy} onClick={onCopy} small>
            {copied ? 'Copied' : 'Copy text'}
          </Button>
        )}
        {link !== null && !resumable && (
          <a class="button button--outlined button--small" href={link} target="_blank" rel="noreferrer">
            <Icon icon={ExternalLink} size={16} />
            Open conversation
          </a>
        )}
        <Button look="outlined" icon={Trash} onClick={onDelete} small>
          Delete
        </Button>
      </div>
      {isParked(entry) && onRemind !== undefined && (
        <Reminder
          {...(entry.remindAt === undefined ? {} : { remindAt: entry.remindAt })}
          now={now}
          language={language}
          onRemind={onRemind}
        />
      )}
      <EntryRegret entry={entry} {...(onFollowUp ? { onFollowUp } : {})} />
    </div>
  );
}
