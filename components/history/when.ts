const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A time as one says it: "just now", "12 min ago", "15:42", "yesterday", "Tuesday", "12 Nov", "12 Nov 2025".
 * In: two times in milliseconds since the epoch and a BCP 47 language. A time ahead of `now` is told by its date.
 */
export function whenWords(at: number, now: number, language: string): string {
  const age = now - at;
  if (age >= 0 && age < minute) return 'just now';
  const days = calendarDaysBetween(at, now);
  if (age >= 0 && age < 60 * minute) {
    return new Intl.RelativeTimeFormat(language, { style: 'short' }).format(
      -Math.floor(age / minute),
      'minute',
    );
  }
  if (days === 0) return format(at, language, { hour: '2-digit', minute: '2-digit' });
  if (days === 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
  if (days > 1 && days < 7) return format(at, language, { weekday: 'long' });
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** The exact time, for a tooltip and the details: "Tuesday 24 November 2026, 15:42". */
export function exactTime(at: number, language: string): string {
  return format(at, language, { dateStyle: 'full', timeStyle: 'short' });
}

function format(at: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(at);
}

/** Midnights between two times on the person's clock; rounded, because a day with a clock change is not 24 hours. */
function calendarDaysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / day);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
