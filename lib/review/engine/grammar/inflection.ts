import type { WordInfo } from '../words.ts';

/** What of a word list is asked here. */
export interface Lookup {
  find(word: string): Pick<WordInfo, 'lower'> | undefined;
}

/** The forms of a verb, lower case. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** base, past, participle where it differs from the past; "past/…" where two are in use. */
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent
let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone
overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read
rebuild rebuilt|redo redid redone|repay repaid|resend resent|reset reset|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said
see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written|forego forewent foregone|shed shed|stride strode stridden|dream dreamed|learn learned|burn burned|spell spelled|spill spilled|smell smelled|lean leaned|leap leaped`;

/** One syllable, one vowel, one consonant: the consonant doubles ("hop", "hopped"). */
const shortSyllable = /^(?:[^aeiou]*|qu)[aeiou][bdgklmnprtvz]$/;

function sForm(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function withEnding(base: string, ending: 'ed' | 'ing', double: boolean): string {
  if (double) return base + base.slice(-1) + ending;
  if (ending === 'ing' && /ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^aeiouy]e$|[aeiou][^aeiou]e$|ue$/.test(base) && !(ending === 'ing' && /(?:oe|ee|ye)$/.test(base))) {
    return base.slice(0, -1) + ending;
  }
  if (ending === 'ed' && /e$/.test(base)) return `${base}d`;
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base + ending;
}

const byForm = new Map<string, VerbForms>();
for (const entry of irregular.split(/[|\n]/)) {
  const [base = '', past = '', participle = past] = entry.split(' ');
  const ing = withEnding(
    base,
    'ing',
    /^(?:begin|bet|cut|dig|forbid|forget|get|hit|let|put|quit|rid|run|set|reset|upset|shut|sit|spin|split|stop|swim|win)$/.test(
      base,
    ),
  );
  const forms = { base, s: sForm(base), past, participle, ing };
  for (const form of [base, forms.s, ing, participle, past]) if (!byForm.has(form)) byForm.set(form, forms);
}
for (const [form, base] of [
  ['laid', 'lay'],
  ['lay', 'lay'],
  ['lays', 'lay'],
  ['laying', 'lay'],
  ['found', 'find'],
  ['saw', 'see'],
  ['left', 'leave'],
] as const) {
  const forms = byForm.get(base);
  if (forms !== undefined) byForm.set(form, forms);
}
byForm.set('have', { base: 'have', s: 'has', past: 'had', participle: 'had', ing: 'having' });
byForm.set('do', { base: 'do', s: 'does', past: 'did', participle: 'done', ing: 'doing' });
for (const base of ['have', 'do']) {
  const forms = byForm.get(base);
  if (forms !== undefined) for (const form of Object.values(forms)) byForm.set(form, forms);
}

function regular(words: Lookup, base: string): VerbForms | undefined {
  if (words.find(base)?.lower !== true) return undefined;
  const double =
    shortSyllable.test(base) ||
    (/[aeiou][bcdgklmnprtvz]$/.test(base) && words.find(withEnding(base, 'ed', false)) === undefined);
  const past = withEnding(base, 'ed', double);
  const ing = withEnding(base, 'ing', double);
  const s = sForm(base);
  if ([past, ing, s].some((form) => words.find(form) === undefined)) return undefined;
  return { base, s, past, participle: past, ing };
}

/**
 * The verb that a lower-case form belongs to; undefined for what is no verb, and for "be" and the modals.
 *
 * @param words the word list: a regular form counts only when all forms of that verb are in it
 */
export function verbFormsOf(words: Lookup, form: string): VerbForms | undefined {
  const known = byForm.get(form);
  if (known !== undefined) return known;
  if (form.length < 3) return undefined;
  const bases = [form];
  if (form.endsWith('ies')) bases.push(`${form.slice(0, -3)}y`);
  if (form.endsWith('es')) bases.push(form.slice(0, -2));
  if (form.endsWith('s')) bases.push(form.slice(0, -1));
  if (form.endsWith('ied')) bases.push(`${form.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing']) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    bases.push(`${stem}e`, stem);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
    if (ending === 'ing' && stem.endsWith('y')) bases.push(`${stem.slice(0, -1)}ie`);
  }
  for (const base of bases) {
    if (byForm.has(base)) continue;
    const forms = regular(words, base);
    if (forms !== undefined && Object.values(forms).includes(form)) return forms;
  }
  return undefined;
}

const irregularPlurals = new Map(
  'man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|life lives|wife wives|half halves|shelf shelves|leaf leaves|self selves|analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Singular in spite of their s. */
const invariable = new Set(
  'news always thanks towards perhaps besides series species means yes bus gas plus status focus campus basis analysis crisis bonus virus lens politics economics mathematics physics ethics logistics sales overseas afterwards sometimes whereas jeans james'.split(
    ' ',
  ),
);

const irregularSingulars = new Map(Array.from(irregularPlurals, ([one, many]) => [many, one]));

/** The plural of a lower-case noun, if the word list has it. */
export function pluralOf(words: Lookup, noun: string): string | undefined {
  const plural = irregularPlurals.get(noun) ?? sForm(noun);
  return words.find(plural)?.lower === true ? plural : undefined;
}

/** The singular of a lower-case plural noun, if the word list has it. */
export function singularOf(words: Lookup, noun: string): string | undefined {
  const known = irregularSingulars.get(noun);
  if (known !== undefined) return known;
  if (noun.length < 4 || !/[^s]s$/.test(noun) || invariable.has(noun)) return undefined;
  const candidates = noun.endsWith('ies')
    ? [`${noun.slice(0, -3)}y`, noun.slice(0, -1)]
    : noun.endsWith('es')
      ? [noun.slice(0, -1), noun.slice(0, -2)]
      : [noun.slice(0, -1)];
  return candidates.find((one) => words.find(one)?.lower === true && sForm(one) === noun);
}
