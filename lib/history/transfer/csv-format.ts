import type { Entry } from '../events.ts';

const columns: readonly (readonly [title: string, cell: (entry: Entry) => string])[] = [
  ['When', (entry) => new Date(entry.startedAt).toISOString()],
  ['Site', (entry) => entry.site],
  ['Kind', (entry) => entry.kind],
  [
    'To',
    ({ recipients, conversationTitle = '' }) =>
      recipients.map(({ name, address }) => name || (address ?? '')).join('; ') || conversationTitle,
  ],
  ['Subject', (entry) => entry.subject ?? ''],
  ['Text', (entry) => entry.text],
  ['Text after an edit on the site', (entry) => entry.editedText ?? ''],
  ['Attachments', (entry) => entry.attachments.join('; ')],
  ['How it went', (entry) => entry.status],
  ['Why', (entry) => entry.reason ?? ''],
  ['Held', (entry) => (entry.held ? 'yes' : 'no')],
  ['Sent anyway', (entry) => (entry.sentAnyway ? 'yes' : 'no')],
  ['Found', (entry) => entry.findings.map((finding) => finding.title).join('; ')],
  ['Conversation', (entry) => entry.conversationUrl ?? ''],
];

/** The first line. It begins with a byte order mark: without one Excel takes the text for another encoding. */
export const firstCsvLine = `\ufeff${columns.map(([title]) => title).join(',')}`;

/** One entry as a line of CSV (RFC 4180). */
export function csvLine(entry: Entry): string {
  return columns.map(([, cell]) => quoted(harmless(cell(entry)))).join(',');
}

/** A cell that begins like a formula is run by spreadsheets (OWASP, "CSV Injection"): an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
