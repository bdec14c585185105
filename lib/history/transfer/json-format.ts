import { AppError } from '../../errors.ts';
import type { JournalEvent } from '../events.ts';

/** Raised when the shape of a line changes; older files stay readable. */
const version = 1;
const format = 'second-look-history';

/** The first line of a file. With the last one it makes the whole a JSON document; each line between is one attempt. */
export function firstJsonLine(exportedAt: number): string {
  return `{"format":"${format}","version":${version},"exportedAt":"${new Date(exportedAt).toISOString()}","attempts":[`;
}

/** One attempt: its journal lines. All but the first are led in by a comma. */
export function jsonLine(events: readonly JournalEvent[], isFirst: boolean): string {
  return `${isFirst ? ' ' : ','}${JSON.stringify(events)}`;
}

export const lastJsonLine = ']}';

/** Throws 'import-refused' where this is not the first line of a history we can read. */
export function checkFirstLine(line: string): void {
  const header = parsed(`${line}]}`);
  if (!isRecord(header) || header.format !== format) {
    throw refused(1, 'this is not a history that Second Look exported');
  }
  if (typeof header.version !== 'number' || header.version > version) {
    throw refused(1, 'this file is from a newer Second Look');
  }
}

/** What a line between the first and the last holds, not yet checked. Throws 'import-refused' with the line. */
export function parseLine(line: string, number: number): unknown {
  const value = parsed(line.replace(/^[ ,]/, ''));
  if (value === undefined) throw refused(number, 'this line is damaged');
  return value;
}

/** The error that names the line and the reason; never what the line holds. */
export function refused(line: number, reason: string): AppError {
  return new AppError('import-refused', `Nothing was imported. Line ${line}: ${reason}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
