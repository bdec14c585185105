/**
 * A process of its own that reviews mails of 300 words and prints the most memory it had after any of them, in bytes: `own` by the
 * review as it ships, `harper` by plain harper.js, `both` by one after the other, `none` not at all. Not by maxRSS: on Linux that
 * begins with what the process that started this one had.
 */
import { harperReviewer, ownReview } from '../../scripts/eval/reviewers.ts';
import { draftOf } from './review-drafts.ts';

const mails = 200;
const what = process.argv[2];
const texts = Array.from({ length: mails }, (_, round) => draftOf(round).text);
let peak = process.memoryUsage.rss();
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
if (what === 'own' || what === 'both') {
  const { review } = await ownReview();
  for (const text of texts) {
    review(text);
    look();
  }
}
if (what === 'harper' || what === 'both') {
  const lint = await harperReviewer(false);
  for (const text of texts) {
    await lint(text);
    look();
  }
}
console.log(peak);
