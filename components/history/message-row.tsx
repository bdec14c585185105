import { Check, Copy, Trash } from 'lucide';
import { Button } from '../ui/button.tsx';
import { MessageDetails } from './message-details.tsx';
import { isParked, outcomeOf } from './outcome.ts';
import type { DraftTools } from './put-into.tsx';
import { RowContent, type RowContentProps } from './row-content.tsx';

export interface MessageRowProps extends RowContentProps {
  readonly open: boolean;
  /** True for a moment after its text was copied. */
  readonly copied: boolean;
  onToggle(): void;
  onCopy(): void;
  onDelete(): void;
  onFollowUp?(): void;
  /** To go on with a message that was not sent. */
  readonly drafts?: DraftTools;
  /** When to be reminded of a message that was let sit; null: never. */
  onRemind?(at: number | null): void;
}

/** One message: who, when, what and how it went; opened, the whole of it. */
export function MessageRow(props: MessageRowProps) {
  const { entry, open } = props;
  const outcome = outcomeOf(entry);
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
        <RowContent {...props} />
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
