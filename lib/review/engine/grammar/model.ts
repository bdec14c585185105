import { hashOf, type Token } from './context.ts';
import { mix, surroundingCount, surroundingsOf } from './surroundings.ts';

/** A linear model over hashed features: what may stand here, given what stands around it. */
export interface ContextModel {
  /** Its size is a power of two. */
  readonly weights: ArrayLike<number>;
  /** Worth of one step of a weight, in natural logarithms of odds. */
  readonly step: number;
}

/** What a model can say of a candidate: its word, and where it has one, its form. */
export interface Described {
  readonly word: string;
  readonly form: string;
}

const around = new Uint32Array(surroundingCount);

/** The places in the table of every feature of every candidate: `surroundingCount` each, twice where it has a form. */
export function featuresOf(
  tokens: readonly Token[],
  at: number,
  width: 0 | 1,
  candidates: readonly Described[],
  size: number,
): Uint32Array[] {
  surroundingsOf(tokens, at, width, around);
  const mask = size - 1;
  return candidates.map(({ word, form }) => {
    const described = form === 'word' ? [hashOf(word)] : [hashOf(word), hashOf(`=${form}`)];
    const places = new Uint32Array(surroundingCount * described.length);
    described.forEach((key, index) => {
      for (let feature = 0; feature < surroundingCount; feature += 1) {
        places[index * surroundingCount + feature] = mix(key, around[feature] ?? 0) & mask;
      }
    });
    return places;
  });
}

/** How well each candidate fits; the difference of two is the logarithm of their odds. */
export function scoresOf(
  model: ContextModel,
  tokens: readonly Token[],
  at: number,
  width: 0 | 1,
  candidates: readonly Described[],
): number[] {
  return featuresOf(tokens, at, width, candidates, model.weights.length).map((places) => {
    let sum = 0;
    for (const place of places) sum += model.weights[place] ?? 0;
    return sum * model.step;
  });
}
