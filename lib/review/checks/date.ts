import type { Check, Context, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { quotedSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';
import { datesIn, type WrittenDate } from './dates-in-text.ts';

const dayMs = 86_400_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Written without a year, a date this near can only mean the one. */
const nearDays = 60;
/** A year that has just gone by is a slip of January; older dates are history. */
const pastDays = 400;

/** Weekday and date that disagree, and a date gone by where the words speak of the future. */
export const date: Check = (message, context) => {
  const { text } = message;
  if (!/\d/.test(text)) return [];
  const quoted = quotedSpans(text);
  return datesIn(text, Number.isFinite(context.now) ? context.now : 0).flatMap((written) => {
    if (touches(quoted, written.start, written.end)) return [];
    return wrongWeekday(text, written, context) ?? gone(text, written, context) ?? [];
  });
};

function wrongWeekday(text: string, written: WrittenDate, context: Context): Finding[] | undefined {
  const { weekday } = written;
  if (weekday === undefined) return undefined;
  const days = readings(written, context);
  const [likely] = days;
  if (likely === undefined || days.some((day) => new Date(day).getUTCDay() === weekday)) return undefined;
  const right = weekdays[new Date(likely).getUTCDay()] ?? '';
  const words = text.slice(written.start, written.end);
  return [
    findingAt(
      'slip:date',
      'warn',
      { part: 'text', text, ...written },
      {
        title: 'Day and date differ',
        reason: `${shown(likely)} is a ${right}, not a ${weekdays[weekday]}.`,
        fixes: replaced(words, weekday, right),
      },
    ),
  ];
}

/** The days it may mean, likeliest first. None where the year is not written and today is not known. */
function readings(written: WrittenDate, context: Context): number[] {
  const orders = [[written.month, written.day] as const];
  if (written.ambiguous && written.day <= 12) orders.push([written.day, written.month]);
  return orders.flatMap(([month, day]) => {
    if (written.year !== undefined) return exact(written.year, month, day);
    if (!Number.isFinite(context.now)) return [];
    const thisYear = new Date(context.now).getUTCFullYear();
    const near = [thisYear - 1, thisYear, thisYear + 1]
      .flatMap((year) => exact(year, month, day))
      .sort((a, b) => Math.abs(a - context.now) - Math.abs(b - context.now));
    const first = near[0] ?? 0;
    return Math.abs(first - context.now) < nearDays * dayMs ? near.slice(0, 1) : near.slice(0, 2);
  });
}

function exact(year: number, month: number, day: number): number[] {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? [time] : [];
}

const future =
  /\b(?:see you|meet(?: you| me| us| up)?|let's \w+|are you free|available|deadline(?: is)?|is due|due|join us|starts?|starting|takes place|scheduled for|save the date|postponed to|moved to)(?: again| here| there)?[\s:,]*(?:on|by|for|at|is)?[\s:]*$/i;
const asked =
  /\b(?:please|can you|could you|would you|will you|i need|we need|must|should)\b[^.!?\n]{0,80}\b(?:by|until|before|no later than)\s*$/i;
const past = /\b(?:was|were|had|did|since|last|ago|dated|took|met|held|sent|started|already)\b/i;

function gone(text: string, written: WrittenDate, context: Context): Finding[] | undefined {
  if (!Number.isFinite(context.now) || written.ambiguous) return undefined;
  const today = Math.floor((context.now + context.utcOffset * 60_000) / dayMs) * dayMs;
  const [day] = readings(written, context);
  const limit = written.year === undefined ? 30 : pastDays;
  if (day === undefined || day >= today || day < today - limit * dayMs) return undefined;
  const before = text.slice(Math.max(0, written.start - 120), written.start).replaceAll('’', "'");
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  if (!(future.test(sentence) || asked.test(sentence)) || past.test(sentence)) return undefined;
  return [
    findingAt(
      'slip:date',
      'warn',
      { part: 'text', text, ...written },
      {
        title: 'Date gone by',
        reason: `${shown(day)} has passed.`,
      },
    ),
  ];
}

function shown(day: number): string {
  return new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The English weekday in the words replaced, long or short as written; other languages get no fix. */
function replaced(words: string, wrong: number, right: string): string[] {
  const name = weekdays[wrong] ?? '';
  const match = new RegExp(`\\b(?:${name}|${name.slice(0, 4)}|${name.slice(0, 3)})\\b`, 'i').exec(words);
  if (match === null) return [];
  const [written] = match;
  const same = written.length > 4 ? right : right.slice(0, 3);
  return [words.replace(written, written === written.toLowerCase() ? same.toLowerCase() : same)];
}
