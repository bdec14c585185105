import { everywhere } from '../../sites/policies/index.ts';
import { slipOfThePen, wrongAttachment, wrongFact, wrongName } from './mistakes.ts';
import { greetingTo } from './names.ts';
import { noLongerWanted, tooHarsh, tooHasty, wrongPerson } from './second-thoughts.ts';
import type { FollowUpFacts, Situation } from './situation.ts';

export interface FollowUp {
  /** A draft that stands on its own as a correction; '' when nothing needs to be written. */
  readonly text: string;
  /** To know or to do besides; one sentence each. */
  readonly advice: readonly string[];
}

const bodies: Readonly<Record<Situation, (facts: FollowUpFacts) => string>> = {
  typo: slipOfThePen,
  'wrong-fact': wrongFact,
  'wrong-name': wrongName,
  'wrong-attachment': wrongAttachment,
  'wrong-person': wrongPerson,
  'too-harsh': tooHarsh,
  'too-hasty': tooHasty,
  'no-longer-wanted': noLongerWanted,
};

/** A message removed before anybody saw it needs no word, unless it is to be sent again. */
const needsNothingOnceRemoved: ReadonlySet<Situation> = new Set(['wrong-person', 'no-longer-wanted']);

/** These may have hurt somebody, or told what was not theirs to know. */
const mayHurt: ReadonlySet<Situation> = new Set(['too-harsh', 'wrong-person']);

/** What to write now. Where the removed message itself is sent again, put right, it keeps its own greeting. */
export function followUpFor(facts: FollowUpFacts): FollowUp {
  const { situation, seen, removed, recipients } = facts;
  if (removed && seen === 'not-seen' && needsNothingOnceRemoved.has(situation)) {
    return { text: '', advice: ['You took it back before it was seen. Nothing more needs to be written.'] };
  }
  const body = bodies[situation](facts);
  const isTheMessageAgain = removed && !secondThoughts.has(situation);
  return {
    text: isTheMessageAgain ? body : `${greetingTo(recipients)} ${body}`,
    advice: adviceOn(facts),
  };
}

const secondThoughts: ReadonlySet<Situation> = new Set([
  'wrong-person',
  'too-harsh',
  'too-hasty',
  'no-longer-wanted',
]);

function adviceOn({ situation, seen, recipients }: FollowUpFacts): string[] {
  return [
    ...(situation === 'wrong-attachment' ? ['Attach the right file before you send it.'] : []),
    ...(mayHurt.has(situation) ? [everywhere.speaking.words] : []),
    ...(recipients.length > 2 ? [everywhere.manyPeople.words] : []),
    ...(seen === 'unknown' ? ['Write as if it had been read: without a receipt it may have been.'] : []),
  ];
}
