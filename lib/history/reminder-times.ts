const hour = 3_600_000;

export interface ReminderTime {
  readonly words: string;
  /** Milliseconds since the epoch, on the person's clock. */
  readonly at: number;
}

/** Nine o'clock on the next morning. */
export function tomorrowMorning(now: number): number {
  return onTheHour(now, 1, 9);
}

/** When one may want to be reminded, soonest first. */
export function reminderTimes(now: number): readonly ReminderTime[] {
  const evening = onTheHour(now, 0, 18);
  const daysToMonday = (8 - new Date(now).getDay()) % 7 || 7;
  return [
    { words: 'In an hour', at: now + hour },
    ...(evening - now > 2 * hour ? [{ words: 'This evening', at: evening }] : []),
    { words: 'Tomorrow morning', at: tomorrowMorning(now) },
    ...(daysToMonday > 1 ? [{ words: 'On Monday morning', at: onTheHour(now, daysToMonday, 9) }] : []),
  ];
}

/** "today, 18:00", "tomorrow, 09:00", "Monday 30 November, 09:00", "Friday 1 January 2027, 09:00". */
export function reminderWords(at: number, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
  const days = Math.round((onTheHour(at, 0, 0) - onTheHour(now, 0, 0)) / (24 * hour));
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(language, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(isThisYear ? {} : { year: 'numeric' }),
        }).format(at);
  return `${day}, ${time}`;
}

function onTheHour(now: number, days: number, hours: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours).getTime();
}
