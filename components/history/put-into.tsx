import { useSignal } from '@preact/signals';
import { ClipboardPaste } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { DraftPlace, InsertAnswer } from '../../lib/messages.ts';
import { insertWords } from '../regret/index.ts';
import { Button } from '../ui/button.tsx';

export interface PutIntoProps {
  /** Whether the conversation is open in some tab. Rejects with an AppError. */
  findPlace(): Promise<DraftPlace>;
  insert(): Promise<Exclude<InsertAnswer, 'empty'>>;
}

/** Offers the text of a message that was not sent to the empty composer of its conversation, where that is open. */
export function PutInto({ findPlace, insert }: PutIntoProps) {
  const place = useSignal<DraftPlace>('none');
  const told = useSignal('');
  useEffect(() => {
    findPlace().then(
      (found) => (place.value = found),
      () => undefined,
    );
  }, [findPlace, place]);
  if (place.value !== 'empty') return null;
  return (
    <>
      <Button
        look="filled"
        small
        icon={ClipboardPaste}
        onClick={() =>
          void insert()
            .catch(() => 'refused' as const)
            .then((done) => (told.value = insertWords[done]))
        }
      >
        Put into the open message
      </Button>
      <p class="put-told" role="status">
        {told.value}
      </p>
    </>
  );
}
