import { scoreProofreading } from './proofreading.ts';
import { quantile } from './ranking.ts';
import type { Alarm } from './reviewers.ts';
import { type ProofreadingRow, type Row, rowsOf, wordCount } from './rows.ts';

export interface NamedReviewer {
  readonly name: string;
  /** Only alarms that are proofreading. */
  review(text: string): Alarm[] | Promise<Alarm[]>;
}

export type Line = Record<string, string | number>;

/** Correct real mail and letters: what false alarms are measured on. */
export const correctMail: ReadonlySet<string> = new Set(['enron-read', 'masc-letters']);

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Precision, recall, F0.5 and top suggestion, a source and reviewer. */
export async function proofreadingTable(
  folder: string,
  reviewers: readonly NamedReviewer[],
): Promise<Line[]> {
  const rows = rowsOf<ProofreadingRow>(folder, 'proofreading').filter((row) => row.off !== true);
  const bySource = Map.groupBy(rows, (row) => row.source);
  const lines: Line[] = [];
  for (const reviewer of reviewers) {
    for (const [source, own] of bySource) {
      const alarms = new Map<ProofreadingRow, Alarm[]>();
      for (const row of own) alarms.set(row, await reviewer.review(row.text));
      const score = scoreProofreading(own, (row) => alarms.get(row) ?? []);
      lines.push({
        source,
        reviewer: reviewer.name,
        errors: score.errors,
        alarms: score.alarms,
        precision: round(score.precision),
        recall: round(score.recall),
        'F0.5': round(score.f05),
        top1: round(score.top1),
      });
    }
  }
  return lines.sort((a, b) => String(a.source).localeCompare(String(b.source)));
}

/** Alarms per 100 words of correct text, and time a message. */
export async function falseAlarmTable(folder: string, reviewers: readonly NamedReviewer[]): Promise<Line[]> {
  const clean = rowsOf<Row>(folder, 'clean');
  const mail = clean.filter((row) => correctMail.has(row.source));
  const lines: Line[] = [];
  for (const reviewer of reviewers) {
    const times: number[] = [];
    const rate = async (rows: readonly Row[]) => {
      let alarms = 0;
      let words = 0;
      for (const row of rows) {
        const started = performance.now();
        alarms += (await reviewer.review(row.text)).length;
        times.push(performance.now() - started);
        words += wordCount(row.text);
      }
      return round((alarms / Math.max(1, words)) * 100);
    };
    const onMail = await rate(mail);
    lines.push({
      reviewer: reviewer.name,
      'per 100 words, correct mail': onMail,
      'all clean text': await rate(clean),
      'ms median': round(quantile(times, 0.5)),
      'ms p95': round(quantile(times, 0.95)),
    });
  }
  return lines;
}

/** Single misspelled words: is the first suggestion right? */
export async function misspellingTable(folder: string, reviewers: readonly NamedReviewer[]): Promise<Line[]> {
  const rows = rowsOf<{ text: string; corrections: string[] }>(folder, 'misspellings');
  const lines: Line[] = [];
  for (const reviewer of reviewers) {
    let right = 0;
    let found = 0;
    for (const { text, corrections } of rows) {
      const alarm = (await reviewer.review(text))[0];
      if (alarm === undefined) continue;
      found += 1;
      const meant = corrections.map((correction) => correction.toLowerCase());
      if (meant.includes((alarm.suggestions[0] ?? '').toLowerCase())) right += 1;
    }
    if (rows.length > 0) {
      lines.push({
        reviewer: reviewer.name,
        words: rows.length,
        found: round(found / rows.length),
        top1: round(right / rows.length),
      });
    }
  }
  return lines;
}
