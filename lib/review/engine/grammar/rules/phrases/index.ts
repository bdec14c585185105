/**
 * The phrases that are wrong wherever they stand, as data: lines of "wrong words = right words". Imports nothing.
 */
import { comparingPhrases } from './comparing.ts';
import { compoundPhrases } from './compounds.ts';
import { letterPhrases } from './letter-phrases.ts';
import { linkingPrepositions } from './linking-prepositions.ts';
import { linkingWords } from './linking-words.ts';
import { makeAndDo } from './make-and-do.ts';
import { misheardPhrases } from './misheard.ts';
import { misheardIdioms } from './misheard-idioms.ts';
import { misheardSayings } from './misheard-sayings.ts';
import { nounPhrases } from './nouns.ts';
import { prepositionPhrases } from './prepositions.ts';
import { prepositionsOfPlaces } from './prepositions-of-places.ts';
import { prepositionsOfVerbs } from './prepositions-of-verbs.ts';
import { redundantPhrases } from './redundant.ts';
import { timePhrases } from './time.ts';
import { verbForms } from './verb-forms.ts';

export { wordsApart } from './words-apart.ts';

export const wrongPhrases = [
  comparingPhrases,
  compoundPhrases,
  letterPhrases,
  linkingPrepositions,
  linkingWords,
  makeAndDo,
  misheardIdioms,
  misheardSayings,
  misheardPhrases,
  nounPhrases,
  prepositionsOfPlaces,
  prepositionsOfVerbs,
  prepositionPhrases,
  redundantPhrases,
  timePhrases,
  verbForms,
].join('');
