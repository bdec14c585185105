import type { Alarm } from './reviewers.ts';
import type { Edit, ProofreadingRow } from './rows.ts';

export interface ProofreadingScore {
  readonly rows: number;
  /** Errors that are to be found: not optional, and marked by at least half of the annotators. */
  readonly errors: number;
  /** Alarms that are right (on any marked error) or wrong; those on optional edits are neither. */
  readonly alarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly f05: number;
  /** Of the errors found that have a correction: first suggestion is one of the corrections. */
  readonly top1: number;
}

/** Marked by at least half of the annotators: what a reviewer is expected to find. */
const isAgreed = (edit: Edit) =>
  edit.votes === undefined || edit.of === undefined || edit.votes * 2 >= edit.of;

/** Whether an alarm touches an edit; something to insert has no width and counts at either edge. */
export function touches(alarm: Alarm, edit: Edit): boolean {
  if (edit.start === edit.end || alarm.start === alarm.end) {
    return alarm.start <= edit.end && edit.start <= alarm.end;
  }
  return alarm.start < edit.end && edit.start < alarm.end;
}

/** The text with the alarm's first suggestion in, compared with the text with one of the edit's corrections in. */
function fixes(row: ProofreadingRow, alarm: Alarm, edit: Edit): boolean {
  const suggestion = alarm.suggestions[0];
  if (suggestion === undefined) return false;
  const from = Math.min(alarm.start, edit.start);
  const to = Math.max(alarm.end, edit.end);
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
  const got = spaced(row.text.slice(from, alarm.start) + suggestion + row.text.slice(alarm.end, to));
  return edit.corrections.some(
    (correction) =>
      spaced(row.text.slice(from, edit.start) + correction + row.text.slice(edit.end, to)) === got,
  );
}

/** @param alarmsOf the proofreading alarms of a row that count */
export function scoreProofreading(
  rows: readonly ProofreadingRow[],
  alarmsOf: (row: ProofreadingRow) => readonly Alarm[],
): ProofreadingScore {
  let errors = 0;
  let alarms = 0;
  let right = 0;
  let found = 0;
  let fixed = 0;
  for (const row of rows) {
    const given = alarmsOf(row);
    const counted = row.edits.filter((edit) => edit.opt !== true);
    const optional = row.edits.filter((edit) => edit.opt === true);
    const expected = counted.filter(isAgreed);
    errors += expected.length;
    for (const alarm of given) {
      const isRight = counted.some((edit) => touches(alarm, edit));
      if (!isRight && optional.some((edit) => touches(alarm, edit))) continue;
      alarms += 1;
      if (isRight) right += 1;
    }
    for (const edit of expected) {
      const hits = given.filter((alarm) => touches(alarm, edit));
      if (hits.length === 0) continue;
      found += 1;
      if (hits.some((alarm) => fixes(row, alarm, edit))) fixed += 1;
    }
  }
  const precision = alarms === 0 ? 1 : right / alarms;
  const recall = errors === 0 ? 1 : found / errors;
  const f05 = precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall);
  return { rows: rows.length, errors, alarms, precision, recall, f05, top1: found === 0 ? 0 : fixed / found };
}
