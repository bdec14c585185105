import type { Entry, JournalFinding } from '../events.ts';

/** No word is longer than this to the search: what is longer is a link or a key, and its beginning finds it. */
const longestWord = 64;

/** Writing without spaces: there a run of letters is a sentence, and the browser's own segmenter knows the words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const statusWords: Record<Entry['status'], string> = {
  sent: 'sent',
  'not-confirmed': 'not confirmed',
  'not-sent': 'not sent',
  pending: 'pending',
  scheduled: 'scheduled',
  undone: 'undone',
};

/** The words of a text as they are searched: no case, no accents, letters and digits only. */
export function wordsOf(text: string): string[] {
  // Most text is ASCII, and there it takes a third of the time.
  if (!/[\u0080-\uffff]/.test(text)) return cut(text.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const runs = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return cut(unspaced.test(plain) ? runs.flatMap(segmentsOf) : runs);
}

/**
 * Every distinct word by which an entry is found: text (as sent, and as edited), subject, names, addresses, channel or
 * group, site, attachments, the day in the words a person would use, how it went; and its facets.
 */
export function searchWordsOf(entry: Entry): Set<string> {
  const parts = [
    entry.text,
    entry.editedText ?? '',
    entry.subject ?? '',
    ...entry.recipients.flatMap(({ name, address }) => [name, address ?? '']),
    entry.conversationTitle ?? '',
    entry.site,
    entry.kind,
    ...entry.attachments,
    statusWords[entry.status],
    isFlagged(entry) ? 'flagged' : '',
  ];
  // In one go: an import spends most of its own time here.
  return new Set([...wordsOf(parts.join('\n')), ...dayWordsOf(entry.startedAt), ...facetsOf(entry)]);
}

/** The words of a day, kept: formatting a date takes as long as reading a whole message. */
const knownDays = new Map<string, readonly string[]>();

/** Some years: what is searched at a time is less. */
const mostKnownDays = 2_000;

function dayWordsOf(time: number): readonly string[] {
  const date = new Date(time);
  const day = `${date.getFullYear()} ${date.getMonth()} ${date.getDate()}`;
  const known = knownDays.get(day);
  if (known) return known;
  if (knownDays.size === mostKnownDays) knownDays.clear();
  const words = wordsOf(dayFormat.format(date));
  knownDays.set(day, words);
  return words;
}

const dayFormat = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** What a filter asks for, as one word that nobody can type: letters and digits only make the others. */
export const facet = {
  site: (site: string) => `=site:${site}`,
  kind: (kind: Entry['kind']) => `=kind:${kind}`,
  status: (status: Entry['status']) => `=status:${status}`,
  /** A rule that spoke up, at a level worth a look. */
  rule: (rule: string) => `=rule:${rule}`,
  /** The hour of the person's day, 0 to 23. */
  hour: (hour: number) => `=hour:${hour}`,
  flagged: '=flagged',
  sentAnyway: '=anyway',
  changed: '=changed',
} as const;

function facetsOf(entry: Entry): string[] {
  return [
    facet.site(entry.site),
    facet.kind(entry.kind),
    facet.status(entry.status),
    facet.hour(new Date(entry.startedAt).getHours()),
    ...entry.findings.filter(isSerious).map((finding) => facet.rule(finding.rule)),
    ...(isFlagged(entry) ? [facet.flagged] : []),
    ...(entry.sentAnyway ? [facet.sentAnyway] : []),
    ...(entry.changedAfterReview ? [facet.changed] : []),
  ];
}

/** Whether the review found something worth a look before a send. */
export function isFlagged(entry: Entry): boolean {
  return entry.findings.some(isSerious);
}

function isSerious(finding: JournalFinding): boolean {
  return finding.level !== 'note';
}

function segmentsOf(run: string): string[] {
  return unspaced.test(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run];
}

function cut(words: string[]): string[] {
  return words.some((word) => word.length > longestWord)
    ? words.map((word) => word.slice(0, longestWord))
    : words;
}
