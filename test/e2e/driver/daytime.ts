import type { LaunchOptions } from './driver.ts';

/** Where it is day, but for a window that a person sees: theirs has their own time. */
export function environmentOf({ headless }: LaunchOptions): NodeJS.ProcessEnv {
  return headless === false ? process.env : { ...process.env, TZ: daytimeZone(new Date()) };
}

/**
 * A time zone in which it is about noon now: at night the review tells the hour (lib/review/checks/need.ts), and what a
 * test expects must not hang on when it runs.
 */
export function daytimeZone(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // In the names of these zones the sign is the other way round: west is "+" (IANA time zone database, "etcetera").
  return `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`;
}
