import { mkdirSync, writeFileSync } from 'node:fs';
import { dataFolder } from '../eval/rows.ts';
import { conversations, freeMessages } from './proofreading/free-text.ts';
import { buildWordList } from './proofreading/words.ts';

/**
 * Rebuilds public/models/words.bin from the free rows of the labelled data (`--data DIR`) and the dictionary packages.
 * The same input gives the same bytes.
 */
const folder = dataFolder();
mkdirSync('public/models', { recursive: true });
const words = buildWordList([...conversations(folder), ...freeMessages(folder)]);
writeFileSync('public/models/words.bin', words);
console.log(`public/models/words.bin ${words.length} bytes`);
