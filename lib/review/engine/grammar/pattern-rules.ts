import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import type { Words } from '../words.ts';
import { agreeing, alternativesIn } from './agreeing.ts';
import type { Token } from './context.ts';
import { firstWordsOf, type Matcher, matcherOf, replacementOf, secondWordsOf } from './pattern.ts';
import type { RuleGroup } from './rules/group.ts';
import { phraseGroups, ruleGroups } from './rules/index.ts';

interface Rule {
  /** Of two rules at a place the one that stands first is told. */
  readonly order: number;
  readonly group: Omit<RuleGroup, 'patterns'>;
  readonly match: Matcher;
  readonly fixes: readonly string[];
  /** The marked words that these fixes belong to, one by one. */
  readonly alternatives?: readonly string[] | undefined;
}

const linesOf = (block: string) => block.split('\n').filter((line) => line.trim() !== '');

/** The rules that begin with a word: by the word that comes second, and those where anything may. */
interface RulesOfWord {
  readonly bySecond: Map<string, Rule[]>;
  readonly others: Rule[];
}

/** The rules by the word a match begins with; those that may begin with anything under ''. */
function compiled(): Map<string, RulesOfWord> {
  const rules = new Map<string, RulesOfWord>();
  let order = 0;
  const add = (pattern: string, given: Omit<Rule, 'order'>) => {
    order += 1;
    const rule = { ...given, order };
    const seconds = secondWordsOf(pattern);
    for (const word of firstWordsOf(pattern)) {
      const own: RulesOfWord = rules.get(word) ?? { bySecond: new Map(), others: [] };
      rules.set(word, own);
      if (seconds === undefined || word === '') own.others.push(rule);
      else
        for (const second of new Set(seconds)) {
          const list = own.bySecond.get(second) ?? [];
          list.push(rule);
          own.bySecond.set(second, list);
        }
    }
  };
  const split = (line: string): [string, string[]] => {
    const at = line.lastIndexOf(' =');
    const fixes = line
      .slice(at + 2)
      .split(' / ')
      .map((fix) => fix.trim());
    return [line.slice(0, at).trim(), fixes];
  };
  for (const { patterns, ...group } of ruleGroups) {
    for (const line of linesOf(patterns)) {
      const [pattern, fixes] = split(line);
      const alternatives = alternativesIn(pattern, fixes);
      add(pattern, { group, match: matcherOf(pattern), fixes, alternatives });
    }
  }
  for (const { phrases, ...group } of phraseGroups) {
    for (const line of linesOf(phrases)) {
      const [phrase, fixes] = split(line);
      const pattern = `<${phrase}>`;
      add(pattern, { group, match: matcherOf(pattern), fixes });
    }
  }
  return rules;
}

function inOrder({ bySecond, others }: RulesOfWord, second: string): readonly Rule[] {
  const own = bySecond.get(second);
  if (own === undefined) return others;
  return others.length === 0 ? own : [...own, ...others].sort((a, b) => a.order - b.order);
}

/** Findings of the pattern and phrase rules; of those that overlap, the first. */
export class PatternRules {
  readonly #rules = compiled();
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  findings(sentence: string, tokens: readonly Token[]): Finding[] {
    const anywhere = this.#rules.get('')?.others ?? [];
    const found: Finding[] = [];
    const tell = (at: number, rules: readonly Rule[]) => {
      for (const rule of rules) {
        const finding = this.#finding(sentence, tokens, at, rule);
        if (finding !== undefined) found.push(finding);
      }
    };
    for (let at = 1; at < tokens.length - 1; at += 1) {
      const own = this.#rules.get(tokens[at]?.lower ?? '');
      if (own !== undefined) tell(at, inOrder(own, tokens[at + 1]?.lower ?? ''));
      tell(at, anywhere);
    }
    return found;
  }

  #finding(sentence: string, tokens: readonly Token[], at: number, rule: Rule): Finding | undefined {
    const match = rule.match(tokens, at);
    if (match === undefined) return undefined;
    const marked = tokens.slice(match.start, match.end);
    const first = marked[0];
    const last = marked.at(-1);
    if (first === undefined || last === undefined || marked.some((token) => /^\p{Lu}{2,}$/u.test(token.text)))
      return undefined;
    const texts = marked.map((token) => token.text);
    const quote = sentence.slice(first.start, last.end);
    const made = rule.fixes.map((template) => replacementOf(this.#words, template, texts));
    // "was put": the form asked for is the one that stands there.
    if (made.some((fix) => fix?.toLowerCase() === texts.join(' ').toLowerCase())) return undefined;
    const isOfAgreement = rule.group.rule === 'proof:agreement' && marked.length === 1;
    const nth = isOfAgreement ? -1 : (rule.alternatives?.indexOf(first.lower) ?? -1);
    const offers = (nth < 0 ? made : made.slice(nth, nth + 1)).flatMap((fix) => fix ?? []);
    const isFirst = tokens[match.start - 1]?.kind === 'edge';
    const fixes = (isOfAgreement ? agreeing(first.text, offers) : offers)
      .map((fix) => withCase(fix, first.text, isFirst || !isBefore(fix, quote)))
      .filter(
        (fix, index, all) =>
          fix !== quote && fix.toLowerCase() !== quote.toLowerCase() && all.indexOf(fix) === index,
      );
    const best = fixes[0];
    if (best === undefined) return undefined;
    const { start, end, offered } =
      best === ''
        ? withoutGap(sentence, first.start, last.end, fixes)
        : fixes.every((fix) => isBefore(fix, quote))
          ? withWordBefore(sentence, tokens[match.start - 1], first, last, fixes)
          : { start: first.start, end: last.end, offered: fixes };
    const { rule: name, level, title, reason } = rule.group;
    return findingAt(
      name,
      level,
      { part: 'text', text: sentence, start, end },
      {
        title,
        reason: reason.replaceAll('{words}', quote).replaceAll('{fix}', best === '' ? 'nothing' : best),
        fixes: offered,
      },
    );
  }
}

/** What is taken out goes with one of the spaces around it. */
function withoutGap(sentence: string, start: number, end: number, fixes: readonly string[]) {
  const after = sentence[end] === ' ' ? 1 : 0;
  return {
    start,
    end: end + after,
    offered: fixes.map((fix) => (fix === '' || after === 0 ? fix : `${fix} `)),
  };
}

/** What is put in before the marked words stands in a gap: the word before it is marked too, so that there is a place to see. */
function withWordBefore(
  sentence: string,
  before: Token | undefined,
  first: Token,
  last: Token,
  fixes: readonly string[],
) {
  const isBeside = before?.kind === 'word' && sentence.slice(before.end, first.start) === ' ';
  const start = isBeside ? before.start : first.start;
  const lead = sentence.slice(start, first.start);
  return { start, end: last.end, offered: fixes.map((fix) => lead + fix) };
}

/** Whether this only puts words in before what is there. */
function isBefore(fix: string, quote: string): boolean {
  return fix.toLowerCase().endsWith(` ${quote.toLowerCase()}`);
}

/** @param takesCapital false for a word that is put in before a name */
function withCase(fix: string, written: string, takesCapital: boolean): string {
  const isCapital = /^\p{Lu}/u.test(written) && written !== 'I';
  return isCapital && takesCapital ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;
}
