const millisecondsADay = 24 * 60 * 60 * 1000;

/** How long an entry is kept, in milliseconds from when it started. */
export function keptFor(keepDays: number): number {
  return keepDays * millisecondsADay;
}
