import { listed } from '../listed.ts';
import type { Words } from '../words.ts';
import { pluralOf } from './inflection.ts';
import { oneAndMany } from './one-and-many.ts';
import { tags } from './tags.ts';

/** Said of no number of things: "much", not "many". */
export const massNouns: ReadonlySet<string> = listed(
  `accommodation advice baggage bread butter cash cheese clothing coffee courage cutlery damage dirt dust electricity
equipment evidence feedback flour food fun furniture garbage gold gossip guidance happiness hardware health help homework
housework information ink jewelry jewellery knowledge laughter legislation literature luck luggage machinery mail meat milk
money mud music news nutrition oil oxygen patience pay petrol poetry pollution postage progress publicity research rice
rubbish safety salt sand scenery shopping software stuff sugar sunshine tea traffic training transportation trash travel
understanding violence water wealth weather wine wisdom wood work`,
);

/** Used for several as they are, or hardly for several at all. */
const invariable: ReadonlySet<string> = listed(
  `trillion person's foot pound stone kind type sort people personnel cattle deer salmon shrimp trout youth life evening
morning home church school college university office space color colour room value`,
);

/** Below the singular by more than this (WordInfo.frequency), the plural is hardly used: "informations". */
const rarer = 4;
const mostlyMany = 1;

/**
 * Whether one says the noun of several things: its plural is a word of its own, and about as common.
 *
 * @param mostly the plural must be as common as the singular
 */
export function isCountable(words: Words, noun: string, mostly = false): boolean {
  if (
    massNouns.has(noun) ||
    oneAndMany.has(noun) ||
    invariable.has(noun) ||
    /(?:ing|ness|ism|ship|s)$/.test(noun)
  )
    return false;
  const plural = pluralOf(words, noun);
  const one = words.find(noun);
  const many = plural === undefined ? undefined : words.find(plural);
  if (one === undefined || many === undefined) return false;
  return (
    many.tag === tags.plural &&
    many.frequency >= one.frequency - (mostly ? mostlyMany : rarer) &&
    many.frequency >= 8
  );
}
