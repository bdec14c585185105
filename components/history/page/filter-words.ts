import type { Filter } from '../../../lib/history/search/index.ts';
import { ruleCatalogue } from '../../options/rule-catalogue.ts';

export interface TimeFilter {
  readonly id: string;
  readonly words: string;
  /** Milliseconds since the epoch: the beginning of a day, so that it stays the same while the page is open. */
  readonly from: number;
  readonly until?: undefined;
}

/** Stretches of time that end now. */
export function timeFilters(now: number): readonly TimeFilter[] {
  return [
    { id: 'today', words: 'Today', from: daysBefore(now, 0) },
    { id: 'week', words: 'Last 7 days', from: daysBefore(now, 6) },
    { id: 'month', words: 'Last 30 days', from: daysBefore(now, 29) },
  ];
}

/** "16 November to 22 November", "since 16 November". The end of a filter is not part of it. */
export function timeWords({ from, until }: Filter, language: string): string {
  const day = (at: number) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at);
  if (until === undefined) return `since ${day(from ?? 0)}`;
  return from === undefined ? `before ${day(until)}` : `${day(from)} to ${day(until - 1)}`;
}

/** The name of a rule as the options have it; its own name where it is not known any more. */
export function ruleWords(rule: string): string {
  const known = ruleCatalogue.flatMap(({ rules }) => rules).find((each) => each.rule === rule);
  return known?.title ?? rule;
}

function daysBefore(now: number, days: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - days).getTime();
}
