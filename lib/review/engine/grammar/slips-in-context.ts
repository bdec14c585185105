import type { Finding } from '../../finding.ts';
import { findingAt } from '../../make-finding.ts';
import type { Words } from '../words.ts';
import { type Candidate, candidatesFor, type Slip } from './candidates.ts';
import type { Token } from './context.ts';
import { scoresOf } from './model.ts';
import type { ShippedModel } from './model-file.ts';

/** What a slip is called in the model's thresholds: by the words for confusions, by the forms for verbs and nouns. */
export function slipKey(written: Candidate, meant: Candidate): string {
  return meant.slip === 'confusion' ? `${written.word}>${meant.word}` : `${written.form}>${meant.form}`;
}

const told: Record<Slip, { rule: `proof:${string}`; title: string }> = {
  confusion: { rule: 'proof:confused', title: 'Confused words' },
  verb: { rule: 'proof:verb-form', title: 'Verb form' },
  number: { rule: 'proof:number', title: 'One or many' },
};

/** Words that fit their place far worse than what they are often written for. */
export function slipsInContext(
  words: Words,
  model: ShippedModel,
  sentence: string,
  tokens: readonly Token[],
): Finding[] {
  const found: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    const candidates = candidatesFor(words, token);
    const [written] = candidates;
    if (written === undefined || candidates.length < 2) continue;
    const watched = candidates.filter(
      (one) => one === written || model.thresholds.has(slipKey(written, one)),
    );
    if (watched.length < 2) continue;
    const scores = scoresOf(model, tokens, at, 1, candidates);
    const best = Math.max(...scores);
    const meant = candidates[scores.indexOf(best)];
    if (meant?.slip === undefined) continue;
    const threshold = model.thresholds.get(slipKey(written, meant));
    if (threshold === undefined || best - (scores[0] ?? 0) < threshold) continue;
    const { rule, title } = told[meant.slip];
    const fix = /^\p{Lu}/u.test(token.text)
      ? meant.word.charAt(0).toUpperCase() + meant.word.slice(1)
      : meant.word;
    found.push(
      findingAt(
        rule,
        'warn',
        { part: 'text', text: sentence, start: token.start, end: token.end },
        {
          title,
          reason: `“${fix}” fits here far better than “${token.text}”.`,
          fixes: [fix],
        },
      ),
    );
  }
  return found;
}
