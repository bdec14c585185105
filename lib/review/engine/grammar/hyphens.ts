import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import type { Token } from './context.ts';
import { tags } from './tags.ts';

const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred';
const units =
  'year|month|week|day|hour|minute|second|mile|metre|meter|kilometre|kilometer|foot|page|inch|man|person|storey|story|part|point|star|game|bedroom|dollar|pound|ton|acre|volume|episode|track|member|seat|door|piece|degree|hole|letter|lane|line|level|word|song|week';
const measured = new RegExp(`(?<![\\d.,:/$-])\\b(?:\\d+|${numbers}) (?:${units})(?= \\p{Ll}{3,})`, 'giu');
const aged = new RegExp(
  `(?<![\\d.,:/-])\\b(?:\\d+|${numbers}) (?:year|month|week|day)s? old(?= \\p{Ll}{3,})`,
  'giu',
);
const centuries = /\b\d{1,2}(?:st|nd|rd|th) century(?= \p{Ll}{3,})/gu;
const compounds =
  /\b(?:well (?:known|established|written|developed|defined|respected|received|documented|deserved|paid)|so called|long term|short term|full time|part time|real time|high quality|low quality|large scale|small scale|long standing|best selling|world class|old fashioned|user friendly|award winning|first class|open source|high end|low cost|long running|ill fated|high profile|high speed|high level|low level|right hand|left hand|third party|face to face|day to day|up to date|state of the art)(?= \p{Ll}{3,})/gu;

/** Hyphens that are missing where several words describe the noun after them: "a 10 metre stone", "a well known man". */
export function hyphenFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const describesNoun = (start: number, end: number) => {
    const next = tokens.find((token) => token.start === end + 1);
    const before = tokens.filter((token) => token.end <= start).at(-1);
    return (
      next?.kind === 'word' &&
      !next.joined &&
      (next.tag === tags.noun || next.tag === tags.plural || next.tag === tags.adjective) &&
      next.info?.lower === true &&
      before?.text !== '-' &&
      !(
        next.tag === tags.adjective &&
        next.otherTag !== tags.noun &&
        /(?:er|old|long|wide|high|tall|deep|late|early|ago)$/.test(next.lower)
      )
    );
  };
  const afterDeterminer = (start: number) =>
    /\b(?:an?|the|this|that|my|your|his|her|its|our|their|some|any|no|every|each|of|with|for|in|on|by|as)(?: \p{L}+)?\s+$/iu.test(
      sentence.slice(0, start),
    );
  const found: Finding[] = [];
  const mark = (start: number, end: number) => {
    const quote = sentence.slice(start, end);
    const fix = quote.replaceAll(' ', '-').replace(/-(year|month|week|day)s-old$/i, '-$1-old');
    found.push(
      findingAt(
        'proof:hyphen',
        'warn',
        { part: 'text', text: sentence, start, end },
        {
          title: 'Hyphen missing',
          reason: 'Words that describe the noun after them together are joined by hyphens.',
          fixes: [fix],
        },
      ),
    );
  };
  for (const pattern of [aged, measured, centuries, compounds]) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (
        describesNoun(match.index, end) &&
        ((pattern !== compounds && pattern !== centuries) || afterDeterminer(match.index))
      )
        mark(match.index, end);
    }
  }
  return found;
}
