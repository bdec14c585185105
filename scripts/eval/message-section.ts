import type { Finding } from '../../lib/review/finding.ts';
import { stopsFor } from '../../lib/review/stops.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { identitySentences } from '../train/tone/identity-sentences.ts';
import { correctMail, type Line } from './proofreading-section.ts';
import { auc, correlation } from './ranking.ts';
import type { Alarm } from './reviewers.ts';
import { type Row, rowsOf, wordCount } from './rows.ts';

interface Own {
  review(text: string, context?: Record<string, unknown>): Alarm[];
  tone(text: string): { toxicity: number; politeness: number; formality: number };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Correct messages: alarms by level and family, and how many would meet a dialog under each kind's defaults. */
export function quietTable(folder: string, own: Own): Line[] {
  const mail = rowsOf<Row>(folder, 'clean').filter((row) => correctMail.has(row.source));
  const words = mail.reduce((sum, row) => sum + wordCount(row.text), 0);
  return (['email', 'chat', 'message', 'inmail', 'note'] as const).map((kind) => {
    const found = mail.map((row) => own.review(row.text, { kind }));
    const per100 = (level: string) =>
      round((found.flat().filter((alarm) => alarm.level === level).length / Math.max(1, words)) * 100);
    const dialogs = found.filter(
      (alarms) => stopsFor(alarms.map(asFinding), defaultSettings.kinds[kind]).length > 0,
    );
    return {
      kind,
      messages: mail.length,
      'stop per 100 words': per100('stop'),
      warn: per100('warn'),
      note: per100('note'),
      'share with a dialog': round(dialogs.length / Math.max(1, mail.length)),
    };
  });
}

/** `stopsFor` asks only for level and family. */
function asFinding({ kind, level }: Alarm): Finding {
  const family = kind.slice(0, kind.indexOf(':')) as Finding['family'];
  return { id: kind, rule: kind, family, level, part: 'text', quote: '', title: '', reason: '', fixes: [] };
}

const loud = (alarm: Alarm) => alarm.level !== 'note';

/** Hostility beside VADER and alex; politeness and formality beside VADER. */
export function toneTable(
  folder: string,
  own: Own,
  vader: (text: string) => number,
  alexCount: (text: string) => number,
): Line[] {
  const lines: Line[] = [];
  const toxic = rowsOf<Row & { label: number }>(folder, 'toxicity');
  for (const [source, rows] of Map.groupBy(toxic, (row) => row.source)) {
    const scored = (score: (text: string) => number) =>
      round(auc(rows.map((row) => ({ score: score(row.text), label: row.label === 1 }))));
    const flagged = (row: Row) =>
      own.review(row.text).some((alarm) => alarm.kind.startsWith('tone:') && loud(alarm));
    const hostile = rows.filter((row) => row.label === 1);
    lines.push({
      source,
      measure: 'AUC',
      'Second Look': scored((text) => own.tone(text).toxicity),
      vader: scored((text) => -vader(text)),
      alex: scored(alexCount),
      'recall as shipped': round(hostile.filter(flagged).length / Math.max(1, hostile.length)),
    });
  }
  const mail = rowsOf<Row>(folder, 'clean').filter((row) => correctMail.has(row.source));
  const falsely = mail.filter((row) =>
    own.review(row.text).some((alarm) => alarm.kind.startsWith('tone:') && loud(alarm)),
  );
  lines.push({
    source: 'correct mail',
    measure: 'share flagged',
    'Second Look': round(falsely.length / Math.max(1, mail.length)),
  });
  const identity = identitySentences('measure');
  const flagged = identity.filter((text) =>
    own.review(text).some((alarm) => alarm.kind.startsWith('tone:') && loud(alarm)),
  );
  lines.push({
    source: 'sentences that name a group',
    measure: 'share flagged',
    'Second Look': round(flagged.length / Math.max(1, identity.length)),
  });
  const polite = rowsOf<Row & { score: number }>(folder, 'politeness');
  for (const [source, rows] of Map.groupBy(polite, (row) => row.source)) {
    const sorted = [...rows].sort((a, b) => a.score - b.score);
    const quarter = Math.floor(sorted.length / 4);
    const outer = [...sorted.slice(0, quarter), ...sorted.slice(-quarter)];
    const middle = outer[quarter]?.score ?? 0;
    const accuracy = (score: (text: string) => number) => {
      const scores = outer.map((row) => ({ score: score(row.text), polite: row.score >= middle }));
      const median = [...scores].sort((a, b) => a.score - b.score)[quarter]?.score ?? 0;
      return round(
        scores.filter((one) => one.score >= median === one.polite).length / Math.max(1, scores.length),
      );
    };
    lines.push({
      source,
      measure: 'accuracy, outer quarters',
      'Second Look': accuracy((text) => own.tone(text).politeness),
      vader: accuracy(vader),
    });
  }
  const formal = rowsOf<Row & { score: number }>(folder, 'formality');
  for (const [source, rows] of Map.groupBy(formal, (row) => row.source)) {
    const against = (score: (text: string) => number) =>
      round(correlation(rows.map((row) => [score(row.text), row.score])));
    lines.push({
      source,
      measure: 'rank correlation',
      'Second Look': against((text) => own.tone(text).formality),
      vader: against(vader),
    });
  }
  return lines;
}

interface SlipRow extends Row {
  readonly kind: string;
  readonly label: number;
  readonly to?: readonly string[];
  readonly addresses?: readonly string[];
  readonly has_attachment?: boolean;
}

/** The rules that answer for a kind of slip. */
const rulesOf: Readonly<Record<string, RegExp>> = {
  placeholder: /^slip:placeholder/,
  attachment: /^slip:attachment/,
  // What is left to fill in inside an address is told once, as a placeholder.
  link: /^slip:(?:link|placeholder)/,
  recipient: /^slip:(?:greeting|recipient)/,
  secret: /^slip:(?:secret|pii)/,
  pii: /^slip:(?:secret|pii)/,
  repeat: /^(?:slip|proof):repeat/,
};

/** Precision and recall a kind of slip. */
export function slipTable(folder: string, own: Own): Line[] {
  const rows = rowsOf<SlipRow>(folder, 'slips');
  return Array.from(
    Map.groupBy(rows, (row) => row.kind),
    ([kind, some]) => {
      const rule = rulesOf[kind];
      const flagged = some.filter((row) =>
        own
          .review(row.text, { ...row, kind: 'email' })
          .some((alarm) => loud(alarm) && rule?.test(alarm.kind) === true),
      );
      const right = flagged.filter((row) => row.label === 1).length;
      const positives = some.filter((row) => row.label === 1).length;
      return {
        kind,
        rows: some.length,
        precision: flagged.length === 0 ? 1 : round(right / flagged.length),
        recall: positives === 0 ? 1 : round(right / positives),
      };
    },
  );
}
