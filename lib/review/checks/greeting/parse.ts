import { folded } from '../../text/fold.ts';
import type { Span } from '../../text/spans.ts';
import { isAlsoWord, isGivenName, mayStartSentence } from './given-names.ts';
import { groupWord, notNames } from './words.ts';

export interface GreetedName extends Span {
  /** As written. */
  readonly written: string;
  /** Folded words of it: "Gregory House" is two. */
  readonly words: readonly string[];
}

export interface Greeting {
  readonly names: readonly GreetedName[];
  /** "Ms Okafor": the surname is meant. */
  readonly titled: boolean;
  /** Sure to be names: given names we know, a title before them, or alone on the first line after a greeting word. */
  readonly sure: boolean;
}

const salutation =
  /^(?:good (?:morning|afternoon|evening|day)|happy \w+day|(?:hi|hello) there|hi|hello|hey|hiya|howdy|dear(?:est)?|greetings|morning|afternoon|evening|welcome(?: back)?|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|hola|buenos dias|buenas(?: tardes)?|estimad[oa]|querid[oa]|bonjour|bonsoir|salut|coucou|chere?|ciao|salve|buongiorno|buonasera|gentile|car[oa]|egregio|ola|oi|bom dia|boa tarde|prezad[oa]|beste|hoi|geachte|goedemorgen|goedemiddag|dag|hei|hej|czesc|witam|dzien dobry|namaste)(?![\p{L}'])(?:\s*,)?\s*/u;
const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|herrn?|frau|mme|madame|monsieur|sra?|senora?|sig|signora?|dott|senhora?|dhr|mevrouw|meneer|pani?)(?:\.|(?=\s))\s*/;
const nameWord = /^\p{L}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])?(?![\p{L}\d])/u;
const joiner = /^\s*(?:,?\s*(?:and|&|und|et|y|e|en|i|och)(?![\p{L}])|,|\+|\/)\s+/iu;
const end = /^\s*(?:[,:;!.?](?!\w)|-{1,2}(?!\w)|–|—|$)/u;
/** "Paul, the author, was": a name that the sentence speaks of. "Paul, can you" speaks to one. */
const spokenOf =
  /^\s*,\s*(?:the|an?|who|whose|which|our|his|her|their|is|was|has|had|and|or|said|says|director|professor|president)\b/i;
const spokenTo =
  /^\s*(?:--|–|—|-)\s*(?:could|can|please|would|will you|thanks?|do you|did you|are you|have you|let me|sorry|i|i'm|i’m|any|how|what|when|where)\b/i;

/** Whom the first line greets; null when it greets nobody, a group, or cannot be told. Offsets are into `text`. */
export function parseGreeting(text: string): Greeting | null {
  const lead = /^(?:[\s\p{P}\p{Extended_Pictographic}]|\uFE0F)*/u.exec(text)?.[0].length ?? 0;
  const line = text.slice(lead).split('\n', 1)[0] ?? '';
  const plain = folded(line.slice(0, 80));
  const greeted = salutation.exec(plain)?.[0].length ?? 0;
  const titled = title.exec(plain.slice(greeted))?.[0].length ?? 0;
  const names = readNames(line, greeted + titled, greeted > 0);
  const last = names.at(-1);
  if (last === undefined) return null;
  const rest = line.slice(last.end);
  if (isGroup(names, rest)) return null;
  const level = howSure(names, rest, greeted > 0, titled > 0);
  if (level === null) return null;
  return {
    names: names.map((name) => ({ ...name, start: name.start + lead, end: name.end + lead })),
    titled: titled > 0,
    sure: level === 'sure',
  };
}

function readNames(line: string, from: number, greeted: boolean): GreetedName[] {
  const names: GreetedName[] = [];
  for (let at = from; names.length < 5; ) {
    const name = readName(line, at, greeted);
    if (name === null) break;
    // "Elizabeth, Jeff forwarded me": after a bare comma a name goes on with the list only where the list then ends.
    if (
      /,\s*$/.test(line.slice(from, at)) &&
      !(end.test(line.slice(name.end)) && isGivenName(name.words[0] ?? ''))
    )
      break;
    names.push(name);
    const join = joiner.exec(line.slice(name.end))?.[0].length ?? 0;
    if (join === 0) break;
    at = name.end + join;
  }
  return names;
}

function readName(line: string, start: number, greeted: boolean): GreetedName | null {
  const words: string[] = [];
  let stop = start;
  for (let at = start; words.length < 4; ) {
    const word = nameWord.exec(line.slice(at))?.[0];
    if (word === undefined || !fits(word, words.length === 0, greeted)) break;
    words.push(folded(word));
    stop = at + word.length;
    // Only an initial's dot goes on with the name: "Paul. Great news" ends it.
    const gap = (word.length === 1 ? /^\.?[ \t]+/ : /^[ \t]+/).exec(line.slice(stop))?.[0].length ?? 0;
    if (gap === 0) break;
    at = stop + gap;
  }
  if (words.length > 1 && isGivenName(words[0] ?? '') && !end.test(line.slice(stop))) {
    // "Hi Paul Great to meet you": what follows the first name is the sentence.
    words.length = 1;
    stop = start + (words[0]?.length ?? 0);
  }
  return words.length === 0 ? null : { start, end: stop, written: line.slice(start, stop), words };
}

function fits(word: string, first: boolean, greeted: boolean): boolean {
  const plain = folded(word);
  const capital = /^\p{Lu}/u.test(word);
  if (!first) return capital || /^(?:de|da|di|van|von|der|den|del|la|le|bin|al)$/.test(plain);
  if (notNames.includes(` ${plain.replace(/'.*/, '') || plain} `))
    return greeted && capital && isGivenName(plain);
  return capital || (greeted && isGivenName(plain));
}

function isGroup(names: readonly GreetedName[], rest: string): boolean {
  const after = folded(rest.slice(0, 20)).split(/[,:!.\n-]/, 1)[0] ?? '';
  return groupWord.test(`${names.flatMap((name) => name.words).join(' ')} ${after}`);
}

function howSure(
  names: readonly GreetedName[],
  rest: string,
  greeted: boolean,
  titled: boolean,
): 'sure' | 'unsure' | null {
  const [first] = names;
  const word = first?.words[0] ?? '';
  const known = isGivenName(word);
  const ended = end.test(rest);
  const alone = /^\s*(?:[,:;!.]|-{1,2}|–|—)?\s*$/u.test(rest);
  if (titled) return greeted || (alone && !/^\s*[.!]/.test(rest)) ? 'sure' : null;
  if (greeted) {
    const capital = /^\p{Lu}/u.test(first?.written ?? '');
    if (ended)
      return known || first?.words.length === 1 ? 'sure' : (first?.words.length ?? 0) < 3 ? 'unsure' : null;
    // "Hi Will you be there", "hi mark it as done": without an end after it, it may be the sentence.
    if (mayStartSentence(word) || (!capital && isAlsoWord(word))) return null;
    if (known) return 'sure';
    return capital && first?.words.length === 1 && !/(?:ing|ed|ly|ies)$/.test(word) ? 'unsure' : null;
  }
  if (!ended || /^\s*[.;?!]/.test(rest) || names.some((name) => name.words.length > 1)) return null;
  if (spokenOf.test(rest) || /^\p{Lu}{4,}$/u.test(first?.written ?? '')) return null;
  const asked = spokenTo.test(rest);
  if (known && mayStartSentence(word) && !alone) return asked ? 'unsure' : null;
  if (known) return 'sure';
  if (alone) return /^\s*(?:,|-|–|—)/u.test(rest) ? 'sure' : null;
  return asked ? 'unsure' : null;
}
