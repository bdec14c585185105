import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { codeSpans, quotedSpans, urlSpans } from '../text/regions.ts';
import { touches } from '../text/spans.ts';

const capitals =
  /(?<![\p{L}\d])\p{Lu}[\p{Lu}'’]+(?:[\s,!?.-]+(?:\d+[\s,!?.-]+)?(?:\p{Lu}[\p{Lu}'’]+|I|A)(?![\p{L}\d])){2,}[!?]*/gu;

/** Three and more words in capitals within a sentence, or a whole message in them; and a crowd of exclamation marks. */
export const shouting: Check = (message) => {
  const text = message.text;
  const skipped = [...quotedSpans(text), ...codeSpans(text), ...urlSpans(text)];
  const found: Finding[] = [];
  for (const match of text.matchAll(capitals)) {
    const start = match.index;
    const end = start + match[0].length;
    if (touches(skipped, start, end) || isHeading(text, start, end) || !isShouted(match[0])) continue;
    found.push(
      findingAt(
        'tone:shouting',
        'warn',
        { part: 'text', text, start, end },
        {
          title: 'All in capitals',
          reason: 'Words in capitals read as shouting.',
          fixes: [lowered(match[0], text.slice(0, start))],
        },
      ),
    );
  }
  for (const match of text.matchAll(/[!?]*!{3,}[!?]*|\?{2,}!+[!?]*|!+\?{2,}[!?]*/g)) {
    if (
      found.some(
        (one) => one.range !== undefined && one.range.end >= match.index && one.range.start <= match.index,
      )
    )
      continue;
    found.push(
      findingAt(
        'tone:shouting',
        'note',
        { part: 'text', text, start: match.index, end: match.index + match[0].length },
        {
          title: 'Many marks',
          reason: `“${match[0]}” reads as shouting.`,
          fixes: [match[0].includes('?') ? '?' : '.'],
        },
      ),
    );
  }
  return found;
};

/** A line of its own in capitals, with other text around it, is a heading. */
function isHeading(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd);
  const rest = text.slice(0, lineStart) + text.slice(lineEnd);
  return !/\p{Ll}/u.test(line) && /\p{Ll}/u.test(rest) && !/[!?]/.test(line) && line.length < 60;
}

/** Not a row of acronyms: everyday words are among them, and more than one is long. */
function isShouted(words: string): boolean {
  const list = words.match(/\p{L}[\p{L}'’]+|I|A/gu) ?? [];
  const everyday = list.filter((word) => everydayWords.has(word));
  return (
    everyday.length >= 2 ||
    (everyday.length >= 1 && list.length >= 4 && list.filter((word) => word.length > 3).length >= 2)
  );
}

const everydayWords = new Set(
  "I YOU THE AND IS ARE WAS NOT NO DO DONT DON'T DON’T THIS THAT IT TO MY ME WE YOUR NOW WHAT WHY HOW WHERE WHEN WHO STOP NEVER ALWAYS PLEASE NEED WANT CALL ANSWER SEND READ ASAP IMMEDIATELY AGAIN TODAY ENOUGH CAN CAN'T CANT WILL WON'T HAVE BE WITH JUST GET GO OUT UP LISTEN STILL WAITING VERY SO ALL IN ON AT OF FOR HELP HERE THERE HATE LOVE WRONG RIGHT".split(
    ' ',
  ),
);

function lowered(words: string, before: string): string {
  const lower = words.toLowerCase().replace(/\bi\b/g, 'I');
  return /(?:^|[.!?]\s*|\n\s*)$/.test(before) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
