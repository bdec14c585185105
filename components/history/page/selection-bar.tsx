import { Trash, X } from 'lucide';
import { Button } from '../../ui/button.tsx';
import type { HistoryModel } from './history-model.ts';

/** More than these are not ticked at once: reading them all would take too long. */
const mostAtOnce = 1000;

/** What can be done with the ticked messages; nothing while none is. */
export function SelectionBar({ model }: { readonly model: HistoryModel }) {
  const { selection, list, removal } = model;
  const count = selection.count.value;
  const total = list.total.value;
  if (count === 0) return null;
  const words = count === 1 ? '1 message' : `${count.toLocaleString()} messages`;
  return (
    <section class="selection" aria-label="Selected messages">
      <p role="status">{words} selected</p>
      {count < total && total <= mostAtOnce && (
        <Button small look="link" onClick={() => void selection.all()}>
          Select all {total.toLocaleString()}
        </Button>
      )}
      <Button
        small
        look="outlined"
        icon={Trash}
        onClick={() => void removal.remove([...selection.ids.peek()], `Deleted ${words}.`)}
      >
        Delete
      </Button>
      <Button small icon={X} aria-label="Select none" title="Select none" onClick={() => selection.clear()} />
    </section>
  );
}
