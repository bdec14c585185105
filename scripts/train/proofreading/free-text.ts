import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the labelled data lies: `--data DIR`, else beside the checkout. */
export function dataFolder(): string {
  const at = process.argv.indexOf('--data');
  const folder = at < 0 ? '../shared/evaldata' : (process.argv[at + 1] ?? '');
  if (!existsSync(folder)) {
    throw new Error(`No folder ${folder}. Give the folder of labelled data: --data DIR`);
  }
  return folder;
}

/** The rows of one set; [] where the folder has no such set. */
export function rowsOf<Row>(folder: string, set: string): Row[] {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

interface TextRow {
  readonly lic: string;
  readonly text: string;
}

/** Conversations of `text/*.gz`, one utterance a line. */
export function conversations(folder: string): string[] {
  return readdirSync(join(folder, 'text'))
    .filter((name) => name.endsWith('.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, 'text', name)))
        .toString('utf8')
        .split('\n'),
    );
}

/** All further running text whose licence allows training (README of the data: `lic` is "free"). */
export function freeMessages(folder: string): string[] {
  return ['clean', 'politeness', 'toxicity', 'formality', 'slips']
    .flatMap((set) => rowsOf<TextRow>(folder, set))
    .filter((row) => row.lic === 'free')
    .map((row) => row.text);
}
