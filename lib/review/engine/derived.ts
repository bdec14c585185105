import { tags } from './grammar/tags.ts';
import type { WordInfo, Words } from './words.ts';

const prefix =
  /^(?:re|un|non|pre|sub|over|under|co|mis|multi|inter|anti|semi|super|micro|macro|mid|out|dis|de|up|cyber|eco|bio|neuro|psycho|socio|geo|hydro|electro|tele|thermo|photo|mega|mini|pseudo|ultra|hyper|hypo|intra|trans|auto|self|post|ex|counter|cross|meta|nano|poly|tri|uni|quasi|vice)-?/;

const isContent = ({ tag, lower, frequency }: WordInfo, least: number) =>
  lower && frequency >= least && tag !== tags.link && tag !== tags.pronoun && tag !== tags.auxiliary;

/** Endings with what their base may not end in: there English changes the spelling, and the plain join is the slip. */
const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/s$/, /(?:s|x|z|ch|sh|y|f|fe|[^aeiou]o|man)$/],
  [/(?:ing|ed|er|ers|able)$/, /(?:[ey]|[^aeiou][aeiou][bdgklmnprt])$/],
  [/ly$/, /(?:[^aeiou]y|le|ll|ic)$/],
  [/(?:ness|ful|less|like|wise|ship)$/, /(?:[^aeiou]y|le|ll)$/],
  [/(?:ism|ist|ists|ity|ize|ized|izes|izing|ization|ise|ised|ises|ising|isation|ish|al|ian|ic)$/, /[ey]$/],
];

/** Whether a word that is in no list is made of words that are: "timesheet", "rescheduler", "hypervisor". */
export function isDerived(words: Words, form: string): boolean {
  const rest = form.replace(prefix, '');
  if (rest !== form && rest.length >= 4) {
    const info = words.find(rest);
    if (info !== undefined && isContent(info, 6)) return true;
  }
  for (const [ending, never] of endings) {
    const base = form.replace(ending, '');
    if (base === form || base.length < 4 || never.test(base)) continue;
    const info = words.find(base);
    if (info !== undefined && isContent(info, 6)) return true;
  }
  for (let at = 4; at <= form.length - 4; at += 1) {
    const left = words.find(form.slice(0, at));
    const right = words.find(form.slice(at));
    if (left === undefined || right === undefined) continue;
    if (isContent(left, 10) && isContent(right, 10) && right.dialects !== 0) return true;
  }
  return false;
}
