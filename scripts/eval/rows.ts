import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of the labelled data; the README beside the data says what each field means. Offsets are UTF-16. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly lic: string;
  readonly text: string;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly corrections: readonly string[];
  readonly type: string;
  readonly votes?: number;
  readonly of?: number;
  readonly opt?: boolean;
}

export interface ProofreadingRow extends Row {
  readonly edits: readonly Edit[];
  readonly full: boolean;
  readonly off?: boolean;
}

/** Where the labelled data lies: `--data DIR`, else beside the checkout. */
export function dataFolder(): string {
  const at = process.argv.indexOf('--data');
  const folder = at < 0 ? '../shared/evaldata' : (process.argv[at + 1] ?? '');
  if (folder === '' || !existsSync(folder)) {
    throw new Error(`No folder "${folder}". Give the folder of labelled data: --data DIR`);
  }
  return folder;
}

/** The rows of one set; [] where the folder has no such set. */
export function rowsOf<R>(folder: string, set: string): R[] {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as R);
}

/** Words of a text, for rates per 100 words. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
