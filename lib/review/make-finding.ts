import type { Family, Finding, Level, Part } from './finding.ts';

/** Where in which part of the message; `text` is that part's whole text. */
export interface Place {
  readonly part: 'text' | 'subject';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the person reads about it. */
export interface Told {
  /** Two to four words. */
  readonly title: string;
  /** One calm sentence. */
  readonly reason: string;
  /** Replacements for the words, best first. */
  readonly fixes?: readonly string[];
}

/** A finding about some words. `rule` is "family:name". The id is made unique by `ranked` when the same words occur again. */
export function findingAt(rule: `${Family}:${string}`, level: Level, place: Place, told: Told): Finding {
  const quote = place.text.slice(place.start, place.end);
  return {
    ...base(rule, level, told),
    id: `${rule} ${quote.toLowerCase()}`,
    part: place.part,
    range: { start: place.start, end: place.end },
    quote,
    fixes: (told.fixes ?? []).map((replacement) => ({ replacement })),
  };
}

/** A finding about the message, its text or its subject as a whole: nothing to underline. */
export function findingAbout(
  rule: `${Family}:${string}`,
  level: Level,
  told: Told,
  part: Part = 'message',
): Finding {
  return { ...base(rule, level, told), id: rule, part, quote: '', fixes: [] };
}

function base(rule: `${Family}:${string}`, level: Level, told: Told) {
  return {
    rule,
    family: rule.slice(0, rule.indexOf(':')) as Family,
    level,
    title: told.title,
    reason: told.reason,
  };
}
