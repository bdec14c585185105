import type { Entry } from '../events.ts';
import { facet, wordsOf } from './words.ts';

/** What a person narrows the list by, beside the words they type. */
export interface Filter {
  readonly site?: string;
  readonly kind?: Entry['kind'];
  readonly status?: Entry['status'];
  /** Only messages that this rule had something to say about. */
  readonly rule?: string;
  /** Only messages of this hour of the person's day, 0 to 23. */
  readonly hour?: number;
  /** Only messages that the review had something to say about. */
  readonly flagged?: true;
  readonly sentAnyway?: true;
  /** Only messages that were changed after the review had something to say. */
  readonly changed?: true;
  /** Started at this time or later; milliseconds since the epoch. */
  readonly from?: number;
  /** Started earlier than this. */
  readonly until?: number;
}

/** Ready to be matched: all of it must hold. */
export interface Query {
  /** Each starts some word of the entry. */
  readonly beginnings: readonly string[];
  /** Each is a word of the entry. */
  readonly facets: readonly string[];
}

/** The query in what was typed and chosen; null when everything answers it. Times are not part of it. */
export function queryOf(typed: string, filter: Filter = {}): Query | null {
  const beginnings = [...new Set(wordsOf(typed))];
  const facets = [
    ...(filter.site === undefined ? [] : [facet.site(filter.site)]),
    ...(filter.kind === undefined ? [] : [facet.kind(filter.kind)]),
    ...(filter.status === undefined ? [] : [facet.status(filter.status)]),
    ...(filter.rule === undefined ? [] : [facet.rule(filter.rule)]),
    ...(filter.hour === undefined ? [] : [facet.hour(filter.hour)]),
    ...(filter.flagged ? [facet.flagged] : []),
    ...(filter.sentAnyway ? [facet.sentAnyway] : []),
    ...(filter.changed ? [facet.changed] : []),
  ];
  return beginnings.length + facets.length === 0 ? null : { beginnings, facets };
}

/** Whether an entry with these search words answers the query. */
export function answers(words: ReadonlySet<string>, { beginnings, facets }: Query): boolean {
  return (
    facets.every((wanted) => words.has(wanted)) &&
    beginnings.every((beginning) => words.has(beginning) || startsAny(words, beginning))
  );
}

function startsAny(words: ReadonlySet<string>, beginning: string): boolean {
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}
