import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../../../lib/review/tone/model/features.ts';
import { dataFolder, rowsOf as everyRowOf } from '../../eval/rows.ts';

const folder = dataFolder();

export interface Row {
  readonly id: string;
  readonly source: string;
  readonly lic: string;
  readonly text: string;
  readonly label?: number;
  readonly kind?: string;
  readonly score?: number;
}

/** All rows of a set, or only those whose licence lets a model trained on them ship. */
export function rowsOf(name: string, which: 'free' | 'all' = 'free'): Row[] {
  const rows = everyRowOf<Row>(folder, name);
  return which === 'all' ? rows : rows.filter((row) => row.lic === 'free');
}

/** About `count` lines of a gzipped text, evenly spread. */
export function linesOf(name: string, count: number): string[] {
  const lines = gunzipSync(readFileSync(join(folder, 'text', `${name}.txt.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  const step = Math.ceil(lines.length / count);
  return lines.filter((_, at) => at % step === 0);
}

export const folds = 5;

/** Which fold a text is held out in: by its beginning, so that copies and near copies stay together. */
export function foldOf(text: string, salt = ''): number {
  return hashOf(`${salt}${text.slice(0, 60)}`) % folds;
}
