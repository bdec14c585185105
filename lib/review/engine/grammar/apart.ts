import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import type { Words } from '../words.ts';
import type { Token } from './context.ts';

/** These stand before any word, and after any verb: that the two could be one says nothing. */
const firsts = listed(
  'a an in on to up out over under off by for no so as be do it i the of at we us he me if or any some down back more most one my is am are was has had can may will all not but and',
);
const seconds = listed('up out in on away off down back over us or at to by it me he as is an and able less');
/** As often written apart as together. */
const eitherWay = listed(
  'cellphone childcare schoolchildren schoolboy schoolgirl ceasefire firsthand headfirst healthcare checkup checkups mealtime heartbeat lifetime storyline bookstore coffeehouse',
);
/** As `WordInfo.frequency`: a rarer compound is as often written as two words. */
const commonFrequency = 8;

/** "home work", "eye lids": two words that are always written as one. */
export function apartFindings(words: Words, sentence: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const one = tokens[at];
    const two = tokens[at + 1];
    if (one === undefined || two === undefined || !isPlain(one) || !isPlain(two)) continue;
    if (two.text !== two.lower || sentence.slice(one.end, two.start) !== ' ') continue;
    if (firsts.has(one.lower) || seconds.has(two.lower) || /(?:ing|ers?)$/.test(two.lower)) continue;
    const joined = words.find(one.lower + two.lower);
    if (joined?.whole !== true || joined.frequency < commonFrequency || eitherWay.has(one.lower + two.lower))
      continue;
    found.push(
      findingAt(
        'proof:spacing',
        'warn',
        { part: 'text', text: sentence, start: one.start, end: two.end },
        {
          title: 'One word',
          reason: `“${one.text}${two.text}” is written as one word.`,
          fixes: [`${one.text}${two.text}`],
        },
      ),
    );
  }
  return found;
}

const isPlain = ({ kind, joined, text, lower, first }: Token) =>
  kind === 'word' && !joined && lower.length > 1 && /^\p{L}+$/u.test(text) && (text === lower || first);
