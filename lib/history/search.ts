import type { Entry } from './events.ts';

/** What a person typed, ready to be matched: every word must start some word of the entry. */
export type Query = readonly string[];

const statusWords: Record<Entry['status'], string> = {
  sent: 'sent',
  'not-confirmed': 'not confirmed unconfirmed',
  'not-sent': 'not sent unsent',
  pending: 'pending',
  scheduled: 'scheduled',
  undone: 'undone',
};

/** The words of a text as they are searched: no case, no accents, letters and digits only. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every distinct word by which an entry is found: text, subject, names, addresses, site, attachments, how it went. */
export function searchWordsOf(entry: Entry): Set<string> {
  const parts = [
    entry.text,
    entry.subject ?? '',
    ...entry.recipients.flatMap(({ name, address }) => [name, address ?? '']),
    entry.site,
    entry.kind,
    ...entry.attachments,
    statusWords[entry.status],
    entry.findings.some((finding) => finding.level !== 'note') ? 'flagged' : '',
  ];
  return new Set(parts.flatMap(wordsOf));
}

/** The query in what a person typed; null when there is nothing to search for. */
export function queryOf(typed: string): Query | null {
  const words = wordsOf(typed);
  return words.length === 0 ? null : words;
}

/** Whether an entry answers a query. */
export function matches(entry: Entry, query: Query): boolean {
  const words = [...searchWordsOf(entry)];
  return query.every((asked) => words.some((word) => word.startsWith(asked)));
}
