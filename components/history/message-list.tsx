import { useSignal } from '@preact/signals';
import type { Entry } from '../../lib/history/events.ts';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { EmptyList } from './empty-list.tsx';
import { recipientWords } from './entry-words.ts';
import type { MessageListModel } from './message-list-model.ts';
import type { MessageListProps } from './message-list-props.ts';
import { MessageRow } from './message-row.tsx';
import { UndoToast } from './undo-toast.tsx';

/** Search, rows newest first, and undo. */
export function MessageList(props: MessageListProps) {
  const { model, now, language, siteNames } = props;
  const open = useSignal<string | null>(null);
  const copied = useSignal<string | null>(null);
  const entries = model.entries.value;

  async function copyText(entry: Entry): Promise<void> {
    try {
      await props.copy(entry.text);
      copied.value = entry.attemptId;
    } catch {
      model.problem.value = 'The browser did not allow copying. Open the message and select its text.';
    }
  }

  return (
    <>
      <SearchField
        label="Search sent messages"
        value={model.query.value}
        onSearch={(text) => void model.search(text)}
      />
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
      <p class="unseen" role="status">
        {statusWords(model, copied.value !== null)}
      </p>
      <div class="list-scroll">
        {entries.length === 0 ? (
          <EmptyList {...props} />
        ) : (
          <ul class="list" aria-label="Sent messages">
            {entries.map((entry) => (
              <MessageRow
                key={entry.attemptId}
                entry={entry}
                now={now}
                language={language}
                siteNames={siteNames}
                open={open.value === entry.attemptId}
                copied={copied.value === entry.attemptId}
                onToggle={() => {
                  open.value = open.value === entry.attemptId ? null : entry.attemptId;
                  copied.value = null;
                }}
                onCopy={() => void copyText(entry)}
                onRemind={(at) => void model.remind(entry.attemptId, at)}
                {...(props.drafts ? { drafts: props.drafts } : {})}
                {...(props.onFollowUp ? { onFollowUp: () => props.onFollowUp?.(entry) } : {})}
                onDelete={() =>
                  void model.remove(entry.attemptId, `Deleted the message to ${recipientWords(entry)}.`)
                }
              />
            ))}
          </ul>
        )}
        {entries.length > 0 && !model.complete.value && (
          <Button class="list-more" look="outlined" onClick={() => void model.showMore()}>
            Show more
          </Button>
        )}
      </div>
      <UndoToast
        undo={model.undo.value}
        onUndo={() => void model.restore()}
        onClose={() => model.dismissUndo()}
      />
    </>
  );
}

/** What a screen reader hears as the list changes under a search. */
function statusWords(model: MessageListModel, copied: boolean): string {
  if (copied) return 'Text copied.';
  if (model.state.value !== 'ready' || model.query.value.trim() === '') return '';
  const count = model.total.value;
  return count === 1 ? '1 message found.' : `${count} messages found.`;
}
