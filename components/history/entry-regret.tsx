import { useSignal } from '@preact/signals';
import { Undo2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { Entry } from '../../lib/history/events.ts';
import { regrettedOf, whatNow } from '../../lib/regret/index.ts';
import { RegretPanel } from '../regret/index.ts';
import { Button } from '../ui/button.tsx';

export interface EntryRegretProps {
  readonly entry: Entry;
  /** Offered only where it leads somewhere. */
  onFollowUp?(): void;
}

/** "I regret this" for a message that left, or may have; nothing for one that did not. */
export function EntryRegret({ entry, ...follow }: EntryRegretProps) {
  const open = useSignal(false);
  const panelId = useId();
  if (entry.status === 'not-sent' || entry.status === 'pending') return null;
  const regretted = regrettedOf(entry);
  return (
    <div class="entry-regret">
      <Button
        look="outlined"
        small
        icon={Undo2}
        aria-expanded={open.value}
        aria-controls={open.value ? panelId : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        I regret this
      </Button>
      {open.value && (
        <div id={panelId}>
          <RegretPanel whatNow={(now) => whatNow(regretted, { now })} {...follow} />
        </div>
      )}
    </div>
  );
}
