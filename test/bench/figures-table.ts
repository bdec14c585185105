import type { BrowserName } from '../../scripts/browsers.ts';
import type { Figures } from './measure.ts';
import type { Spread } from './statistics.ts';

/** One browser's figures with the extension, and of the same page alone. */
export interface Measured {
  readonly browser: BrowserName;
  readonly guarded: Figures;
  readonly alone: Figures;
}

/** DESIGN.md 8. */
const rows: readonly (readonly [name: string, bar: string, of: (figures: Figures) => Spread | null])[] = [
  ['clean send, review ready', '≤ 1 ms p95', ({ cleanReady }) => cleanReady],
  ['clean send, text just written', '≤ 4 ms p95', ({ cleanAtOnce }) => cleanAtOnce],
  ['gesture to painted dialog', 'median ≤ 16 ms, p95 ≤ 33 ms', ({ dialog }) => dialog],
  ['a key in a 300-word draft', 'adds ≤ 1 ms p95', ({ key }) => key],
];

const ms = (value: number) => value.toFixed(2);
const told = (spread: Spread | null) => (spread ? `${ms(spread.median)} / ${ms(spread.p95)}` : '–');
const added = (spread: Spread | null, alone: Spread | null) =>
  spread && alone ? `${ms(spread.median - alone.median)} / ${ms(spread.p95 - alone.p95)}` : '–';

/** Every browser beside the others, with the extension, without it, and what it adds: median / p95, milliseconds. */
export function figuresTable(measured: readonly Measured[]): string {
  const head = ['median / p95, ms', 'bar'];
  for (const { browser } of measured) head.push(`${browser} with`, 'page alone', 'adds');
  const lines = rows.map(([name, bar, of]) => [
    name,
    bar,
    ...measured.flatMap(({ guarded, alone }) => [
      told(of(guarded)),
      told(of(alone)),
      added(of(guarded), of(alone)),
    ]),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = row(widths.map((width) => '-'.repeat(width)));
  return [row(head), rule, ...lines.map(row)].join('\n');
}
