import type { Level } from '../finding.ts';

export type ToneName =
  | 'threat'
  | 'slur'
  | 'insult'
  | 'hostility'
  | 'blame'
  | 'demand'
  | 'passive-aggression'
  | 'profanity'
  | 'self-undermining'
  | 'hedge';

/** What a group of rules is told as. `{words}` in the reason stands for the words found. */
export interface ToneGroup {
  readonly name: ToneName;
  readonly level: Level;
  readonly title: string;
  readonly reason: string;
  readonly rules: readonly ToneRule[];
}

/** A pattern, and a calmer wording for the words it matches where there is one ('' leaves them out). */
export type ToneRule = readonly [pattern: string, calmer?: string];

/**
 * A rule's source as a regular expression: a space stands for any white space, " ?" for some or none, letters for both cases, and the whole
 * for whole words. Sources are written for text with straight apostrophes.
 */
function toPattern(source: string): RegExp {
  return new RegExp(
    `(?<![\\w'-])(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})(?:(?<=\\s)|(?![\\w-]))`,
    'gi',
  );
}

interface Patterns {
  /** Found wherever one of the rules is: most texts have none of a group, and one search tells so in less time than all of theirs. */
  readonly any: RegExp;
  /** In the order of the rules. */
  readonly each: readonly RegExp[];
}

const compiled = new WeakMap<ToneGroup, Patterns>();

/** The patterns of a group; made once, on first use. */
export function patternsOf(group: ToneGroup): Patterns {
  const known = compiled.get(group);
  if (known !== undefined) return known;
  const sources = group.rules.map(([source]) => source);
  const patterns = { any: toPattern(sources.join('|')), each: sources.map(toPattern) };
  compiled.set(group, patterns);
  return patterns;
}
