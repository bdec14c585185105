/**
 * Trains the tone models on the rows of the labelled data (`--data DIR`) whose licence allows it and writes
 * public/models/tone.bin; the same rows give the same file, byte for byte. Prints what each model does on texts it has
 * not seen.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packed, type ToneHead, writeTone } from '../../lib/review/tone/model/tone-file.ts';
import { loadTone, wordsOf } from '../../lib/review/tone/model/tone-model.ts';
import { auc, mean, quantile } from './tone/figures.ts';
import { fitTable, fitWeights, measured, tableScore } from './tone/formality.ts';
import {
  crossValidate,
  fitHostility,
  hostilityTexts,
  measuredSources,
  packedWords,
  scoreText,
} from './tone/hostility.ts';
import { identitySentences } from './tone/identity-sentences.ts';
import { accuracy, fitPoliteness, requests } from './tone/politeness.ts';
import { rowsOf } from './tone/rows.ts';

const target = new URL('../../public/models/tone.bin', import.meta.url);
/** Correct mail told as hostile before the margin. One of the mails in the data does end in "Jackass." */
const falseAlarms = 0.0025;
/** New mail differs from that in the data: room above it, in log-odds. */
const margin = 1.5;

const words = packedWords();
const texts = hostilityTexts();
const splits = ['a', 'f', 'g'].map((salt) => crossValidate(texts, wordsOf(words), salt));
const correctMail = splits.flatMap((split) => split.correctMail);
const threshold = quantile(correctMail, 1 - falseAlarms) + margin;
const hostility = fitHostility(texts, wordsOf(words));

const asked = requests();
const politeness = fitPoliteness(asked);
const table = fitTable();
const scored = rowsOf('formality');
const weights = fitWeights(scored, tableScore(table));

const tables = {
  hostility: packed(hostility.weights),
  politeness: packed(politeness.weights),
  formality: packed(table.weights),
};
const part = (name: keyof typeof tables, bias: number) => ({
  size: tables[name].table.length,
  largest: tables[name].largest,
  bias,
});
const head: ToneHead = {
  hostility: { ...part('hostility', hostility.bias), threshold, words },
  politeness: { ...part('politeness', politeness.bias), curt: 0 },
  formality: { ...part('formality', table.bias), weights, casual: 0, formal: 1 },
};
const packedTables = {
  hostility: tables.hostility.table,
  politeness: tables.politeness.table,
  formality: tables.formality.table,
};
const draft = loadTone(bufferOf(writeTone(head, packedTables)));

const mail = rowsOf('clean').filter((row) => /enron-read|masc-letters|ewt-email/.test(row.source));
const register = mail.map((row) => draft.formality(row.text));
const questions = mail.flatMap((row) => row.text.match(/[^.!?\n]{12,}\?/g) ?? []);
const finished: ToneHead = {
  ...head,
  politeness: {
    ...head.politeness,
    curt: quantile(
      questions.map((one) => draft.politeness(one)),
      0.02,
    ),
  },
  formality: { ...head.formality, casual: quantile(register, 0.02), formal: quantile(register, 0.8) },
};
const bytes = writeTone(finished, packedTables);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, bytes);

const shipped = loadTone(bufferOf(bytes));
const remarks = rowsOf('toxicity', 'all').filter((row) => row.source === 'toxicr');
const identity = identitySentences('measure');
const share = (scores: readonly number[]) =>
  scores.filter((score) => score >= threshold).length / scores.length;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
console.log(`tone.bin: ${bytes.length} bytes`);
console.log('hostility, area under the curve, texts not seen:');
for (const source of measuredSources) {
  console.log(`  ${source.padEnd(20)} ${mean(splits.map((split) => split.auc[source] ?? 0)).toFixed(4)}`);
}
console.log(
  `  ${'toxicr (not trained)'.padEnd(20)} ${auc(
    remarks.map((row) => shipped.hostility(row.text).score),
    remarks.map((row) => row.label ?? 0),
  ).toFixed(4)}`,
);
console.log(`at the threshold ${threshold.toFixed(2)}: correct mail told ${percent(share(correctMail))}`);
for (const source of measuredSources) {
  const told = share(splits.flatMap((split) => split.hostile[source] ?? []));
  console.log(`  ${source.padEnd(20)} hostile told ${percent(told)}`);
}
console.log(
  `  identity sentences told ${percent(share(identity.map((text) => scoreText(hostility, wordsOf(words), text))))}`,
);
console.log(
  `politeness, accuracy on the outer quarters of stanford-wikipedia: ${accuracy(asked, 'stanford-wikipedia').toFixed(4)}`,
);
console.log(`formality, correlation with the raters: ${measured(scored, tableScore(table)).toFixed(4)}`);

function bufferOf(array: Uint8Array): ArrayBuffer {
  return array.buffer.slice(array.byteOffset, array.byteOffset + array.byteLength) as ArrayBuffer;
}
