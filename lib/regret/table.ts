import { folded } from '../review/text/fold.ts';
import { confidenceOf, type Policy, policies, type Source, spanWords } from '../sites/policies/index.ts';

/** One platform as the table shows it. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  /** Whether it can be taken back, and until when, in a few words. */
  readonly answer: string;
  readonly tone: 'good' | 'caution' | 'alert';
  readonly details: readonly string[];
  readonly editing: string;
  readonly stays: readonly string[];
  readonly confidence: Policy['confidence'];
  /** "High: Slack's own help says so." */
  readonly grounds: string;
  readonly sources: readonly Source[];
}

/** Every platform, in the order of the table. */
export function takeBackTable(): TableRow[] {
  return policies.map((policy) => ({
    id: policy.id,
    name: policy.name,
    answer: answerOf(policy),
    tone: toneOf(policy),
    details: [...policy.taking, ...(policy.more ?? [])],
    editing: editingOf(policy),
    stays: policy.stays,
    confidence: policy.confidence,
    grounds: confidenceOf(policy),
    sources: policy.sources,
  }));
}

/** The rows in which every word of a search begins some word. */
export function rowsMatching(rows: readonly TableRow[], search: string): readonly TableRow[] {
  const beginnings = wordsOf(search);
  return rows.filter((row) => {
    const words = wordsOf([row.name, row.answer, row.editing, ...row.details, ...row.stays].join(' '));
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function answerOf({ answer, canUnsend, unproven, windowSeconds, windowSecondsSafe: safe }: Policy): string {
  if (answer !== undefined) return answer;
  if (canUnsend === 'never') return unproven ? 'Assume not' : 'No';
  if (safe === null) return 'At any time';
  const sure = `For ${spanWords(safe)}`;
  return windowSeconds === safe ? sure : `${sure}, perhaps longer`;
}

function toneOf({ canUnsend, windowSecondsSafe: safe }: Policy): TableRow['tone'] {
  if (canUnsend === 'never') return 'alert';
  return safe === 0 ? 'caution' : 'good';
}

function editingOf({ canEdit, editing, editWindowSeconds }: Policy): string {
  if (editing !== undefined) return editing;
  switch (canEdit) {
    case 'never':
      return 'No.';
    case 'unknown':
      return 'Not known.';
    case 'anytime':
      return 'At any time.';
    case 'admin-dependent':
      return 'As far as it is allowed there.';
    case 'window':
      return `For ${spanWords(editWindowSeconds ?? 0)}.`;
  }
}
