import { listed } from '../listed.ts';
import { breaks, isNominal, isVerb, type Place, subjects } from './clauses.ts';
import type { Token } from './context.ts';
import { tags } from './tags.ts';

const openingConjunctions = listed(
  'if when although though because while unless once whenever as since after before',
);
const clauseSigns = /^[,;:()"“”–—-]$/;
const auxiliaries = listed(
  "am is are was were will would can could should must may might have has had do does did won't wouldn't can't couldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't",
);
/** "When I told my dad I was …": what follows is what was told. */
const reporting = listed(
  'say says said saying tell tells told telling think thinks thought know knows knew hope hopes hoped believe believes believed feel feels felt see saw hear heard realize realized find found notice noticed wish guess sure',
);
const withVerb = /^(?:i|he|she|it|we|they|you)'(?:m|s|re|ve|ll|d)$/;

/** After a noun, "the book he wrote" goes on with it: there only an auxiliary says that another clause begins. */
function beginsClause(subject: Token, verb: Token, before: Token): boolean {
  if (!closesClause(before)) return false;
  if (withVerb.test(subject.lower) || subject.lower === 'then') return true;
  if (!subjects.has(subject.lower)) return false;
  return auxiliaries.has(verb.lower) || (!isNominal(before) && isVerb(verb));
}

/** A pronoun after one of these begins the other clause: no verb of saying or knowing stands before it. */
const closesClause = (token: Token) =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    ((isNominal(token) && token.otherTag !== tags.verb && token.otherTag !== tags.verbS) ||
      token.tag === tags.adverb ||
      token.tag === tags.adjective ||
      /^(?:me|him|them|us|it|here|there|now|up|out|back|home|in|off|down)$/.test(token.lower)));

/**
 * "If you know it you can …", "When they arrived he was …": the clause that comes first is closed by a comma before the
 * subject of the other. Only where that has its own auxiliary, and no comma stands in the sentence, is it sure.
 */
export function afterOpeningClause(tokens: readonly Token[]): Place {
  const opener = tokens[1];
  if (opener?.first !== true || !openingConjunctions.has(opener.lower)) return undefined;
  let verbs = 0;
  for (let at = 2; at < Math.min(tokens.length - 3, 18); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (token === undefined || next === undefined || before === undefined) return undefined;
    if (breaks.has(token.lower) || openingConjunctions.has(token.lower) || clauseSigns.test(token.text))
      return undefined;
    if (reporting.has(token.lower)) return undefined;
    if (verbs > 0 && beginsClause(token, next, before)) return at - 1;
    if (isVerb(token)) verbs += 1;
  }
  return undefined;
}
