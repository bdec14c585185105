import type { ImportResult } from '../../history-requests.ts';
import type { request } from '../../request.ts';
import { checkFirstLine, lastJsonLine, parseLine, refused } from './json-format.ts';
import type { FileLine } from './read-lines.ts';
import { readLines } from './read-lines.ts';

const batchSize = 500;

/** No attempt of ours comes near this; a line that does is not from us. In UTF-16 units. */
const longestLine = 8_000_000;

export interface ImportOptions {
  /** Called with the part (0 to 1) of the file that is read. */
  onProgress?(part: number): void;
  readonly signal?: AbortSignal;
}

/**
 * Imports a file that exportHistory wrote: all of it, or nothing and the reason. Attempts known already are merged, never
 * doubled. Throws 'import-refused' (its words name line and reason), 'import-not-kept', 'import-cut-short', or what a request throws.
 */
export async function importHistory(
  send: typeof request,
  file: Blob,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportResult> {
  const importId = crypto.randomUUID();
  let staged = 0;
  try {
    for await (const { firstLine, attempts, read } of batchesOf(file)) {
      signal?.throwIfAborted();
      await send('history.import.stage', { importId, firstLine, attempts });
      staged += attempts.length;
      onProgress?.(read);
    }
    signal?.throwIfAborted();
    return await send('history.import.commit', { importId, attempts: staged });
  } catch (thrown) {
    await send('history.import.cancel', { importId });
    throw thrown;
  }
}

interface Batch {
  readonly firstLine: number;
  readonly attempts: unknown[];
  readonly read: number;
}

async function* batchesOf(file: Blob): AsyncGenerator<Batch> {
  let attempts: unknown[] = [];
  let firstLine = 2;
  let end = 0;
  let isComplete = false;
  for await (const { number, text, read } of linesOf(file)) {
    end = number;
    if (number === 1) checkFirstLine(text);
    else if (isComplete) checkBlank(text, number);
    else if (text === lastJsonLine) isComplete = true;
    else attempts.push(parseLine(text, number));
    if (attempts.length > 0 && (attempts.length === batchSize || isComplete)) {
      yield { firstLine, attempts, read };
      firstLine = number + 1;
      attempts = [];
    }
  }
  if (!isComplete) throw refused(end + 1, 'the end of the file is missing');
}

function checkBlank(text: string, number: number): void {
  if (text !== '') throw refused(number, 'something follows the end of the history');
}

/** Lines, with what is no text, or no line of ours, told by its number. */
async function* linesOf(file: Blob): AsyncGenerator<FileLine> {
  let number = 0;
  try {
    for await (const line of readLines(file, longestLine)) {
      number = line.number;
      yield line;
    }
  } catch (thrown) {
    if (thrown instanceof TypeError) throw refused(number + 1, 'this line is not text');
    if (thrown instanceof RangeError) throw refused(number + 1, 'this line is too long');
    throw thrown;
  }
}
