import { formalitySize, formalityWords } from '../../../lib/review/tone/model/formality-features.ts';
import {
  formalityOf,
  formalityRow,
  linearScore,
  statements,
} from '../../../lib/review/tone/model/tone-model.ts';
import { correlation, mean } from './figures.ts';
import { fitLogistic, type Linear, ridge } from './linear.ts';
import { foldOf, folds, linesOf, type Row, rowsOf } from './rows.ts';

const fit = { epochs: 6, rate: 0.3, shrink: 1e-4 };
const penalty = 120;

/** Where words are used: news, speeches, letters and business mail against reviews, small talk and tweets. */
export function fitTable(): Linear {
  const sentences = (texts: readonly string[]) =>
    texts.flatMap((text) => statements(text).map((span) => text.slice(span.start, span.end)));
  const clean = rowsOf('clean');
  const of = (pattern: RegExp) => clean.filter((row) => pattern.test(row.source)).map((row) => row.text);
  const tweets = rowsOf('toxicity').filter((row) => row.source === 'davidson-tweets');
  const formal = sentences(of(/gum-(?:news|bio|speech|voyage)|masc|enron/));
  const casual = [
    ...sentences(of(/reviews/)),
    ...linesOf('taskmaster', 1500),
    ...tweets.slice(0, 1000).map((row) => row.text),
  ];
  const examples = [
    ...formal.map((text) => ({
      features: formalityWords(text),
      target: 1,
      weight: casual.length / formal.length,
    })),
    ...casual.map((text) => ({ features: formalityWords(text), target: 0, weight: 1 })),
  ];
  return fitLogistic(examples, formalitySize, fit);
}

export function tableScore(table: Linear): (text: string) => number {
  return (text) => linearScore(formalityWords(text), table.bias, (at) => table.weights[at] ?? 0);
}

/** Weights of the constant, the properties and the table, from sentences with a score from 0 to 1. */
export function fitWeights(rows: readonly Row[], score: (text: string) => number): number[] {
  const values = rows.map((row) => meanRow(row.text, score));
  const width = values[0]?.length ?? 0;
  // The penalty is fair only between columns of one spread; the weights are brought back to raw columns after.
  const means = Array.from({ length: width }, (_, at) =>
    at === 0 ? 0 : mean(values.map((row) => row[at] ?? 0)),
  );
  const spreads = means.map((middle, at) =>
    at === 0 ? 1 : Math.sqrt(mean(values.map((row) => ((row[at] ?? 0) - middle) ** 2))) || 1,
  );
  const scaled = values.map((row) => row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));
  const solved = ridge(
    scaled,
    rows.map((row) => row.score ?? 0),
    penalty,
  );
  const weights = solved.map((weight, at) => weight / (spreads[at] ?? 1));
  const moved = weights.reduce((sum, weight, at) => sum + (at === 0 ? 0 : weight * (means[at] ?? 0)), 0);
  return [(weights[0] ?? 0) - moved, ...weights.slice(1)];
}

function meanRow(text: string, score: (text: string) => number): number[] {
  const rows = statements(text).map((span) => formalityRow(text.slice(span.start, span.end), score));
  const [first] = rows.length === 0 ? [formalityRow(text, score)] : rows;
  return (first ?? []).map((_, at) =>
    mean((rows.length === 0 ? [first ?? []] : rows).map((row) => row[at] ?? 0)),
  );
}

/** Correlation with the raters, each sentence scored by weights that have not seen it; mean of several splits. */
export function measured(rows: readonly Row[], score: (text: string) => number): number {
  const splits = ['a', 'b', 'c', 'd'];
  return mean(
    splits.map((salt) => {
      const scores = new Map<Row, number>();
      for (let fold = 0; fold < folds; fold++) {
        const weights = fitWeights(
          rows.filter((row) => foldOf(row.id, salt) !== fold),
          score,
        );
        for (const row of rows)
          if (foldOf(row.id, salt) === fold) scores.set(row, formalityOf(row.text, weights, score));
      }
      return correlation(
        rows.map((row) => scores.get(row) ?? 0),
        rows.map((row) => row.score ?? 0),
      );
    }),
  );
}
