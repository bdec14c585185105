import { Button } from '../ui/button.tsx';
import type { MessageListProps } from './message-list-props.ts';

/** What stands in the list's place: loading, an error, no match, nothing kept by choice, or the first time. */
export function EmptyList({ model, keep, onPractice, onOptions }: MessageListProps) {
  const query = model.query.value.trim();
  if (model.state.value === 'loading') return <div class="empty" aria-busy="true" />;
  if (model.state.value === 'failed') {
    return (
      <div class="empty">
        <p class="empty-title">The history could not be read</p>
        <Button look="outlined" onClick={() => void model.load()}>
          Try again
        </Button>
      </div>
    );
  }
  if (query !== '') {
    return (
      <div class="empty">
        <p class="empty-title">Nothing found for “{query}”</p>
        <p>The search looks at names, subjects, texts and sites.</p>
      </div>
    );
  }
  if (keep === 'nothing') {
    return (
      <div class="empty">
        <p class="empty-title">Nothing is kept</p>
        <p>You chose to keep nothing about the messages you send.</p>
        <Button look="outlined" onClick={onOptions}>
          Change this
        </Button>
      </div>
    );
  }
  return (
    <div class="empty">
      <p class="empty-title">No message yet</p>
      <p>Messages you send will appear here, newest first, with what the review said about them.</p>
      <Button look="filled" onClick={onPractice}>
        Try it on a practice page
      </Button>
    </div>
  );
}
