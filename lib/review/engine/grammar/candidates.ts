import type { Words } from '../words.ts';
import { confusablesOf } from './confusables.ts';
import type { Token } from './context.ts';
import { pluralOf, singularOf, verbFormsOf } from './inflection.ts';
import { isVerbTag, tags } from './tags.ts';

export type Slip = 'confusion' | 'verb' | 'number';

/** One form that could stand in a place. */
export interface Candidate {
  /** Lower case. */
  readonly word: string;
  /** What kind of slip writing the token for it would be; undefined for the token itself. */
  readonly slip: Slip | undefined;
  /** What form it is, however the word: "verb, third person". */
  readonly form: string;
}

const beForms = ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'];
const negatives = [
  ["don't", "doesn't", "didn't"],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["haven't", "hasn't", "hadn't"],
];

/** The token itself first, then every form it may have been written for; only itself when there is none. */
export function candidatesFor(words: Words, token: Token): Candidate[] {
  if (token.kind !== 'word' || token.joined) return [];
  const { lower, info } = token;
  if (info === undefined || /^\p{Lu}/u.test(token.text.slice(1))) return [];
  if (/^\p{Lu}/u.test(token.text) && !token.first && lower !== 'i') return [];
  const found = new Map<string, Candidate>();
  const add = (word: string, slip: Slip | undefined, form: string) => {
    const known = found.get(word);
    if (known === undefined) found.set(word, { word, slip, form });
  };
  const families = formsOf(words, token);
  add(lower, undefined, families.find(([word]) => word === lower)?.[2] ?? 'word');
  for (const [word, slip, form] of families) add(word, slip, form);
  for (const word of confusablesOf(lower)) add(word, 'confusion', 'word');
  return [...found.values()];
}

function formsOf(words: Words, { lower, tag, otherTag }: Token): [string, Slip, string][] {
  if (beForms.includes(lower)) return beForms.map((form) => [form, 'verb', `be ${form}`]);
  const negative = negatives.find((set) => set.includes(lower));
  if (negative !== undefined) return negative.map((form, index) => [form, 'verb', `not ${index}`]);
  const forms: [string, Slip, string][] = [];
  const isVerb =
    isVerbTag(tag) ||
    isVerbTag(otherTag) ||
    lower === 'have' ||
    lower === 'has' ||
    lower === 'do' ||
    lower === 'does';
  const verb = isVerb ? verbFormsOf(words, lower) : undefined;
  const isNoun = [tag, otherTag].some((one) => one === tags.noun || one === tags.plural);
  if (verb !== undefined) {
    const also = isNoun ? ' or noun' : '';
    const same = verb.past === verb.participle;
    forms.push([verb.base, 'verb', verb.base === verb.past ? `base past${also}` : `base${also}`]);
    forms.push([verb.s, 'verb', `s${also}`]);
    forms.push([verb.past, 'verb', same ? `past participle${also}` : `past${also}`]);
    if (!same)
      forms.push([
        verb.participle,
        'verb',
        verb.participle === verb.base ? `base${also}` : `participle${also}`,
      ]);
    forms.push([verb.ing, 'verb', `ing${also}`]);
  }
  if (tag === tags.noun || otherTag === tags.noun) {
    const plural = pluralOf(words, lower);
    if (plural !== undefined) forms.push([lower, 'number', 'one'], [plural, 'number', 'many']);
  } else if (tag === tags.plural || otherTag === tags.plural) {
    const singular = singularOf(words, lower);
    if (singular !== undefined) forms.push([lower, 'number', 'many'], [singular, 'number', 'one']);
  }
  return forms;
}
