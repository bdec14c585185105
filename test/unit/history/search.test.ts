import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../lib/history/entry.ts';
import type { Entry } from '../../../lib/history/events.ts';
import type { Filter } from '../../../lib/history/search/index.ts';
import {
  answers,
  type Doc,
  queryOf,
  type Segment,
  searchWordsOf,
  segmentBuilder,
  segmentCapacity,
  slotsAnswering,
  wordsOf,
} from '../../../lib/history/search/index.ts';
import { bareLine, line, message } from './sample.ts';

function entry(over: Parameters<typeof message>[0], at = new Date(2026, 10, 24, 15).getTime()): Entry {
  const made = entryOf([line('passed', at, 'a1', { message: message(over) }), bareLine('left', at + 1)]);
  if (made === null) throw new Error('A first line with a message makes an entry.');
  return made;
}

function isFound(sought: Entry, typed: string, filter: Filter = {}): boolean {
  const query = queryOf(typed, filter);
  return query === null || answers(searchWordsOf(sought), query);
}

describe('words', () => {
  it('are letters and digits, without case and accents', () => {
    expect(wordsOf("Café «Zoë»: don't pay €1,200 — ok?")).toEqual([
      'cafe',
      'zoe',
      'don',
      't',
      'pay',
      '1',
      '200',
      'ok',
    ]);
  });

  it('are found in writing without spaces', () => {
    expect(wordsOf('明日の会議')).toContain('会議');
  });

  it('do not grow with what is no word', () => {
    expect(wordsOf('x'.repeat(500))).toEqual(['x'.repeat(64)]);
  });
});

describe('an entry is found', () => {
  const sought = entry({ text: 'The contract for Porto', attachments: ['offer-final.pdf'] });

  it.each([
    'por',
    'contract porto',
    'helena',
    'ortiz role',
    'linkedin',
    'inmail',
    'offer final',
    'november 2026',
    '24 nov',
    'tuesday',
    'sent',
  ])('by %s', (typed) => expect(isFound(sought, typed)).toBe(true));

  it.each(['orto', 'contract lisbon', 'slack', 'december', 'flagged', 'confirmed', 'site', 'status'])(
    'not by %s',
    (typed) => expect(isFound(sought, typed)).toBe(false),
  );

  it('by its channel', () => {
    expect(isFound(entry({ recipients: [], conversationTitle: '#book-club' }), 'book club')).toBe(true);
  });

  it('by what it is filtered by, and by that exactly', () => {
    expect(isFound(sought, '', { site: 'linkedin', kind: 'inmail', status: 'sent' })).toBe(true);
    expect(isFound(sought, 'porto', { site: 'link' })).toBe(false);
    expect(isFound(sought, '', { flagged: true })).toBe(false);
    const flagged = {
      ...sought,
      findings: [{ rule: 'slip:x', level: 'warn', title: 'X' }],
      sentAnyway: true,
    };
    expect(isFound(flagged, 'flagged', { flagged: true, sentAnyway: true })).toBe(true);
  });
});

function withDocs(segment: Segment | null, docs: readonly Doc[]): Segment {
  const builder = segmentBuilder(segment);
  for (const doc of docs) builder.add(doc);
  return builder.build();
}

describe('a segment', () => {
  const texts = ['alpha beta', 'beta gamma', 'al zebra', '\u{1F600} zulu', 'beta'];
  const docs = texts.map((text, time) => ({ attemptId: `a${time}`, time, words: new Set(wordsOf(text)) }));
  const found = (segment: Segment, typed: string) =>
    [...slotsAnswering(segment, queryOf(typed) ?? { beginnings: [], facets: [] })].flatMap((is, slot) =>
      is === 1 ? [segment.attemptIds[slot]] : [],
    );

  it('finds by beginnings, all of which must be there', () => {
    const segment = withDocs(null, docs);
    expect(found(segment, 'al')).toEqual(['a0', 'a2']);
    expect(found(segment, 'beta')).toEqual(['a0', 'a1', 'a4']);
    expect(found(segment, 'be ga')).toEqual(['a1']);
    expect(found(segment, 'z')).toEqual(['a2', 'a3']);
    expect(found(segment, 'zz')).toEqual([]);
    expect(found(segment, '')).toHaveLength(5);
  });

  it('is the same however it grew', () => {
    const grown = docs.reduce<Segment | null>((segment, doc) => withDocs(segment, [doc]), null);
    expect(grown).toEqual(withDocs(null, docs));
  });

  it('holds as many as a slot can number', () => {
    expect(segmentCapacity).toBeLessThanOrEqual(2 ** 16);
  });
});
