import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../lib/history/events.ts';

export interface EntryTextProps {
  readonly entry: Entry;
  /** Kept HTML as nodes that may be shown (lib/sanitize.ts). */
  shownHtml(html: string): DocumentFragment;
}

/** The message as sent: subject, text (with its emphasis, where that was kept), attachments, and what became of it. */
export function EntryText({ entry, shownHtml }: EntryTextProps) {
  const { subject = '', text, html, attachments, countsOnly, editedAt, deletedAt } = entry;
  return (
    <section class="pane-message" aria-label="As sent">
      {subject !== '' && (
        <p class="details-subject" dir="auto">
          {subject}
        </p>
      )}
      {text === '' ? (
        <p class="details-none">
          {countsOnly ? 'Only that it was sent is kept, not what it said.' : 'It had no text.'}
        </p>
      ) : html === undefined ? (
        <p class="details-text" dir="auto">
          {text}
        </p>
      ) : (
        <Rich html={html} shownHtml={shownHtml} />
      )}
      {attachments.length > 0 && <p class="details-attachments">Attached: {attachments.join(', ')}</p>}
      {deletedAt !== undefined && <p class="details-afterwards">It was deleted on the site afterwards.</p>}
      {deletedAt === undefined && editedAt !== undefined && (
        <p class="details-afterwards">It was edited on the site afterwards. This is the text as sent.</p>
      )}
    </section>
  );
}

function Rich({ html, shownHtml }: { readonly html: string } & Pick<EntryTextProps, 'shownHtml'>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(shownHtml(html)), [html, shownHtml]);
  return <div class="details-text details-rich" dir="auto" ref={box} />;
}
