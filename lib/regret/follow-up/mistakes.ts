import { correctedSentence, correctedText } from './correction.ts';
import type { FollowUpFacts } from './situation.ts';

/** Blanks in brackets are stopped by the review until they are filled in. */
const blank = { fact: '[your correction]', file: '[your file]', name: '[your name for them]' } as const;

export function slipOfThePen(facts: FollowUpFacts): string {
  if (facts.removed) return correctedText(facts);
  const sentence = correctedSentence(facts);
  if (sentence !== null) return `A correction: “${sentence}”`;
  return facts.right === '' ? `A correction: ${blank.fact}.` : `I meant “${facts.right}”${instead(facts)}.`;
}

export function wrongFact(facts: FollowUpFacts): string {
  if (facts.removed) return correctedText(facts);
  const { right, wrong } = facts;
  const sentence = correctedSentence(facts);
  const it = right === '' ? blank.fact : right;
  const correction =
    sentence === null
      ? `A correction: it is ${it}${wrong === '' ? '' : `, not ${wrong}`}.`
      : `A correction: “${sentence}” I had written ${wrong} by mistake.`;
  return facts.seen === 'seen' ? `${correction} I am sorry for the confusion.` : correction;
}

export function wrongName(facts: FollowUpFacts): string {
  if (facts.removed) return correctedText(facts);
  const { right, wrong } = facts;
  const name = right === '' ? blank.name : right;
  return wrong === ''
    ? `I got a name wrong: it is ${name}. I am sorry.`
    : `I wrote ${wrong} where I meant ${name}. I am sorry.`;
}

export function wrongAttachment(facts: FollowUpFacts): string {
  if (facts.removed) return facts.text;
  const { right, wrong } = facts;
  const file = right === '' ? blank.file : right;
  return wrong === ''
    ? `Here is the file that belongs to my message: ${file}.`
    : `Here is the right file, ${file}. It replaces ${wrong}, which I sent by mistake.`;
}

function instead({ wrong }: FollowUpFacts): string {
  return wrong === '' ? '' : ` where I wrote “${wrong}”`;
}
