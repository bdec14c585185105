import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Row, rowsOf } from '../../eval/rows.ts';

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

/**
 * Messages whose licence allows training (README of the data: `lic` is "free"). The rows that correct text is measured
 * on are left out, so that the measure stays honest.
 */
export function freeMessages(folder: string): string[] {
  return ['politeness', 'toxicity', 'formality']
    .flatMap((set) => rowsOf<Row>(folder, set))
    .filter((row) => row.lic === 'free')
    .map((row) => row.text);
}
