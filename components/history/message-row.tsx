import { Check, Copy, Trash } from 'lucide';
import { Button } from '../ui/button.tsx';
import { MessageDetails } from './message-details.tsx';
import type { MessageRowProps } from './message-row-props.ts';
import { isParked, outcomeOf } from './outcome.ts';
import { RowContent } from './row-content.tsx';

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
