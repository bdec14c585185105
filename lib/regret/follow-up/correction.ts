import { sentenceSpans } from '../../review/text/sentences.ts';
import type { FollowUpFacts } from './situation.ts';

/** The message with what was wrong put right everywhere; as it was where either is not known. */
export function correctedText({ text, wrong, right }: FollowUpFacts): string {
  return wrong === '' || right === '' ? text : text.split(wrong).join(right);
}

/** The sentence of the message that holds what was wrong, put right; null when it is not there, or too long to repeat. */
export function correctedSentence({ text, wrong, right }: FollowUpFacts): string | null {
  if (wrong === '' || right === '') return null;
  const sentences = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
  const sentence = sentences.find((each) => each.includes(wrong));
  if (sentence === undefined || sentence.length > longestRepeated) return null;
  return sentence.split(wrong).join(right);
}

/** Longer than this (in UTF-16 units), a sentence repeated is no short correction any more. */
const longestRepeated = 240;
