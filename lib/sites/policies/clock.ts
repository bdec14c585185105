const minuteMs = 60_000;
const dayMs = 86_400_000;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A moment as the person's clock shows it: "15:42", and with the day where it is not today: "25 Nov, 15:42". Seconds are
 * dropped: never promise the minute that is half over.
 *
 * @param at and now in milliseconds since the epoch
 * @param timeZoneOffset minutes east of UTC
 */
export function clockTime(at: number, now: number, timeZoneOffset: number): string {
  const shift = timeZoneOffset * minuteMs;
  const local = new Date(at + shift);
  const time = local.toISOString().slice(11, 16);
  const isToday = Math.floor((at + shift) / dayMs) === Math.floor((now + shift) / dayMs);
  return isToday ? time : `${local.getUTCDate()} ${months[local.getUTCMonth()]}, ${time}`;
}

/** "5 seconds", "60 minutes", "48 hours": the largest unit that fits without a rest, hours only from two on. */
export function spanWords(seconds: number): string {
  const [size, unit] =
    seconds % 3600 === 0 && seconds >= 7200
      ? ([3600, 'hour'] as const)
      : seconds % 60 === 0
        ? ([60, 'minute'] as const)
        : ([1, 'second'] as const);
  const count = seconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
