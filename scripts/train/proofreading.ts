import { mkdirSync, writeFileSync } from 'node:fs';
import { openWords } from '../../lib/review/engine/words.ts';
import { dataFolder } from '../eval/rows.ts';
import { buildContextModel } from './proofreading/context-model.ts';
import { conversations, freeMessages } from './proofreading/free-text.ts';
import { buildWordList } from './proofreading/words.ts';

/**
 * Rebuilds public/models/words.bin and public/models/proofreading.bin from the free rows of the labelled data
 * (`--data DIR`) and the dictionary packages. The same input gives the same bytes.
 */
const folder = dataFolder();
const talk = conversations(folder);
const messages = freeMessages(folder);
mkdirSync('public/models', { recursive: true });
const words = buildWordList([...talk, ...messages]);
writeFileSync('public/models/words.bin', words);
console.log(`public/models/words.bin ${words.length} bytes`);
const model = buildContextModel(openWords(words.buffer as ArrayBuffer), talk, messages);
writeFileSync('public/models/proofreading.bin', model);
console.log(`public/models/proofreading.bin ${model.length} bytes`);
