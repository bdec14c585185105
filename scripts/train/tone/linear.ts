import type { Features } from '../../../lib/review/tone/model/features.ts';

export interface Example {
  readonly features: Features;
  /** Between 0 and 1. */
  readonly target: number;
  readonly weight: number;
}

export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Fit {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, each time it is touched. */
  readonly shrink: number;
}

/** Logistic regression by AdaGrad, in an order that a fixed seed shuffles: the same examples give the same weights. */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  { epochs, rate, shrink }: Fit,
): Linear {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let seenBias = 1e-6;
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 7);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const { at: places, values } = example.features;
      let score = bias;
      for (let i = 0; i < places.length; i++) score += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const slope = (1 / (1 + Math.exp(-score)) - example.target) * example.weight;
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        const gradient = slope * (values[i] ?? 0) + shrink * (weights[place] ?? 0);
        const total = (seen[place] ?? 0) + gradient * gradient;
        seen[place] = total;
        weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(total);
      }
      seenBias += slope * slope;
      bias -= (rate * slope) / Math.sqrt(seenBias);
    }
  }
  return { weights, bias };
}

function shuffle(order: number[], seed: number): void {
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Least squares with a penalty on every weight but the first (the constant): solved exactly. */
export function ridge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalty: number,
): number[] {
  const width = rows[0]?.length ?? 0;
  const system = Array.from({ length: width }, (_, a) => {
    const line = new Array<number>(width + 1).fill(0);
    rows.forEach((row, i) => {
      const value = row[a] ?? 0;
      for (let b = 0; b < width; b++) line[b] = (line[b] ?? 0) + value * (row[b] ?? 0);
      line[width] = (line[width] ?? 0) + value * (targets[i] ?? 0);
    });
    if (a > 0) line[a] = (line[a] ?? 0) + penalty;
    return line;
  });
  for (let column = 0; column < width; column++) eliminate(system, column);
  return system.map((line, a) => (line[width] ?? 0) / (line[a] || 1));
}

function eliminate(system: number[][], column: number): void {
  let best = column;
  for (let at = column + 1; at < system.length; at++) {
    if (Math.abs(system[at]?.[column] ?? 0) > Math.abs(system[best]?.[column] ?? 0)) best = at;
  }
  const pivot = system[best] ?? [];
  system[best] = system[column] ?? [];
  system[column] = pivot;
  system.forEach((line, at) => {
    if (at === column) return;
    const factor = (line[column] ?? 0) / (pivot[column] || 1);
    for (let i = column; i < line.length; i++) line[i] = (line[i] ?? 0) - factor * (pivot[i] ?? 0);
  });
}
