import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import type { Words } from '../words.ts';
import type { Token } from './context.ts';
import { isCountable, massNouns } from './countable.ts';
import { pluralOf } from './inflection.ts';
import { isVerbTag, tags } from './tags.ts';

/** Ask for more than one of what follows. */
const several = listed(
  'many several various numerous multiple few fewer two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety',
);
/** Before "of". */
const amounts = listed(
  'lot lots plenty number couple variety dozens hundreds thousands millions kinds types sorts',
);
/** Make "other" one thing: "any other reason", and, its article forgotten, "on other side"; before a number, a compound: "a 3 bedroom flat". */
const determiners = listed(
  'a an the this that my your his her its our their some any no every each one another whose what which such on',
);
const oneOf = listed('the my your his her its our their these those');
/** What may stand between the number and its noun without being the noun: "two more", "several very old". */
const between = listed('more other different very new good such such-like main major small big large great');

interface Counted {
  /** Index of the first token after the number. */
  readonly from: number;
  readonly word: Token;
  /** How many words may stand before the noun. */
  readonly within: number;
  /** "A lot of" goes with one thing too, "a lot of room": only what is mostly said of many is wrong there. */
  readonly strict: boolean;
}

/** A word or phrase that wants its noun to be many, at this place. */
function countAt(tokens: readonly Token[], at: number): Counted | undefined {
  const word = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (word === undefined || before === undefined || next === undefined || word.joined) return undefined;
  const counted = { from: at + 1, word, strict: false, within: 2 };
  if (several.has(word.lower) && next.lower !== 'a' && before.lower !== 'of')
    return word.lower === 'few' && before.lower !== 'a' && before.lower !== 'very' ? undefined : counted;
  if (/^(?:[2-9]|[1-9]\d|[1-9]00)$/.test(word.text) && word.kind === 'number' && before.kind === 'word')
    return before.text === before.lower && before.tag !== tags.noun && !determiners.has(before.lower)
      ? counted
      : undefined;
  if (amounts.has(word.lower) && next.lower === 'of') return { from: at + 2, word, strict: true, within: 2 };
  if (
    (word.lower === 'other' || word.lower === 'certain') &&
    before.kind !== 'sign' &&
    !determiners.has(before.lower) &&
    before.lower !== 'or' &&
    !before.lower.endsWith("'s")
  )
    return before.tag === tags.number ? undefined : counted;
  if (word.lower === 'one' && next.lower === 'of' && oneOf.has(tokens[at + 2]?.lower ?? ''))
    return /^(?:phase|part|step|chapter|day|round|game|page|season|week|year|number)$/.test(before.lower)
      ? undefined
      : { from: at + 3, word, strict: false, within: 4 };
  return undefined;
}

/** What follows goes on with the noun: "two year plan", "several stand alone". */
function endsNoun(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'edge') return true;
  if (next.kind === 'sign') return /^[.,;:!?)]$/.test(next.text);
  if (next.kind !== 'word' || next.joined || next.text !== next.lower || /'s?$/.test(next.text)) return false;
  return (
    next.tag === tags.link ||
    next.tag === tags.adverb ||
    next.tag === tags.auxiliary ||
    next.tag === tags.pronoun ||
    (isVerbTag(next.tag) &&
      next.tag !== tags.ing &&
      next.otherTag !== tags.noun &&
      next.otherTag !== tags.plural)
  );
}

/** "many student", "one of the reason", "a lot of problem", "two wine". */
export function countingFindings(words: Words, sentence: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const counted = countAt(tokens, at);
    if (counted === undefined) continue;
    let place = counted.from;
    while (place < counted.from + counted.within && isBetween(tokens[place], counted.within > 2)) place += 1;
    const noun = tokens[place];
    if (noun?.kind !== 'word' || noun.joined || noun.text !== noun.lower || !endsNoun(tokens[place + 1]))
      continue;
    if (noun.tag !== tags.noun || noun.otherTag !== tags.noun) continue;
    const plural = pluralOf(words, noun.lower);
    if (plural === undefined || massNouns.has(noun.lower) || !isCountable(words, noun.lower, counted.strict))
      continue;
    found.push(
      findingAt(
        'proof:number',
        'warn',
        { part: 'text', text: sentence, start: noun.start, end: noun.end },
        {
          title: 'One or many',
          reason: `“${noun.text}” does not go with “${counted.word.text}” before it; “${plural}” does.`,
          fixes: [plural],
        },
      ),
    );
  }
  return found;
}

const isBetween = (token: Token | undefined, withMost: boolean) =>
  token?.kind === 'word' &&
  !token.joined &&
  (between.has(token.lower) ||
    (withMost && /^(?:most|best|least|worst|really|truly)$/.test(token.lower)) ||
    (token.tag === tags.adjective && token.otherTag === tags.adjective));
