import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import type { Span } from '../text/spans.ts';

/** A date as written: month from 1, weekday from 0 (Sunday). The year is there only where it is written. */
export interface WrittenDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
  /** "3/5": day and month could be the other way round. */
  readonly ambiguous: boolean;
}

const readers = [en.strict, de.strict, fr.strict, es.strict];

/**
 * Dates with day and month, with the weekday that stands beside them, by chrono-node in English, German, French and
 * Spanish. `now`: milliseconds since the epoch, for chrono's own reckoning only; what it merely implies is left out.
 */
export function datesIn(text: string, now: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const reader of readers) {
    for (const result of reader.parse(text, { instant: new Date(now), timezone: 0 })) {
      const { start } = result;
      if (!start.isCertain('day') || !start.isCertain('month')) continue;
      const span = { start: result.index, end: result.index + result.text.trimEnd().length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const beside = start.isCertain('weekday') ? undefined : weekdayBeside(text, span);
      const weekday = start.isCertain('weekday') ? start.get('weekday') : beside?.weekday;
      const year = start.isCertain('year') ? start.get('year') : null;
      found.push({
        start: Math.min(span.start, beside?.start ?? span.start),
        end: Math.max(span.end, beside?.end ?? span.end),
        day: start.get('day') ?? 0,
        month: start.get('month') ?? 0,
        ambiguous: /\d{1,2}[/.-]\d{1,2}/.test(result.text) && !/\d{4}-\d/.test(result.text),
        ...(year === null ? {} : { year }),
        ...(weekday === null || weekday === undefined ? {} : { weekday }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How the names of the days begin, from Sunday; whole names where a beginning is a word of its own. */
const dayNames = [
  /^(?:sun|sonntag|dimanche|domingo)/i,
  /^(?:mon(?:day)?$|montag|lundi|lunes)/i,
  /^(?:tue|dienstag|mardi|martes)/i,
  /^(?:wed|mittwoch|mercredi|mi[eé]rcoles)/i,
  /^(?:thu|donnerstag|jeudi|jueves)/i,
  /^(?:fri|freitag|vendredi|viernes)/i,
  /^(?:sat(?:urday)?$|samstag|samedi|s[aá]bado)/i,
];

/** "Wednesday (25 November)" and "2026-11-24 (Monday)", which chrono does not read as one. */
function weekdayBeside(text: string, { start, end }: Span): (Span & { weekday: number }) | undefined {
  const before = /(\p{L}{3,})\.?,?\s*\($/u.exec(text.slice(Math.max(0, start - 16), start));
  const after = /^\s*\((\p{L}{3,})\.?\)/u.exec(text.slice(end, end + 16));
  const name = before?.[1] ?? after?.[1] ?? '';
  const weekday = dayNames.findIndex((pattern) => pattern.test(name));
  if (weekday === -1) return undefined;
  return { weekday, start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
