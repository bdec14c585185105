import type { Token } from '../../../lib/review/engine/grammar/context.ts';
import { type Described, featuresOf } from '../../../lib/review/engine/grammar/model.ts';
import { surroundingCount } from '../../../lib/review/engine/grammar/surroundings.ts';

/** One place of the training text: the first candidate is the one that stands there. */
export type Example = { readonly at: number; readonly candidates: readonly Described[] };

export interface FitOptions {
  /** Entries of the table, a power of two. */
  readonly size: number;
  readonly passes: number;
  readonly rate: number;
  /** 1 for a word in its place, 0 for a gap. */
  readonly width: 0 | 1;
  /** Share of the features left out at random, so that none is relied on alone. */
  readonly dropout: number;
  /** How much of a weight goes at each touch. */
  readonly decay: number;
}

/**
 * Fits the weights so that what stands in the text is the likeliest of its candidates (softmax, AdaGrad). The order of
 * the text is shuffled with a fixed seed, so the same text gives the same weights.
 */
export function fit(
  sentences: readonly (readonly Token[])[],
  examplesOf: (tokens: readonly Token[]) => Example[],
  { size, passes, rate, width, dropout, decay }: FitOptions,
): Float32Array {
  const weights = new Float32Array(size);
  const kept = new Uint8Array(surroundingCount);
  const squares = new Float32Array(size).fill(1);
  const order = Uint32Array.from(sentences, (_, index) => index);
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
    let loss = 0;
    let count = 0;
    for (const index of order) {
      const tokens = sentences[index] ?? [];
      for (const { at, candidates } of examplesOf(tokens)) {
        const features = featuresOf(tokens, at, width, candidates, size);
        for (let feature = 0; feature < surroundingCount; feature += 1) {
          kept[feature] = random() < dropout ? 0 : 1;
        }
        const isKept = (index: number) => kept[index % surroundingCount] === 1;
        const scores = features.map((places) => {
          let sum = 0;
          for (let index = 0; index < places.length; index += 1) {
            if (isKept(index)) sum += weights[places[index] ?? 0] ?? 0;
          }
          return sum / (1 - dropout);
        });
        const top = Math.max(...scores);
        const odds = scores.map((score) => Math.exp(score - top));
        const total = odds.reduce((sum, one) => sum + one, 0);
        loss -= Math.log((odds[0] ?? 0) / total);
        count += 1;
        features.forEach((places, candidate) => {
          const wrong = (odds[candidate] ?? 0) / total - (candidate === 0 ? 1 : 0);
          if (Math.abs(wrong) < 1e-3) return;
          for (let index = 0; index < places.length; index += 1) {
            if (!isKept(index)) continue;
            const place = places[index] ?? 0;
            const weight = weights[place] ?? 0;
            const slope = wrong + decay * weight;
            const square = (squares[place] ?? 1) + slope * slope;
            squares[place] = square;
            weights[place] = weight - (rate * slope) / Math.sqrt(square);
          }
        });
      }
    }
    console.log(`pass ${pass + 1}: ${count} places, loss ${(loss / count).toFixed(4)}`);
  }
  return weights;
}
