import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import type { Token } from './context.ts';
import { tags } from './tags.ts';

/** Words that may rightly follow themselves, or that are doubled for weight. */
const doubles = listed(
  'had that very really so no yes bye ha ho hey well there now please many much long far more never too her is blah hear knock night hot big old ta tut so-so you it one quack chop win go half same again on in out up by and yeah ok okay hello hi thank thanks sorry wow oh dear good great',
);
/** Words of which no two stand side by side. */
const determiners = listed('a an the my your his our their its');
/** Doubled small words are slips even where others may be meant. */
const surely = listed(
  'the a an to of for with and in on at is are was were i we he she they my your our their from by or but if be been have has will would can could not this it you',
);

/** "the the", "a the": one word too many. */
export function repeatFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const one = tokens[at];
    const two = tokens[at + 1];
    if (one?.kind !== 'word' || two?.kind !== 'word' || one.joined || two.joined) continue;
    if (sentence.slice(one.end, two.start).trim() !== '' || one.lower.length + two.lower.length === 0)
      continue;
    if (one.lower === two.lower && isSlip(tokens, at, one, two)) {
      const told = { title: 'Word twice', reason: `“${one.text}” stands here twice.`, fixes: [one.text] };
      found.push(findingOnBoth(sentence, one, two, told));
    } else if (determiners.has(one.lower) && determiners.has(two.lower) && /^\p{Ll}/u.test(two.text)) {
      if (one.lower === 'a' && /^[A-Z]$/.test(one.text) && !one.first) continue;
      found.push(
        findingOnBoth(sentence, one, two, {
          title: 'One word too many',
          reason: `“${one.text}” and “${two.text}” do not stand together.`,
          fixes: [two.text, one.text].map((fix) =>
            one.first ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix,
          ),
        }),
      );
    }
  }
  return found;
}

function findingOnBoth(
  sentence: string,
  one: Token,
  two: Token,
  told: { readonly title: string; readonly reason: string; readonly fixes: string[] },
): Finding {
  const place = { part: 'text', text: sentence, start: one.start, end: two.end } as const;
  return findingAt('proof:repeated', 'warn', place, told);
}

function isSlip(tokens: readonly Token[], at: number, one: Token, two: Token): boolean {
  if (/^\p{Lu}/u.test(two.text) && two.text !== 'I') return false;
  if (one.lower.length === 1 && !surely.has(one.lower)) return false;
  if (tokens[at + 2]?.lower === one.lower || tokens[at - 1]?.lower === one.lower) return false;
  // "what it is is", "those in in the know": rare, and not for a machine to judge.
  if (
    one.lower === 'is' ||
    one.lower === 'in' ||
    one.lower === 'on' ||
    one.lower === 'it' ||
    one.lower === 'you'
  ) {
    const before = tokens[at - 1];
    if (one.lower === 'is')
      return (
        before !== undefined &&
        before.tag !== tags.auxiliary &&
        before.lower !== 'it' &&
        before.lower !== 'this' &&
        before.lower !== 'that' &&
        before.lower !== 'problem'
      );
    return (
      before?.tag !== tags.verb &&
      before?.tag !== tags.past &&
      before?.tag !== tags.pastOrParticiple &&
      before?.tag !== tags.ing
    );
  }
  return surely.has(one.lower) || !doubles.has(one.lower);
}
