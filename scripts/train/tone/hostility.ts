import { hashOf } from '../../../lib/review/tone/model/features.ts';
import {
  type HostileWords,
  hostileGroups,
  hostilityFeatures,
  hostilitySize,
} from '../../../lib/review/tone/model/hostility-features.ts';
import { hostilityOf, linearScore, statements } from '../../../lib/review/tone/model/tone-model.ts';
import { auc } from './figures.ts';
import { hostileWords } from './hostile-words.ts';
import { identitySentences } from './identity-sentences.ts';
import { type Example, fitLogistic, type Linear } from './linear.ts';
import { foldOf, folds, linesOf, rowsOf } from './rows.ts';
import { civilAtWork, hostileAtWork } from './workplace-sentences.ts';

interface Text {
  readonly text: string;
  readonly label: number;
  readonly source: string;
  readonly weight: number;
}

const fit = { epochs: 8, rate: 0.3, shrink: 1.5e-4 };
/** Kinds of incivility that a single comment shows; the others need the thread (the data's own notes say so). */
const plainKinds = new Set(['insulting', 'vulgarity', 'identity attack/name-calling', 'threat']);
const weightOf: Readonly<Record<string, number>> = { 'wikipedia-comments': 4 };

/** hash, bits, hash, bits: the words as they go into the file. */
export function packedWords(): number[] {
  const bits = new Map<number, number>();
  hostileGroups.forEach((group, at) => {
    for (const word of hostileWords[group].words.split(' ')) {
      const hash = hashOf(word);
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << at));
    }
  });
  return [...bits].flat();
}

/** Tweets, talk pages and comments with labels; mail, letters, requests and small talk as what is not hostile. */
export function hostilityTexts(): Text[] {
  const labelled = rowsOf('toxicity')
    .filter((row) => row.source !== 'github-incivility' || row.label === 0 || plainKinds.has(row.kind ?? ''))
    .map((row) => ({
      text: row.text,
      label: row.label ?? 0,
      source: row.source,
      weight: weightOf[row.source] ?? 1,
    }));
  const civil = (texts: readonly string[], source: string, weight: number) =>
    texts.map((text) => ({ text, label: 0, source, weight }));
  const requests = rowsOf('politeness').filter((row) => (row.score ?? 0) > -0.6);
  const from = (source: string) => requests.filter((row) => row.source === source).map((row) => row.text);
  return [
    ...labelled,
    ...rowsOf('clean').map((row) => ({ text: row.text, label: 0, source: `clean ${row.source}`, weight: 1 })),
    ...civil(from('stanford-wikipedia'), 'requests', 1),
    ...civil(from('stanford-stackexchange'), 'requests', 0.5),
    ...civil(linesOf('sgd', 3000), 'small talk', 0.5),
    ...civil(identitySentences('train'), 'identity', 0.5),
    ...civil(civilAtWork, 'at work', 1),
    ...hostileAtWork.map((text) => ({ text, label: 1, source: 'at work', weight: 1 })),
  ];
}

/**
 * A message is hostile when one sentence is, and the labels are for whole texts: so the first round takes the sentences
 * with a known hostile word, the second those that the first finds worst. Whole texts are examples too.
 */
export function fitHostility(texts: readonly Text[], words: HostileWords): Linear {
  const alone = hostileGroups.flatMap((group) =>
    hostileWords[group].words.split(' ').flatMap((word) =>
      [word, `you ${word}`, `this is ${word}`].map((text) => ({
        features: hostilityFeatures(text, words),
        target: hostileWords[group].target,
        weight: 1,
      })),
    ),
  );
  const parts = texts.map((text) => partsOf(text, words));
  const first = fitLogistic(
    [...alone, ...parts.flatMap((part) => examplesOf(part, null))],
    hostilitySize,
    fit,
  );
  return fitLogistic([...alone, ...parts.flatMap((part) => examplesOf(part, first))], hostilitySize, fit);
}

/** The groups that leave no doubt: all but threats ("kill the process") and bad words ("bad luck"). */
const clearGroups = hostileGroups.reduce(
  (bits, group, at) => (group === 'threat' || group === 'bad' ? bits : bits | (1 << at)),
  0,
);

interface Parts {
  readonly of: Text;
  readonly whole: Example;
  readonly sentences: readonly (Example & { readonly known: boolean })[];
}

function partsOf(of: Text, words: HostileWords): Parts {
  const example = (text: string): Example & { known: boolean } => ({
    features: hostilityFeatures(text, words),
    target: of.label,
    weight: of.weight,
    known: (text.toLowerCase().match(/[\p{L}'*$@!#-]+/gu) ?? []).some(
      (word) => ((words.get(hashOf(word)) ?? 0) & clearGroups) !== 0,
    ),
  });
  const spans = statements(of.text);
  return {
    of,
    whole: example(of.text),
    sentences: (spans.length === 0 ? [{ start: 0, end: of.text.length }] : spans).map((span) =>
      example(of.text.slice(span.start, span.end)),
    ),
  };
}

function examplesOf({ of, whole, sentences }: Parts, model: Linear | null): Example[] {
  const extra = sentences.length > 1 ? [whole] : [];
  if (of.label === 0) {
    return [
      ...extra,
      ...sentences.map((one) => ({ ...one, weight: of.weight / Math.sqrt(sentences.length) })),
    ];
  }
  const worst = model === null ? sentences.filter((one) => one.known) : worstOf(sentences, model);
  const chosen = worst.length === 0 ? sentences : worst;
  return [...extra, ...chosen.map((one) => ({ ...one, weight: of.weight / chosen.length }))];
}

function worstOf(sentences: Parts['sentences'], model: Linear): Parts['sentences'] {
  const scores = sentences.map((one) => scoreOf(model, one.features));
  const highest = Math.max(...scores);
  return sentences.filter((_, at) => (scores[at] ?? 0) >= highest - 0.5);
}

function scoreOf(model: Linear, features: Example['features']): number {
  return linearScore(features, model.bias, (at) => model.weights[at] ?? 0);
}

export function scoreText(model: Linear, words: HostileWords, text: string): number {
  return hostilityOf(text, (part) => scoreOf(model, hostilityFeatures(part, words))).score;
}

export const measuredSources = ['davidson-tweets', 'wikipedia-comments', 'github-incivility', 'at work'];

export interface HostilityFigures {
  readonly auc: Readonly<Record<string, number>>;
  /** Scores of correct mail and letters, each from a model that has not seen it. */
  readonly correctMail: readonly number[];
  readonly hostile: Readonly<Record<string, readonly number[]>>;
}

/** Five models, each measured on the fifth it has not seen. `salt` names the split. */
export function crossValidate(texts: readonly Text[], words: HostileWords, salt: string): HostilityFigures {
  const scores = new Map<Text, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitHostility(
      texts.filter((one) => foldOf(one.text, salt) !== fold),
      words,
    );
    for (const one of texts)
      if (foldOf(one.text, salt) === fold) scores.set(one, scoreText(model, words, one.text));
  }
  const of = (source: string) => texts.filter((one) => one.source === source);
  const score = (one: Text) => scores.get(one) ?? 0;
  return {
    auc: Object.fromEntries(
      measuredSources.map((source) => [
        source,
        auc(
          of(source).map(score),
          of(source).map((one) => one.label),
        ),
      ]),
    ),
    correctMail: texts
      .filter((one) => /^clean (?:enron|masc|ewt-email|gum-(?:news|speech))/.test(one.source))
      .map(score),
    hostile: Object.fromEntries(
      measuredSources.map((source) => [
        source,
        of(source)
          .filter((one) => one.label === 1)
          .map(score),
      ]),
    ),
  };
}
