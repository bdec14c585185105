import { mkdirSync, writeFileSync } from 'node:fs';
import { dataFolder } from '../eval/rows.ts';
import { conversations, freeMessages } from './proofreading/free-text.ts';
import { buildWordList } from './proofreading/words.ts';

const folder = dataFolder();
const texts = [...conversations(folder), ...freeMessages(folder)];
mkdirSync('public/models', { recursive: true });
const words = buildWordList(texts);
writeFileSync('public/models/words.bin', words);
console.log(`public/models/words.bin ${words.length} bytes`);
