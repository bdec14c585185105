/**
 * The phrases that are wrong wherever they stand, as data: lines of "wrong words = right words". Imports nothing.
 */
import { comparingPhrases } from './comparing.ts';
import { compoundPhrases } from './compounds.ts';
import { letterPhrases } from './letter-phrases.ts';
import { linkingWords } from './linking-words.ts';
import { makeAndDo } from './make-and-do.ts';
import { misheardPhrases } from './misheard.ts';
import { nounPhrases } from './nouns.ts';
import { prepositionPhrases } from './prepositions.ts';
import { timePhrases } from './time.ts';
import { verbForms } from './verb-forms.ts';

export { wordsApart } from './words-apart.ts';

export const wrongPhrases = [
  comparingPhrases,
  compoundPhrases,
  letterPhrases,
  linkingWords,
  makeAndDo,
  misheardPhrases,
  nounPhrases,
  prepositionPhrases,
  timePhrases,
  verbForms,
].join('');
