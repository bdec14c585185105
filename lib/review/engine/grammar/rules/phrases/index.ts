/**
 * The phrases that are wrong wherever they stand, as data: lines of "wrong words = right words". Imports nothing.
 */
import { part1 } from './part-1.ts';
import { part2 } from './part-2.ts';
import { part3 } from './part-3.ts';
import { part4 } from './part-4.ts';
import { part5 } from './part-5.ts';
import { part6 } from './part-6.ts';

export { wordsApart } from './words-apart.ts';

export const wrongPhrases = [part1, part2, part3, part4, part5, part6].join('');
