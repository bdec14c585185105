import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../lib/history/events.ts';
import { Afterwards, textCaption } from '../afterwards.tsx';

export interface EntryTextProps {
  readonly entry: Entry;
  readonly language: string;
  /** Kept HTML as nodes that may be shown (lib/sanitize.ts). */
  shownHtml(html: string): DocumentFragment;
}

/** The message as sent: subject, text (with its emphasis, where that was kept), attachments, and what became of it. */
export function EntryText({ entry, language, shownHtml }: EntryTextProps) {
  const { subject = '', text, html, attachments, countsOnly } = entry;
  const caption = textCaption(entry);
  return (
    <section class="pane-message" aria-label={caption}>
      <p class="details-caption">{caption}</p>
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
      <Afterwards entry={entry} language={language} />
    </section>
  );
}

function Rich({ html, shownHtml }: { readonly html: string } & Pick<EntryTextProps, 'shownHtml'>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(shownHtml(html)), [html, shownHtml]);
  return <div class="details-text details-rich" dir="auto" ref={box} />;
}
