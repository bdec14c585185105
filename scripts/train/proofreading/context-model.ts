import { candidatesFor } from '../../../lib/review/engine/grammar/candidates.ts';
import { type Token, tokensOf } from '../../../lib/review/engine/grammar/context.ts';
import { scoresOf } from '../../../lib/review/engine/grammar/model.ts';
import { modelBytes } from '../../../lib/review/engine/grammar/model-file.ts';
import { slipKey } from '../../../lib/review/engine/grammar/slips-in-context.ts';
import { sentencesOf } from '../../../lib/review/engine/sentences.ts';
import type { Words } from '../../../lib/review/engine/words.ts';
import { type Example, fit as fitWeights } from './fit.ts';

const size = 2 ** 19;
/** More passes only learn the conversations by heart: held-back loss rises (see the report of the evaluation). */
const settings = { size, passes: 1, rate: 0.1, width: 1, dropout: 0, decay: 0 } as const;
/** A slip is watched only where the held-back text has the word, or the form, this often. */
const leastSeen = 60;
/** Above the largest odds that correct text ever had. */
const margin = 0.8;
const leastThreshold = 2.5;
const mostThreshold = 7;

function examples(words: Words, tokens: readonly Token[]): Example[] {
  return tokens.flatMap((token, at) => {
    const candidates = candidatesFor(words, token);
    return candidates.length < 2 ? [] : [{ at, candidates }];
  });
}

/** The largest odds, by slip, with which the model would have changed a word of correct text; and how often it could. */
function falseOdds(
  words: Words,
  weights: Float32Array,
  sentences: readonly (readonly Token[])[],
): Map<string, { top: number[]; seen: number }> {
  const odds = new Map<string, { top: number[]; seen: number }>();
  const model = { weights, step: 1 };
  for (const tokens of sentences) {
    for (const { at } of examples(words, tokens)) {
      const token = tokens[at];
      if (token === undefined) continue;
      const candidates = candidatesFor(words, token);
      const [written] = candidates;
      if (written === undefined) continue;
      const scores = scoresOf(model, tokens, at, 1, candidates);
      candidates.slice(1).forEach((meant, index) => {
        const key = slipKey(written, meant);
        const entry = odds.get(key) ?? { top: [], seen: 0 };
        entry.seen += 1;
        const gain = (scores[index + 1] ?? 0) - (scores[0] ?? 0);
        entry.top.push(gain);
        if (entry.top.length > 32) entry.top = entry.top.sort((a, b) => b - a).slice(0, 4);
        odds.set(key, entry);
      });
    }
  }
  for (const entry of odds.values()) entry.top.sort((a, b) => b - a);
  return odds;
}

/**
 * The bytes of proofreading.bin. Its thresholds come from two halves of the messages, each held back once: what
 * ships has learned from both.
 *
 * @param conversations mostly templated text: only learned from
 * @param messages text as people write it
 */
export function buildContextModel(
  words: Words,
  conversations: readonly string[],
  messages: readonly string[],
): Uint8Array {
  const read = (texts: readonly string[]) =>
    [...new Set(texts.flatMap((text) => sentencesOf(text).map((sentence) => sentence.text)))].map(
      (sentence) => tokensOf(words, sentence),
    );
  const base = read(conversations);
  const halves = [0, 1].map((half) => read(messages.filter((_, index) => index % 2 === half)));
  const [first = [], second = []] = halves;
  const learn = (sentences: readonly (readonly Token[])[]) =>
    fitWeights([...base, ...sentences], (tokens) => examples(words, tokens), settings);

  const odds = [falseOdds(words, learn(first), second), falseOdds(words, learn(second), first)];
  const thresholds = new Map<string, number>();
  for (const key of new Set(odds.flatMap((one) => [...one.keys()]))) {
    const seen = odds.reduce((sum, one) => sum + (one.get(key)?.seen ?? 0), 0);
    const top = Math.max(...odds.map((one) => one.get(key)?.top[0] ?? 0));
    const threshold = Math.max(leastThreshold, top + margin);
    if (seen >= leastSeen && threshold <= mostThreshold) thresholds.set(key, Number(threshold.toFixed(2)));
  }
  console.log(`${thresholds.size} slips watched`);

  const weights = learn([...first, ...second]);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Math.min(largest, 2) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return modelBytes(bytes, step, thresholds);
}
