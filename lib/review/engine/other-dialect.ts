import type { Dialect } from '../../settings.ts';
import type { Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { suggestionsFor } from './suggest.ts';
import type { Word } from './tokens.ts';
import { dialectBits, listForm, type Words } from './words.ts';

const dialectNames: Record<Dialect, string> = {
  us: 'American',
  gb: 'British',
  au: 'Australian',
  ca: 'Canadian',
  in: 'Indian',
};

/** Further from a word of one's own English it is another word. */
const nearCost = 1.2;

/** Endings and stems that the Englishes spell in two ways. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/re(?=s?$|d$)/, 'er'],
  [/([iy])s(?=e|ing|ation)/, '$1z'],
  [/ae|oe/, 'e'],
  [/ogue/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/ise|ice/, 'ice'],
  [/amme(?=s?$)/, 'am'],
  [/mould/, 'mold'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/sceptic/, 'skeptic'],
  // "Cancelled" is at home in both.
  [/(?<!canc.)ll(?=ed|ing|er|ous|ery|or)/, 'l'],
  [/l(?=fu|ment)/, 'll'],
];

/** At home in British English, and stiff in American: the dictionaries have them all. */
const american = new Map([
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['learnt', 'learned'],
  ['spelt', 'spelled'],
  ['maths', 'math'],
]);

/** The same word as the person's own English spells it, when a rule says so. */
function ownVariant(words: Words, form: string, own: number): string | undefined {
  const inList = (word: string) => word !== form && ((words.find(word)?.dialects ?? 0) & own) !== 0;
  for (const [one, other] of variants) {
    const there = form.replace(one, other);
    if (inList(there)) return there;
  }
  return undefined;
}

/** A word that only another English spells so: told where a rule knows the own spelling, else only noted. */
export function otherDialect(words: Words, sentence: string, word: Word, dialect: Dialect): Finding[] {
  const form = listForm(word.text);
  const info = words.find(form);
  const own = dialectBits[dialect];
  const plain = dialect === 'us' && word.text === form ? american.get(form) : undefined;
  if (plain !== undefined) return [finding(sentence, word, dialect, plain, 'warn')];
  if (
    info === undefined ||
    info.dialects === 0 ||
    (info.dialects & own) !== 0 ||
    !(/^\p{Ll}/u.test(word.text) || (word.first && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !info.capital))
  ) {
    return [];
  }
  const variant = ownVariant(words, form, own);
  const nearest = variant === undefined ? suggestionsFor(words, form, own, 1)[0] : undefined;
  const best = variant ?? (nearest === undefined || nearest.cost > nearCost ? undefined : nearest.word);
  if (best === undefined) return [];
  return [finding(sentence, word, dialect, best, variant === undefined ? 'note' : 'warn')];
}

function finding(
  sentence: string,
  word: Word,
  dialect: Dialect,
  best: string,
  level: 'note' | 'warn',
): Finding {
  const place = { part: 'text', text: sentence, start: word.start, end: word.end } as const;
  return findingAt('proof:dialect', level, place, {
    title: 'Other spelling',
    reason: `${dialectNames[dialect]} English spells it “${best}”.`,
    fixes: [/^\p{Lu}/u.test(word.text) ? best.charAt(0).toUpperCase() + best.slice(1) : best],
  });
}
