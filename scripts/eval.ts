import { execFileSync } from 'node:child_process';
import { quietTable, slipTable, toneTable } from './eval/message-section.ts';
import {
  falseAlarmTable,
  type Line,
  misspellingTable,
  type NamedReviewer,
  proofreadingTable,
} from './eval/proofreading-section.ts';
import {
  type Alarm,
  alexReviewer,
  harperReviewer,
  nspellReviewer,
  ownReview,
  vaderScore,
  writeGoodReviewer,
} from './eval/reviewers.ts';
import { dataFolder } from './eval/rows.ts';

/**
 * Measures the review as it ships on labelled data, beside plain harper.js, nspell, write-good, alex and VADER.
 *
 * `--data DIR` another folder of the same format; `--json` the figures alone; `--own` without the others (fast).
 */
const folder = dataFolder();
const asJson = process.argv.includes('--json');
const ownOnly = process.argv.includes('--own');

execFileSync(process.execPath, ['scripts/build/review.ts'], { stdio: asJson ? 'ignore' : 'inherit' });
const own = await ownReview();
const proof = (alarms: readonly Alarm[]) => alarms.filter((alarm) => alarm.kind.startsWith('proof:'));
const serious = (alarms: readonly Alarm[]) => alarms.filter((alarm) => alarm.level !== 'note');
const ours = (text: string) => serious(proof(own.review(text)));

/** Ours, and Harper's where ours says nothing. */
function together(first: readonly Alarm[], second: readonly Alarm[]): Alarm[] {
  const news = second.filter(
    (alarm) => !first.some((other) => alarm.start < other.end && other.start < alarm.end),
  );
  return [...first, ...news];
}

const reviewers: NamedReviewer[] = [
  { name: 'Second Look', review: ours },
  { name: 'Second Look, notes too', review: (text) => proof(own.review(text)) },
];
if (!ownOnly) {
  const harper = await harperReviewer(false);
  const tuned = await harperReviewer(true);
  reviewers.push(
    { name: 'Second Look and tuned Harper', review: async (text) => together(ours(text), await tuned(text)) },
    { name: 'harper.js', review: harper },
    { name: 'harper.js, tuned', review: tuned },
    { name: 'nspell', review: await nspellReviewer(false) },
    { name: 'nspell, capitals skipped', review: await nspellReviewer(true) },
    { name: 'write-good', review: await writeGoodReviewer() },
    { name: 'alex', review: await alexReviewer() },
  );
}
const spellers = reviewers.filter(({ name }) => /^(?:Second Look|harper\.js|nspell)$/.test(name));
const vader = await vaderScore();
const alex = await alexReviewer();
const alexCount = (text: string) => (alex(text) as Alarm[]).length;

const tables: Record<string, Line[]> = {
  proofreading: await proofreadingTable(folder, reviewers),
  'false alarms of proofreading': await falseAlarmTable(folder, reviewers),
  'single misspellings': await misspellingTable(folder, spellers),
  'correct messages': quietTable(folder, own),
  tone: toneTable(folder, own, vader, alexCount),
  slips: slipTable(folder, own),
};

if (asJson) {
  console.log(JSON.stringify(tables, null, 1));
} else {
  for (const [title, lines] of Object.entries(tables)) {
    console.log(`\n${title}`);
    console.table(lines);
  }
}
