const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What is left of a time, rounded down so that it never promises more: "2 days", "23 h 5 min", "12 min", "45 s"; ''
 * when it is over. In: milliseconds.
 */
export function timeLeftWords(left: number): string {
  if (left <= 0) return '';
  if (left >= 2 * day) return `${Math.floor(left / day)} days`;
  if (left >= hour) return `${Math.floor(left / hour)} h ${Math.floor((left % hour) / minute)} min`;
  if (left >= minute) return `${Math.floor(left / minute)} min`;
  return `${Math.floor(left / second)} s`;
}

/** Milliseconds until those words change: how long a countdown may rest. */
export function untilWordsChange(left: number): number {
  const step = left >= 2 * day ? day : left >= minute ? minute : second;
  return Math.min(left, (left % step) + 1);
}
