import { useSignal } from '@preact/signals';
import { ClipboardPaste, ExternalLink } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { DraftPlace, InsertAnswer } from '../../lib/guard-notices.ts';
import type { Entry } from '../../lib/history/events.ts';
import { insertWords } from '../regret/index.ts';
import { Button } from '../ui/button.tsx';
import { safeLink } from './entry-words.ts';

/** What it takes to go on with a message that was not sent. */
export interface DraftTools {
  /** Whether its conversation is open in some tab. Rejects with an AppError. */
  findPlace(attemptId: string): Promise<DraftPlace>;
  insert(attemptId: string, text: string): Promise<Exclude<InsertAnswer, 'empty'>>;
  /** Opens its conversation, and offers the text beside the composer there. */
  resume(attemptId: string): Promise<void>;
  /** Calls whenever the person comes back to this page, when a conversation may be open. Answers how to stop. */
  onShown(look: () => void): () => void;
}

export interface PutIntoProps {
  readonly entry: Pick<Entry, 'attemptId' | 'text' | 'conversationUrl'>;
  readonly tools: DraftTools;
}

/** Leads the text of a message that was not sent back into the composer of its conversation. It is never sent from here. */
export function PutInto({ entry, tools }: PutIntoProps) {
  const { attemptId, text } = entry;
  const place = useSignal<DraftPlace>('none');
  const told = useSignal('');
  useEffect(() => {
    const look = () =>
      void tools.findPlace(attemptId).then(
        (found) => (place.value = found),
        () => undefined,
      );
    look();
    return tools.onShown(look);
  }, [tools, attemptId, place]);
  const insert = async () => {
    told.value = insertWords[await tools.insert(attemptId, text).catch(() => 'refused' as const)];
  };
  return (
    <>
      {place.value === 'empty' && (
        <Button look="filled" small icon={ClipboardPaste} onClick={() => void insert()}>
          Put into the open message
        </Button>
      )}
      {place.value !== 'empty' && safeLink(entry) !== null && (
        <Button look="filled" small icon={ExternalLink} onClick={() => void tools.resume(attemptId)}>
          Open conversation
        </Button>
      )}
      <p class="put-told" role="status">
        {told.value || (place.value === 'not-empty' ? insertWords['not-empty'] : '')}
      </p>
    </>
  );
}
