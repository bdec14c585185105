import type { JournalEvent, JournalEventType } from '../../../lib/history/events.ts';

const words: Readonly<Record<JournalEventType, string>> = {
  attempted: 'Send was pressed, and the review stopped it',
  held: 'Send was pressed, and it was held',
  approved: 'You chose to send it',
  released: 'It was sent on',
  passed: 'Send was pressed',
  left: 'It left',
  'not-confirmed': 'Nothing showed that it left',
  cancelled: 'You went back to it',
  parked: 'It was set aside',
  reminder: 'The reminder was taken away',
  scheduled: 'It was scheduled on the site',
  undone: 'It was undone on the site',
  edited: 'It was edited on the site',
  deleted: 'It was deleted on the site',
};

/** What happened to a message, line by line as the journal has it: folded away. */
export function Course({
  events,
  language,
}: {
  readonly events: readonly JournalEvent[];
  readonly language: string;
}) {
  if (events.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <details class="course">
      <summary>What happened to it</summary>
      <ol>
        {events.map((event) => (
          <li key={`${event.type}/${event.at}`}>
            <time dateTime={new Date(event.at).toISOString()}>{time.format(event.at)}</time>
            <span>{wordsFor(event, time)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function wordsFor({ type, remindAt }: JournalEvent, time: Intl.DateTimeFormat): string {
  return type === 'reminder' && remindAt !== undefined
    ? `You asked to be reminded on ${time.format(remindAt)}`
    : words[type];
}
