import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import { breaks, isNominal, isVerb, type Place, subjects } from './clauses.ts';
import type { Token } from './context.ts';
import { afterOpeningClause } from './opening-clause.ts';
import { isVerbTag, tags } from './tags.ts';

const others = listed('he she it they there');
const contracted = /^(?:i|he|she|it|we|they|you|there)'(?:m|s|re|ve|ll|d)$/;
const openingLinks = listed(
  'in on at during after before by for from with since under within throughout until despite according due because among between over around following',
);
const datedLinks = listed('in on by during since after before until');
const opensSubject = listed('the a an his her its their our my this he she it we they i there');
const regions = listed(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming england scotland ireland france germany italy spain canada australia japan china india brazil mexico',
);
/** A longer opening phrase, or one that ends in a number, takes its comma in any style: up to which word of the sentence it goes without. */
const longPhrase = 5;
const namedPhrase = 3;
const detPhrase = 4;
const determiners = listed('the a an his her its our their my');
/** In a short sentence "but" goes without. */
const longClause = 4;

const hasVerb = (token: Token) =>
  isVerb(token) || token.otherTag === tags.past || token.otherTag === tags.verbS;
const isSubject = (token: Token | undefined, next: Token | undefined, among = subjects) =>
  token?.kind === 'word' &&
  ((among.has(token.lower) && isVerb(next)) ||
    (contracted.test(token.lower) && among.has(token.lower.replace(/'.*/, ''))));
const isNounOnly = (token: Token) =>
  isNominal(token) && !isVerbTag(token.otherTag) && token.otherTag !== tags.adjective;
const isYear = ({ text, kind }: Token) => kind !== 'sign' && /^(?:1[5-9]|20)\d\d$/.test(text);

/** "In January 2011 a motion …", "During his long spell at Marseille he played …". */
function afterOpeningPhrase(tokens: readonly Token[]): Place {
  const opener = tokens[1];
  if (opener?.first !== true || !openingLinks.has(opener.lower)) return undefined;
  for (let at = 2; at < Math.min(tokens.length - 2, 14); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (token === undefined || next === undefined || before === undefined) return undefined;
    if (
      token.kind === 'sign' ||
      breaks.has(token.lower) ||
      (token.lower === 'to' && before.lower === 'order')
    )
      return undefined;
    if (at > 2 && isSubject(token, next) && isNominal(before)) {
      const dated = before.kind === 'number' || before.kind === 'opaque';
      const named = before.tag === tags.name && at > namedPhrase;
      return dated || named || at > longPhrase ? at - 1 : undefined;
    }
    if (isYear(token) && datedLinks.has(opener.lower))
      return next.kind === 'word' && (opensSubject.has(next.lower) || next.tag === tags.name) && !next.joined
        ? at
        : undefined;
    if (at > detPhrase && determiners.has(token.lower) && isNounOnly(before) && next.kind === 'word')
      return at - 1;
    if (hasVerb(token) && token.lower !== 'may') return undefined;
  }
  return undefined;
}

/** "… as CEO but he will remain": two whole sentences in one. With "I" and "you" it is a matter of taste. */
function beforeBut(tokens: readonly Token[], at: number): Place {
  return at > longClause &&
    tokens[at]?.lower === 'but' &&
    tokens[at - 1]?.kind === 'word' &&
    isSubject(tokens[at + 1], tokens[at + 2], others)
    ? at - 1
    : undefined;
}

/** "… left for Syria which was": what follows a name does not choose one of several. */
function beforeWhich(tokens: readonly Token[], at: number): Place {
  const before = tokens[at - 1];
  const isName = before?.kind === 'word' ? before.tag === tags.name : before !== undefined && isYear(before);
  return tokens[at]?.lower === 'which' && isName && before?.text !== 's' && isVerb(tokens[at + 1])
    ? at - 1
    : undefined;
}

/** "in Pomfret, Maryland were": the region is closed as it was opened. */
function afterRegion(tokens: readonly Token[], at: number): Place {
  const next = tokens[at + 1];
  return /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    regions.has(tokens[at]?.lower ?? '') &&
    tokens[at - 1]?.text === ',' &&
    tokens[at - 2]?.tag === tags.name &&
    tokens[at - 3]?.text !== ',' &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !/^(?:and|or|to|area)$/.test(next.lower)
    ? at
    : undefined;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Signs of dates and of questions at the end, told by their letters. */
const written: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${months}) \\d{1,2}, \\d{4}(?= (?!(?:and|or|to|at|in|issue|edition|final)\\b)\\p{Ll})`,
    'gu',
  ),
  new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?= (?:19|20)\\d\\d\\b)`, 'g'),
  new RegExp(`\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= (?:${months}) \\d)`, 'g'),
  /\p{L}+(?= (?:is|are|was|were|did|does|do|will|can|would|could|has|have|should|won|isn|aren|wasn|weren|didn|doesn|don|wouldn|couldn|hasn|haven|shouldn)(?:n?['’]t)? (?:he|she|it|they|you|we|I|there)\?$)/gu,
];
const questionOpeners =
  /^(?:what|which|who|whose|whom|where|when|why|how|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\b/i;

/** Commas that every style of writing asks for and that are not there. */
export function commaFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const places = [afterOpeningPhrase(tokens), afterOpeningClause(tokens)];
  for (let at = 3; at < tokens.length - 2; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    places.push(beforeBut(tokens, at), beforeWhich(tokens, at), afterRegion(tokens, at));
  }
  const spans = places.flatMap((at) => {
    const token = at === undefined ? undefined : tokens[at];
    // "9th" is two tokens, and is marked as it is read.
    const start = token === undefined ? 0 : sentence.slice(0, token.start).search(/\S*$/);
    return token === undefined ? [] : [{ start, end: token.end }];
  });
  for (const pattern of written) {
    if (sentence.endsWith('?') && questionOpeners.test(sentence) && pattern.source.startsWith('\\p{L}'))
      continue;
    for (const match of sentence.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans.map(({ start, end }) =>
    findingAt(
      'proof:comma',
      'warn',
      { part: 'text', text: sentence, start, end },
      {
        title: 'Comma missing',
        reason: `A comma belongs after “${sentence.slice(start, end)}”.`,
        fixes: [`${sentence.slice(start, end)},`],
      },
    ),
  );
}
