import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import type { Token } from './context.ts';
import { misjoined } from './misjoined.ts';
import { openings } from './openings.ts';
import type { Slip } from './slip.ts';
import { tags } from './tags.ts';

const subjects = listed('i you he she it we they this that these those anyone someone everyone there');
const openers = listed('can could will would shall should do does did is are was were have has had am');
const questionWords = listed('what where when why how who which whose');
const asides = listed('so and but also well ok okay or hi hello hey');

/** Whether the sentence is a question by its own word order, and nothing else. */
function isQuestion(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'edge');
  let at = 0;
  while (words[at] !== undefined && (asides.has(words[at]?.lower ?? '') || words[at]?.text === ',')) at += 1;
  const [first, second, third] = words.slice(at).map((token) => token.lower);
  if (first === undefined || second === undefined || third === undefined) return false;
  if (openers.has(first) && first !== 'had' && first !== 'should' && first !== 'were') {
    if (
      ['do', 'have', 'will', 'shall'].includes(first) &&
      second !== 'you' &&
      second !== 'we' &&
      second !== 'they' &&
      second !== 'i'
    )
      return false;
    return subjects.has(second) && !(first === 'do' && words[at + 2]?.tag === tags.unknown);
  }
  if (questionWords.has(first) && openers.has(second))
    return (
      subjects.has(third) && first !== 'which' && first !== 'who' && first !== 'whose' && second !== 'had'
    );
  return (
    (first === 'how' || first === 'what') &&
    ['many', 'much', 'long', 'about', 'soon', 'often'].includes(second) &&
    words.slice(at + 2, at + 6).some((token) => openers.has(token.lower)) &&
    words
      .slice(at + 2, at + 7)
      .some((token, index, all) => openers.has(token.lower) && subjects.has(all[index + 1]?.lower ?? ''))
  );
}

function place(sentence: string, start: number, end: number) {
  return { part: 'text', text: sentence, start, end } as const;
}

function missingQuestionMark(sentence: string, tokens: readonly Token[]): Finding[] {
  const last = tokens.at(-2);
  const before = tokens.at(-3);
  if (
    last?.text !== '.' ||
    before === undefined ||
    before.text === '.' ||
    before.kind !== 'word' ||
    before.info === undefined ||
    before.info.frequency < 9 ||
    sentence.includes('?') ||
    !isQuestion(tokens)
  )
    return [];
  // The word goes with the sign, so that there is something to see.
  const start = before.end === last.start ? before.start : last.start;
  return [
    // Of fifteen in labelled text one was a marked error: told, and no reason to stop.
    findingAt('proof:question-mark', 'note', place(sentence, start, last.end), {
      title: 'Question mark',
      reason: 'This is a question that ends with a full stop.',
      fixes: [`${sentence.slice(start, last.start)}?`],
    }),
  ];
}

const slips: readonly Slip[] = [
  {
    pattern: openings,
    fix: (match) => `${match},`,
    title: 'Comma missing',
    reason: 'A comma follows these words at the beginning of a sentence.',
    rule: 'proof:comma',
    level: 'warn',
  },
  {
    pattern: /(?<=\p{L}) +[,;](?= ?\p{L})/gu,
    fix: (match) => `${match.trim()}`,
    title: 'Space before a comma',
    reason: 'There is no space before a comma.',
    rule: 'proof:punctuation',
    level: 'note',
  },
  {
    pattern: /(?<=\p{L}{2}),(?=\p{L}{2})/gu,
    fix: () => ', ',
    title: 'Space after a comma',
    reason: 'A space follows a comma.',
    rule: 'proof:punctuation',
    level: 'note',
  },
  {
    pattern: /,\s?,|,\.(?!\.)|(?<!\.)\.,|;;|(?<!\.)\.\.(?!\.)(?=\s|$)/g,
    fix: (match) => match.trim().slice(-1),
    title: 'Two signs',
    reason: 'Two signs stand here where one is meant.',
    rule: 'proof:punctuation',
    level: 'note',
  },
  {
    pattern: /^Please,(?= \p{Ll})/gu,
    fix: () => 'Please',
    title: 'Comma after please',
    reason: 'No comma follows “Please” at the beginning of a request.',
    rule: 'proof:comma',
    level: 'warn',
  },
  {
    pattern: /\b(?:1[89]|20)\d0['’]s\b(?! (?:own|first|last|best))/g,
    fix: (match) => match.replace(/['’]/, ''),
    title: 'Apostrophe',
    reason: 'A decade has no apostrophe before its s.',
    rule: 'proof:punctuation',
    level: 'warn',
  },
  {
    pattern: /(?<!\d)[1-9]0['’]s\b(?! (?:own|first|last|best))/g,
    fix: (match) => `${match.slice(0, 2)}s`,
    title: 'Apostrophe',
    reason: 'A decade has no apostrophe before its s.',
    rule: 'proof:punctuation',
    level: 'warn',
  },
  {
    pattern:
      /\b(?:(?:don|doesn|didn|isn|wasn|can|won|couldn|wouldn|shouldn|haven|hasn|aren);t|(?:I|you|we|they|he|she|it|that|there|what|who|let);(?:ll|ve|re|[ms]))\b/gi,
    fix: (match) => match.replace(';', "'"),
    title: 'Apostrophe',
    reason: 'A semicolon stands where an apostrophe is meant.',
    rule: 'proof:apostrophe',
    level: 'warn',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:don|doesn|didn|isn|wasn|can|won|couldn|wouldn|shouldn|haven|hasn|hadn|aren|weren|ain)[`´"]t|(?:I|you|we|they|he|she|it|that|there|what|who|let)[`´"](?:ll|ve|re|[dms])|\p{L}{2,}[`´]s)(?!\p{L})/giu,
    fix: (match) => match.replace(/[`´"]/, "'"),
    title: 'Apostrophe',
    reason: 'Another sign stands where an apostrophe is meant.',
    rule: 'proof:apostrophe',
    level: 'warn',
  },
  ...misjoined,
];

/** Question marks, commas, apostrophes and spaces around signs. */
export function punctuationFindings(sentence: string, tokens: readonly Token[]): Finding[] {
  const found = missingQuestionMark(sentence, tokens);
  for (const { pattern, fix, title, reason, rule, level } of slips) {
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (
        tokens.some(
          (token) =>
            token.kind === 'opaque' && token.start < end && match.index < token.end && !/^\d/.test(match[0]),
        )
      )
        continue;
      found.push(
        findingAt(rule, level, place(sentence, match.index, end), { title, reason, fixes: [fix(match[0])] }),
      );
    }
  }
  return found;
}
