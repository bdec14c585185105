import { batch, signal } from '@preact/signals';
import { asAppError } from '../../../lib/errors.ts';
import type { ExportFormat, ExportOptions, ImportOptions } from '../../../lib/history/transfer/index.ts';
import type { ImportResult } from '../../../lib/history-requests.ts';

/** What exporting and importing need of the outside. */
export interface TransferTools {
  exportHistory(options: Omit<ExportOptions, 'now'>): Promise<Blob>;
  importHistory(file: Blob, options: ImportOptions): Promise<ImportResult>;
  /** Hands a file to the person. */
  save(file: Blob, name: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
}

export type TransferModel = ReturnType<typeof createTransferModel>;

/** The history as a file and back: one at a time, with its progress, and given up on a click. */
export function createTransferModel(tools: TransferTools, imported: () => void) {
  /** What runs, and the part of it (0 to 1) that is done; null while nothing does. */
  const running = signal<{ readonly what: 'export' | 'import'; readonly part: number } | null>(null);
  const told = signal('');
  const problem = signal('');
  let stop = new AbortController();

  async function run(
    what: 'export' | 'import',
    work: (options: ImportOptions & { signal: AbortSignal }) => Promise<string>,
  ): Promise<void> {
    if (running.peek() !== null) return;
    stop = new AbortController();
    const { signal: stopped } = stop;
    batch(() => {
      running.value = { what, part: 0 };
      told.value = '';
      problem.value = '';
    });
    try {
      told.value = await work({
        signal: stopped,
        onProgress(part) {
          running.value = { what, part };
        },
      });
    } catch (error) {
      if (stopped.aborted) told.value = what === 'import' ? 'Stopped. Nothing was imported.' : 'Stopped.';
      else problem.value = asAppError(error).words;
    } finally {
      running.value = null;
    }
  }

  return {
    running,
    told,
    problem,
    export: (format: ExportFormat) =>
      run('export', async (options) => {
        const file = await tools.exportHistory({ format, ...options });
        tools.save(file, `second-look-${new Date(tools.now()).toISOString().slice(0, 10)}.${format}`);
        return 'The file is made. It is not encrypted: keep it where only you can read it.';
      }),
    import: (file: Blob) =>
      run('import', async (options) => {
        const words = resultWords(await tools.importHistory(file, options));
        imported();
        return words;
      }),
    stop() {
      stop.abort();
    },
  };
}

/** "Added 12 messages. 3 were here already." */
export function resultWords({ added, merged, unchanged, tooOld }: ImportResult): string {
  const sentences = [
    added === 1 ? 'Added 1 message.' : `Added ${added.toLocaleString()} messages.`,
    merged > 0 ? `${merged.toLocaleString()} were here already and are more complete now.` : '',
    unchanged > 0 ? `${unchanged.toLocaleString()} were here already.` : '',
    tooOld > 0 ? `${tooOld.toLocaleString()} are older than what you keep and were left out.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
