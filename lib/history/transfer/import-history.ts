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
  options: ImportOptions = {},
): Promise<ImportResult> {
  const importId = crypto.randomUUID();
  try {
    const attempts = await stageAll(send, importId, batchesOf(file), options);
    return await send('history.import.commit', { importId, attempts });
  } catch (thrown) {
    await send('history.import.cancel', { importId });
    throw thrown;
  }
}

/** Reads the next lines while the background checks the last ones. Answers how many attempts there were. */
async function stageAll(
  send: typeof request,
  importId: string,
  batches: AsyncIterable<Batch>,
  { onProgress, signal }: ImportOptions,
): Promise<number> {
  let staged = 0;
  let staging: Promise<unknown> = Promise.resolve();
  try {
    for await (const { firstLine, attempts, read } of batches) {
      await staging;
      signal?.throwIfAborted();
      staging = send('history.import.stage', { importId, firstLine, attempts }).then(() =>
        onProgress?.(read),
      );
      // It is awaited a batch later; until then its failure is nobody's surprise.
      staging.catch(() => {});
      staged += attempts.length;
    }
  } catch (thrown) {
    // What is wrong with an earlier line is told first.
    await staging;
    throw thrown;
  }
  await staging;
  signal?.throwIfAborted();
  return staged;
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
