/** A line of a file, and how much of the file (0 to 1) is read when it comes. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
  readonly read: number;
}

/**
 * The lines of a file, one after another; only a piece of it is in memory at a time. Throws a TypeError on bytes that are
 * no UTF-8, a RangeError on a line longer than `longest` UTF-16 units.
 */
export async function* readLines(file: Blob, longest: number): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  let bytes = 0;
  for await (const chunk of chunksOf(file)) {
    bytes += chunk.byteLength;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      checkLength(text, longest);
      yield { number: ++number, text: withoutReturn(text), read: bytes / file.size };
    }
    checkLength(rest, longest);
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: ++number, text: withoutReturn(rest), read: 1 };
}

/** Streams cannot be looped over in every browser we support (MDN, ReadableStream async iteration: Chrome 124). */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function checkLength(text: string, longest: number): void {
  if (text.length > longest) throw new RangeError('A line is too long.');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
