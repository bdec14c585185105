import type { ToneName } from './tone-rule.ts';

/** Names of tones that only count when the writer says them to the reader. */
const spoken: ReadonlySet<ToneName> = new Set([
  'threat',
  'insult',
  'hostility',
  'blame',
  'demand',
  'passive-aggression',
]);

/** "He said you are an idiot": told, not said. Looks at the same sentence before the words. */
export function isSaidByOthers(text: string, start: number, tone: ToneName): boolean {
  if (!spoken.has(tone)) return false;
  const before = sentenceBefore(text, start);
  return /\b(?:said|says|saying|told|tells|wrote|writes|writing|called|calls|calling|shouted|yelled|screamed|thinks|thought|claims|claimed|believes|asked|asks|like|thinking)\b(?: (?:me|us|him|her|them|everyone|that|you|to|my \w+|the \w+)){0,3}[\s,:"“]*$/i.test(
    before,
  );
}

/** "You are not stupid", "I don't think you are lazy", "nobody says you're incompetent". */
export function isTakenBack(text: string, start: number, end: number, tone: ToneName): boolean {
  if (!spoken.has(tone)) return false;
  const before = sentenceBefore(text, start);
  if (
    /\b(?:not|n't|never|nobody|no one|without|if i|as if|hardly|wouldn't|isn't)\b(?: (?:i|we|to|think|thinks|thinking|mean|meant|say|saying|said|suggest|suggesting|imply|implying|believe|that|anyone|is|want|because|feel|sure|like)){1,5}[\s,]*$/i.test(
      before,
    )
  ) {
    return tone !== 'threat' || !/\bif i\b[\s,]*$/i.test(before);
  }
  return (
    tone !== 'profanity' &&
    /^\W{0,3}\s*(?:just kidding|jk\b|kidding\b|haha|lol\b|😂|😄|😉)/iu.test(text.slice(end, end + 20))
  );
}

function sentenceBefore(text: string, start: number): string {
  const from = Math.max(0, start - 80);
  const before = text.slice(from, start);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  return before.slice(cut + 1);
}
