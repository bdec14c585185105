import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Lookup, singularOf, verbFormsOf } from '../../../lib/review/engine/grammar/inflection.ts';
import { tags } from '../../../lib/review/engine/grammar/tags.ts';

const coarse: Record<string, number> = {
  ADJ: tags.adjective,
  ADV: tags.adverb,
  PROPN: tags.name,
  NUM: tags.number,
  ADP: tags.link,
  CCONJ: tags.link,
  SCONJ: tags.link,
  PART: tags.link,
  INTJ: tags.link,
  PRON: tags.pronoun,
  DET: tags.pronoun,
};
const auxiliaries = new Set(
  "am is are was were be been being have has had do does did can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't i'm you're we're they're it's that's".split(
    ' ',
  ),
);

/** Enough to believe what the tagger says of a word. */
const leastSeen = 3;
/** A second part of speech counts from this share on. */
const leastShare = 0.12;

function verbTag(words: Lookup, form: string): number {
  const forms = verbFormsOf(words, form);
  if (forms === undefined || form === forms.base) return tags.verb;
  if (form === forms.s) return tags.verbS;
  if (form === forms.ing) return tags.ing;
  if (forms.past === forms.participle) return tags.pastOrParticiple;
  return form === forms.past ? tags.past : tags.participle;
}

const nounTag = (words: Lookup, form: string) =>
  singularOf(words, form) === undefined ? tags.noun : tags.plural;

/** What a word the tagger has hardly seen is by its form. */
function guessed(words: Lookup, form: string): [number, number] {
  const forms = verbFormsOf(words, form);
  if (/ly$/.test(form)) return [tags.adverb, tags.adverb];
  if (/(?:able|ible|ous|ful|less|ive|ical|ish|ic|ary)$/.test(form)) return [tags.adjective, tags.adjective];
  if (/(?:ness|tion|sion|ment|ity|ism|ship|hood|ance|ence)$/.test(form)) return [tags.noun, tags.noun];
  if (forms !== undefined) {
    const tag = verbTag(words, form);
    if (tag === tags.verb) return [tags.verb, tags.noun];
    return tag === tags.verbS ? [tags.plural, tags.verbS] : [tag, tags.adjective];
  }
  return [nounTag(words, form), nounTag(words, form)];
}

/**
 * The parts of speech of every word of the list, from wink's tagger over running text, and from its form where the
 * text hardly has it.
 *
 * @returns word → tag | otherTag << 4
 */
export function wordTags(
  list: Iterable<string>,
  names: ReadonlySet<string>,
  words: Lookup,
  texts: readonly string[],
): Map<string, number> {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const seen = new Map<string, Map<number, number>>();
  for (const text of texts) {
    const tokens = nlp.readDoc(text).tokens();
    const parts = tokens.out(nlp.its.pos);
    tokens.out().forEach((token, index) => {
      const form = token.toLowerCase();
      // A capital says that it is a name here, not what the word is.
      if (token !== form && form !== 'i') return;
      const part = parts[index] ?? '';
      const tag =
        part === 'VERB' || (part === 'AUX' && !auxiliaries.has(form))
          ? verbTag(words, form)
          : part === 'NOUN'
            ? nounTag(words, form)
            : coarse[part];
      if (tag === undefined) return;
      const counts = seen.get(form) ?? new Map<number, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      seen.set(form, counts);
    });
  }
  const result = new Map<string, number>();
  for (const word of list) {
    const counts = [...(seen.get(word) ?? [])].sort((a, b) => b[1] - a[1]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    let pair: [number, number];
    if (auxiliaries.has(word)) pair = [tags.auxiliary, tags.auxiliary];
    else if (total >= leastSeen) {
      const [first = 0] = counts[0] ?? [];
      const [second = first, count = 0] = counts[1] ?? [];
      pair = [first, count / total >= leastShare ? second : first];
    } else if (names.has(word)) pair = [tags.name, tags.name];
    else pair = guessed(words, word);
    result.set(word, pair[0] | (pair[1] << 4));
  }
  return result;
}
