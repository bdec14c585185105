import type { request } from '../../request.ts';
import { csvLine, firstCsvLine } from './csv-format.ts';
import { firstJsonLine, jsonLine, lastJsonLine } from './json-format.ts';

const pageSize = 500;

/** JSON can be imported again; CSV is for other programs. */
export type ExportFormat = 'json' | 'csv';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Milliseconds since the epoch, written into the file. */
  readonly now: number;
  /** Called with the part (0 to 1) that is done. */
  onProgress?(part: number): void;
  readonly signal?: AbortSignal;
}

/** The whole history as a file. Throws the request's AppErrors; an AbortError when `signal` ends it. */
export async function exportHistory(send: typeof request, options: ExportOptions): Promise<Blob> {
  const { format, now, onProgress, signal } = options;
  const isJson = format === 'json';
  const parts = [isJson ? `${firstJsonLine(now)}\n` : `${firstCsvLine}\r\n`];
  let done = 0;
  for (let before: number | undefined; ; ) {
    signal?.throwIfAborted();
    const { attempts, total } = await send('history.export', {
      limit: pageSize,
      ...(before === undefined ? {} : { before }),
    });
    for (const [index, { entry, events }] of attempts.entries()) {
      parts.push(isJson ? `${jsonLine(events, done + index === 0)}\n` : `${csvLine(entry)}\r\n`);
    }
    done += attempts.length;
    onProgress?.(total === 0 ? 1 : Math.min(1, done / total));
    before = attempts.at(-1)?.entry.startedAt;
    if (before === undefined) break;
  }
  if (isJson) parts.push(`${lastJsonLine}\n`);
  return new Blob(parts, { type: isJson ? 'application/json' : 'text/csv' });
}
