import type { ErrorKey } from './errors.ts';

/** Everything that is ever logged. A closed list: no sentence, and so no message text, fits into a log line. */
export type LogEvent =
  | 'background-started'
  | 'background-work-failed'
  | 'request-failed'
  | 'request-refused'
  | 'ui-injected'
  | 'ui-injection-failed'
  | 'scripts-registered'
  | 'script-registration-failed'
  | 'open-tab-not-reached'
  | 'access-missing'
  | 'journal-appended'
  | 'journal-not-kept'
  | 'journal-spilled'
  | 'journal-recovered'
  | 'history-opened'
  | 'history-migrated'
  | 'history-purged'
  | 'history-settled'
  | 'notification-failed'
  | 'engine-loaded'
  | 'engine-released'
  | 'engine-failed'
  | 'guard-started'
  | 'guard-rearmed'
  | 'guard-drifted'
  | 'check-failed'
  | 'release-failed'
  | 'ui-hidden';

/** Counts, times in milliseconds, switches and error keys: nothing that can carry words a person wrote. */
export type LogFact = number | boolean | ErrorKey;

export interface LogLine {
  readonly at: number;
  readonly event: LogEvent;
  readonly facts: Readonly<Record<string, LogFact>>;
}

const keptLines = 200;
const lines: LogLine[] = [];

/** Notes that something happened, in memory only, the newest 200 lines of this context. */
export function log(event: LogEvent, facts: Readonly<Record<string, LogFact>> = {}): void {
  lines.push({ at: Date.now(), event, facts });
  if (lines.length > keptLines) lines.shift();
}

/** The lines of this context, oldest first: for a report that a person copies. */
export function loggedLines(): readonly LogLine[] {
  return [...lines];
}
