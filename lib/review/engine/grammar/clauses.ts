import { listed } from '../listed.ts';
import type { Token } from './context.ts';
import { isVerbTag, tags } from './tags.ts';

/** What begins and ends clauses, for the rules of commas. */
export const subjects = listed('i he she it we they there you');
const verbs = listed(
  "am is are was were has have had do does did can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't",
);
export const breaks = listed('that which who what where when how why and or so but because than if');

export const isVerb = (token: Token | undefined) =>
  token?.kind === 'word' && (verbs.has(token.lower) || (isVerbTag(token.tag) && token.tag !== tags.ing));
export const isNominal = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.tag === tags.noun ||
    token.tag === tags.plural ||
    token.tag === tags.name);

/** Index of the token that a comma should follow. */
export type Place = number | undefined;
