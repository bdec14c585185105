import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans, urlSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';

/** Words that English doubles on purpose, or where grammar can ask for both ("had had", "gave her her book"). */
const doubled = new Set(
  'had that very so really no yes yeah yep nope bye ha haha hee ho hey hi hello now well there knock blah la na da tut cha chop yada yadda many far much long too never ever please again wait more less big old great super hard good bad tiny little little deep dark poor sweet nice fast slow hot cold down round over around night boo mama papa goody pretty same her you can will may do day one two who oh ah um hmm go run stop ping pong half duran new what why'.split(
    ' ',
  ),
);
/** Grammar words: doubled they are a slip even with a capital ("the The"). */
const grammar = new Set(
  'the a an and or but of to in on at by for from with as is are was were be been have has it we they he she i this these those if when than then not our your my their his its about into was would could should which or'.split(
    ' ',
  ),
);
/** A particle that belongs to the verb may stand before the same preposition: "log in in the morning". */
const afterVerb =
  /\b(?:go|going|goes|went|move|moving|carry|log|logged|turn|turned|sign|signed|come|came|check|checked|hand|step|pass|passed|live|lives|get|got|put|hold|keep|call|what it|it|that|problem|thing|point)\s+$/i;

/** The same word twice in a row. */
export const repeatedWord: Check = (message) => {
  const { text, kind } = message;
  const skipped = [...codeSpans(text), ...urlSpans(text)];
  const found: Finding[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}_'’-])(\p{L}[\p{L}’']*)(?:(?:[ \t]+|[ \t]*\n[ \t]*)\1)+(?![\p{L}\p{N}_'’-])/giu,
  )) {
    const [all, first = ''] = match;
    const place = { part: 'text' as const, text, start: match.index, end: match.index + all.length };
    if (touches(skipped, place.start, place.end)) continue;
    const words = all.split(/\s+/);
    const strengthened = words.length > 2 && /^(?:very|really|so|too)$/i.test(first);
    if (!strengthened && isMeant(words, text.slice(0, place.start))) continue;
    found.push(
      // In a chat one may write "very very very"; readers of anything else marked it as a slip.
      findingAt('proof:repeat', strengthened && kind === 'chat' ? 'note' : 'warn', place, {
        title: words.length > 2 ? 'Word repeated' : 'Word twice',
        reason: `“${first}” stands here ${words.length > 2 ? `${words.length} times` : 'twice'} in a row.`,
        fixes: [first],
      }),
    );
  }
  return found;
};

function isMeant(words: readonly string[], before: string): boolean {
  const [first = '', second = ''] = words;
  const word = first.toLowerCase();
  if (doubled.has(word)) return true;
  if (grammar.has(word)) {
    // "the first FIRST", "a A4 page": an abbreviation or a name.
    if (second.length > 1 && second === second.toUpperCase() && first !== first.toUpperCase()) return true;
    if (word.length === 1 && first !== second) return true;
    return /^(?:in|on|by|is|at|as|for|with|about)$/.test(word) && afterVerb.test(before);
  }
  // "Duran Duran", "first FIRST", "work work work": names, acronyms and play.
  return words.length > 2 || first !== second || /^\p{Lu}/u.test(first) || word.length < 4;
}
