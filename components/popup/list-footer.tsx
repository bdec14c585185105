import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Keep } from '../../lib/settings.ts';
import type { MessageListModel } from '../history/index.ts';
import { Button } from '../ui/button.tsx';
import { daysWords } from '../ui/days-words.ts';

export interface ListFooterProps {
  readonly model: MessageListModel;
  readonly keep: Keep;
  readonly keepDays: number;
}

/** What is kept and for how long, and "Delete all", asked once in place. */
export function ListFooter({ model, keep, keepDays }: ListFooterProps) {
  const asking = useSignal(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking.value) back.current?.focus();
  }, [asking.value]);

  if (model.entries.value.length === 0) return null;
  if (asking.value) {
    return (
      <footer class="list-foot list-foot--asking">
        <span>Delete every message?</span>
        <Button
          small
          look="outlined"
          class="button--danger"
          onClick={() => {
            asking.value = false;
            void model.removeAll('Deleted all messages.');
          }}
        >
          Delete all
        </Button>
        <Button small look="filled" ref={back} onClick={() => (asking.value = false)}>
          Keep them
        </Button>
      </footer>
    );
  }
  return (
    <footer class="list-foot">
      <span>{footWords(model, keep, keepDays)}</span>
      <Button small onClick={() => (asking.value = true)}>
        Delete all
      </Button>
    </footer>
  );
}

function footWords(model: MessageListModel, keep: Keep, keepDays: number): string {
  const count = model.total.value;
  if (model.query.value.trim() !== '') return count === 1 ? '1 found' : `${count} found`;
  const waiting = model.waiting.value;
  if (waiting > 0) return `${waiting} could not be written yet and will be added`;
  const days = daysWords(keepDays);
  return keep === 'nothing'
    ? 'New messages are not kept'
    : `${count.toLocaleString()} on this device, kept for ${days}`;
}
