import { politenessFeatures, politenessSize } from '../../../lib/review/tone/model/politeness-features.ts';
import { linearScore } from '../../../lib/review/tone/model/tone-model.ts';
import { quantile } from './figures.ts';
import { fitLogistic, type Linear } from './linear.ts';
import { foldOf, folds, type Row, rowsOf } from './rows.ts';

const fit = { epochs: 10, rate: 0.2, shrink: 1e-4 };
/** The raters of the other site agree less with one another. */
const weightOf: Readonly<Record<string, number>> = { 'stanford-wikipedia': 1, 'stanford-stackexchange': 0.3 };

interface Request {
  readonly row: Row;
  /** 1 in the politest quarter of its source, 0 in the least polite one, null between. */
  readonly polite: 0 | 1 | null;
}

export function requests(): Request[] {
  return Object.keys(weightOf).flatMap((source) => {
    const rows = rowsOf('politeness').filter((row) => row.source === source);
    const scores = rows.map((row) => row.score ?? 0);
    const low = quantile(scores, 0.25);
    const high = quantile(scores, 0.75);
    return rows.map(
      (row): Request => ({ row, polite: (row.score ?? 0) >= high ? 1 : (row.score ?? 0) <= low ? 0 : null }),
    );
  });
}

/** Learns from the outer quarters: what lies between is noise of the raters. */
export function fitPoliteness(all: readonly Request[]): Linear {
  const examples = all.flatMap(({ row, polite }) =>
    polite === null
      ? []
      : [{ features: politenessFeatures(row.text), target: polite, weight: weightOf[row.source] ?? 1 }],
  );
  return fitLogistic(examples, politenessSize, fit);
}

/** Share of the outer quarters told right, each by a model that has not seen it, cut at the median score. */
export function accuracy(all: readonly Request[], source: string): number {
  const scores = new Map<Request, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitPoliteness(all.filter(({ row }) => foldOf(row.id) !== fold));
    for (const one of all) {
      if (foldOf(one.row.id) !== fold) continue;
      scores.set(
        one,
        linearScore(politenessFeatures(one.row.text), model.bias, (at) => model.weights[at] ?? 0),
      );
    }
  }
  const own = all.filter(({ row }) => row.source === source);
  const outer = own.filter(({ polite }) => polite !== null);
  const cut = quantile(
    own.map((one) => scores.get(one) ?? 0),
    0.5,
  );
  return outer.filter((one) => (scores.get(one) ?? 0) > cut === (one.polite === 1)).length / outer.length;
}
