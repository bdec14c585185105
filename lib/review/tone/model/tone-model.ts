import { sentenceSpans } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import type { Features } from './features.ts';
import { formalityProperties, formalityWords } from './formality-features.ts';
import { type HostileWords, hostilityFeatures } from './hostility-features.ts';
import { politenessFeatures } from './politeness-features.ts';
import { readTone, type ToneHead, unpacked } from './tone-file.ts';

/** Numbers for ranking and for thresholds; never shown to anyone. */
export interface ToneModel {
  readonly head: ToneHead;
  /** Log-odds that the message is hostile, and the sentence that says so most. */
  hostility(text: string): { readonly score: number; readonly worst: Span };
  /** Log-odds that a request is rather polite than not. */
  politeness(text: string): number;
  /** 0 very casual to 1 very formal: the mean of its sentences. */
  formality(text: string): number;
}

/** How the worst sentence and the message as a whole share the score: one sentence is enough to hurt. */
const shareOfWhole = 0.5;
/** A second hostile sentence adds a little. In log-odds. */
const second = { weight: 0.15, above: -3 };

/** Reads tone.bin. Throws when the bytes are not such a file. */
export function loadTone(bytes: ArrayBuffer): ToneModel {
  const { head, tables } = readTone(bytes);
  const words = wordsOf(head.hostility.words);
  const score = (part: 'hostility' | 'politeness' | 'formality', features: Features) =>
    linearScore(features, head[part].bias, (at) => unpacked(tables[part][at] ?? 0, head[part].largest));
  return {
    head,
    hostility: (text) => hostilityOf(text, (part) => score('hostility', hostilityFeatures(part, words))),
    politeness: (text) => score('politeness', politenessFeatures(text)),
    formality: (text) =>
      formalityOf(text, head.formality.weights, (part) => score('formality', formalityWords(part))),
  };
}

export function wordsOf(flat: readonly number[]): HostileWords {
  const words = new Map<number, number>();
  for (let i = 0; i + 1 < flat.length; i += 2) words.set(flat[i] ?? 0, flat[i + 1] ?? 0);
  return words;
}

export function linearScore(features: Features, bias: number, weight: (at: number) => number): number {
  let score = bias;
  features.at.forEach((at, i) => {
    score += weight(at) * (features.values[i] ?? 0);
  });
  return score;
}

/** The score of a message from that of its sentences and of the whole. */
export function hostilityOf(text: string, scoreOf: (part: string) => number): { score: number; worst: Span } {
  const spans = statements(text);
  const scored = spans
    .map((span) => ({ span, score: scoreOf(text.slice(span.start, span.end)) }))
    .sort((a, b) => b.score - a.score);
  const [first, next] = scored;
  if (first === undefined) return { score: Number.NEGATIVE_INFINITY, worst: { start: 0, end: 0 } };
  const whole = scored.length === 1 ? first.score : scoreOf(text);
  const more = next === undefined ? 0 : second.weight * Math.max(0, next.score - second.above);
  return { score: (1 - shareOfWhole) * (first.score + more) + shareOfWhole * whole, worst: first.span };
}

/** Sentences, where one of a few letters ("Idiot.") goes with the one before it. */
export function statements(text: string): Span[] {
  const joined: Span[] = [];
  for (const span of sentenceSpans(text)) {
    if (!/\p{L}/u.test(text.slice(span.start, span.end))) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.end - last.start < 30)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** `weights`: see ToneHead. */
export function formalityOf(
  text: string,
  weights: readonly number[],
  tableScore: (part: string) => number,
): number {
  const spans = statements(text);
  if (spans.length === 0) return 0.5;
  let sum = 0;
  for (const span of spans) {
    const row = formalityRow(text.slice(span.start, span.end), tableScore);
    sum += row.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  }
  return sum / spans.length;
}

/** The constant, the properties, the table's score and its squashed score of one sentence. */
export function formalityRow(sentence: string, tableScore: (part: string) => number): number[] {
  const table = Math.max(-6, Math.min(6, tableScore(sentence)));
  return [1, ...formalityProperties(sentence), table, Math.tanh(table / 2)];
}

/** The three axes as numbers between 0 and 1, for measuring; never shown to anyone. */
export function toneScores(
  model: ToneModel,
  text: string,
): { readonly toxicity: number; readonly politeness: number; readonly formality: number } {
  return {
    toxicity: share(model.hostility(text).score),
    politeness: share(model.politeness(text)),
    formality: model.formality(text),
  };
}

function share(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
