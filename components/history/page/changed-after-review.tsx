import type { JournalEvent } from '../../../lib/history/events.ts';
import { type Changes, changesAfterReview, type Piece } from './changes.ts';

const partWords: readonly { readonly part: keyof Changes; readonly words: string }[] = [
  { part: 'recipients', words: 'To' },
  { part: 'subject', words: 'Subject' },
  { part: 'text', words: 'Text' },
  { part: 'attachments', words: 'Attached' },
];

/** What was changed after the review, word by word; nothing where nothing was. */
export function ChangedAfterReview({ events }: { readonly events: readonly JournalEvent[] }) {
  const changes = changesAfterReview(events);
  if (changes === null) return null;
  return (
    <section class="changed" aria-label="Changed after the review">
      <h2 class="found-title">Changed after the review</h2>
      <dl>
        {partWords.map(({ part, words }) => {
          const pieces = changes[part];
          return pieces === undefined ? null : (
            <div key={part}>
              <dt>{words}</dt>
              <dd dir="auto">{pieces.map(marked)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function marked({ text, change }: Piece, index: number) {
  if (change === 'gone') return <del key={index}>{text}</del>;
  return change === 'new' ? <ins key={index}>{text}</ins> : text;
}
