import type { Keep } from '../../../lib/settings.ts';
import { Button } from '../../ui/button.tsx';
import type { HistoryModel } from './history-model.ts';

/** What stands in the list's place: loading, an error, no match, nothing kept by choice, or nothing yet. */
export function NothingListed({ model, keep }: { readonly model: HistoryModel; readonly keep: Keep }) {
  const { tab, query, filter } = model.view.value;
  if (model.state.value === 'loading') return <div class="empty" aria-busy="true" />;
  if (model.state.value === 'failed') {
    return (
      <div class="empty">
        <p class="empty-title">The history could not be read</p>
        <Button look="outlined" onClick={() => void model.reload()}>
          Try again
        </Button>
      </div>
    );
  }
  if (query.trim() !== '' || Object.keys(filter).length > 0) {
    return (
      <div class="empty">
        <p class="empty-title">
          {query.trim() === '' ? 'Nothing found' : `Nothing found for “${query.trim()}”`}
        </p>
        <p>The search looks at names, subjects, texts, sites, dates, “flagged” and “not confirmed”.</p>
        <Button look="outlined" onClick={() => void model.go({ query: '', filter: {} })}>
          Show all
        </Button>
      </div>
    );
  }
  if (tab === 'not-sent') {
    return (
      <div class="empty">
        <p class="empty-title">Nothing is waiting</p>
        <p>Messages you let sit, and those that could not leave, are kept here with their text.</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <p class="empty-title">{keep === 'nothing' ? 'Nothing is kept' : 'No message yet'}</p>
      <p>
        {keep === 'nothing'
          ? 'You chose to keep nothing about the messages you send.'
          : 'Messages you send will appear here, newest first, with what the review said about them.'}
      </p>
    </div>
  );
}
