import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import { listed } from '../listed.ts';
import type { Words } from '../words.ts';
import { articleFor } from './articles.ts';
import type { Token } from './context.ts';
import { isCountable } from './countable.ts';
import { tags } from './tags.ts';

const being = listed("is was be been become becomes became isn't wasn't it's he's she's that's this");
const adverbs = listed('very really quite pretty extremely truly still also always');
/** What describes, and never says which: "a good idea", not "the main reason". */
const describing = listed(
  'good great bad big small large important difficult hard easy nice beautiful wonderful terrible interesting useful serious simple huge strong famous popular successful young old new long short expensive cheap dangerous necessary excellent perfect big-hearted amazing special happy lovely smart clever honest poor rich busy quiet modern powerful helpful positive negative',
);
/** "in good shape", "of great help": nouns that are used without an article after these too. */
const bare = listed(
  'use fun news value order shape practice quality time condition health company form taste fact law',
);

/** "He was young man", "it is very important thing": one thing that is described wants its article. */
export function missingArticleFindings(words: Words, sentence: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    const before = tokens[at];
    if (
      before === undefined ||
      !being.has(before.lower) ||
      (before.lower === 'this' && tokens[at + 1]?.lower !== 'is')
    )
      continue;
    const start = adverbs.has(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
    const first = tokens[at + 1];
    const adjective = tokens[start + 1];
    const noun = tokens[start + 2];
    const next = tokens[start + 3];
    if (first === undefined || adjective === undefined || noun === undefined || next === undefined) continue;
    if (!describing.has(adjective.lower) || adjective.joined || noun.joined || noun.text !== noun.lower)
      continue;
    if (
      noun.tag !== tags.noun ||
      noun.otherTag !== tags.noun ||
      bare.has(noun.lower) ||
      !isCountable(words, noun.lower)
    )
      continue;
    if (
      next.kind === 'word' &&
      next.tag !== tags.link &&
      next.tag !== tags.pronoun &&
      next.tag !== tags.auxiliary
    )
      continue;
    if (next.kind === 'sign' && !/^[.,;:!?]$/.test(next.text)) continue;
    const article = articleFor(first);
    if (article === undefined) continue;
    found.push(
      findingAt(
        'proof:article',
        'warn',
        { part: 'text', text: sentence, start: before.start, end: noun.end },
        {
          title: 'Article missing',
          reason: `“${noun.text}” is one thing here, and takes “${article}”.`,
          fixes: [`${before.text} ${article} ${sentence.slice(first.start, noun.end)}`],
        },
      ),
    );
  }
  return found;
}
