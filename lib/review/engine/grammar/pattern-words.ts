import { listed } from '../listed.ts';
import type { Token } from './context.ts';
import { oneAndMany } from './one-and-many.ts';
import { tags } from './tags.ts';

/** Whether one token is of a kind. */
export type TokenTest = (token: Token) => boolean;

/** Named sets of words. */
export const wordSets: Readonly<Record<string, ReadonlySet<string>>> = {
  modal: listed(
    "can could will would shall should may might must can't couldn't won't wouldn't shouldn't mustn't cannot i'll you'll he'll she'll it'll we'll they'll",
  ),
  be: listed(
    "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're he's she's it's",
  ),
  isare: listed('is are was were'),
  have: listed("have has had haven't hasn't hadn't i've you've we've they've"),
  do: listed("do does did don't doesn't didn't"),
  third: listed('he she it'),
  plural: listed('we they you'),
  subject: listed('i you he she it we they'),
  object: listed('me you him her it us them'),
  possessive: listed('my your his her its our their'),
  det: listed('a an the this that these those my your his her its our their some any no every each'),
  prep: listed(
    'of in on at for with from by about to into through during under over between without within after before regarding',
  ),
  many: listed(
    'many several few both various multiple numerous two three four five six seven eight nine ten twelve twenty fifty hundred these those',
  ),
  conj: listed('and but because since so although though while when if unless until that which who or as'),
  adverbs: listed(
    'also always never not still just really actually already often usually only even probably definitely simply currently recently',
  ),
  /** Persons and animals, several of them: they own things. */
  owners: listed(
    'parents customers clients users students employees presidents teachers managers kids boys girls friends brothers sisters fathers mothers workers players members doctors patients sellers buyers authors owners drivers guests neighbors neighbours candidates applicants colleagues visitors dogs cats ducks horses cows babies lawyers farmers artists scientists bakers painters singers actors nurses officers soldiers sailors chefs cooks drivers pilots tenants landlords engineers designers researchers professors bosses uncles aunts cousins nephews nieces neighbours grandparents horses birds lions tigers elephants editors writers readers developers partners suppliers',
  ),
  comparative: listed(
    'more less better worse rather other fewer greater higher lower larger smaller bigger longer shorter faster slower easier harder earlier later older younger cheaper cleaner closer further stronger weaker quicker sooner simpler different',
  ),
};

/** Nouns that stay as they are after a number: with those that are one and many at once. */
const uncounted = listed(
  'team information advice software equipment traffic weather luck help money music stuff duo trio band class',
);

const counts = listed('few many dozen hundred thousand million good great several couple');

export const kinds: Readonly<Record<string, TokenTest>> = {
  base: (token) => token.tag === tags.verb || token.otherTag === tags.verb,
  verbonly: (token) => token.tag === tags.verb && token.otherTag === tags.verb,
  s: (token) => token.tag === tags.verbS || token.otherTag === tags.verbS,
  sonly: (token) =>
    token.tag === tags.verbS && (token.otherTag === tags.verbS || token.otherTag === tags.verb),
  pastonly: (token) => token.tag === tags.past || token.otherTag === tags.past,
  past: (token) => [tags.past, tags.pastOrParticiple].some((tag) => tag === token.tag),
  participle: (token) =>
    token.tag === tags.participle ||
    token.tag === tags.pastOrParticiple ||
    token.otherTag === tags.pastOrParticiple,
  participleonly: (token) => token.tag === tags.participle,
  ing: (token) => token.tag === tags.ing && token.lower.endsWith('ing'),
  ingonly: (token) => token.tag === tags.ing && token.otherTag === tags.ing,
  noun: (token) => token.tag === tags.noun,
  nounonly: (token) =>
    token.tag === tags.noun &&
    token.otherTag === tags.noun &&
    !oneAndMany.has(token.lower) &&
    !uncounted.has(token.lower) &&
    !/ing$|\p{Lu}/u.test(token.text),
  plural: (token) => token.tag === tags.plural,
  pluralonly: (token) => token.tag === tags.plural && token.otherTag === tags.plural,
  nominal: (token) => token.tag === tags.noun || token.tag === tags.plural || token.tag === tags.name,
  adjective: (token) => token.tag === tags.adjective,
  adjonly: (token) => token.tag === tags.adjective && token.otherTag === tags.adjective,
  /** What describes and does not count: not the "few" of "a few days". */
  quality: (token) =>
    token.tag === tags.adjective && token.otherTag === tags.adjective && !counts.has(token.lower),
  adverb: (token) => token.tag === tags.adverb,
  link: (token) => token.tag === tags.link,
  pronoun: (token) => token.tag === tags.pronoun,
  auxiliary: (token) => token.tag === tags.auxiliary,
  name: (token) => token.tag === tags.name,
  number: (token) => token.tag === tags.number,
  /** A number in digits that is more than one. */
  many: (token) => token.kind === 'number' && token.text !== '1' && token.text !== '0',
  word: (token) => token.kind === 'word',
  er: (token) => /.{2}er$/.test(token.lower) && (token.tag === tags.adjective || token.tag === tags.adverb),
  est: (token) => /.{2}est$/.test(token.lower) && (token.tag === tags.adjective || token.tag === tags.adverb),
  /** "modification's": a noun of the list with an apostrophe. */
  possessive: (token) =>
    token.lower.endsWith("'s") &&
    token.info?.lower === true &&
    /^\p{Ll}/u.test(token.text) &&
    !isContraction.test(token.lower),
  any: () => true,
};

const isContraction =
  /^(?:it|he|she|that|there|here|what|who|where|how|when|why|let|one|everyone|someone|somebody|everybody|else|this|today|tomorrow|yesterday)'s$/;
