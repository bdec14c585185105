import type { FollowUpFacts } from './situation.ts';

/** Blanks in brackets are stopped by the review until they are filled in. */
const blank = { point: '[your point]', answer: '[your answer]', offer: '[your offer or request]' } as const;

export function wrongPerson({ removed, seen }: FollowUpFacts): string {
  if (removed) {
    return seen === 'seen'
      ? 'I sent you something that was meant for somebody else, and took it back. I am sorry. Please keep it to yourself.'
      : 'I sent you something that was meant for somebody else, and took it back. There is nothing you need to do.';
  }
  switch (seen) {
    case 'seen':
      return 'What I sent you was meant for somebody else. I am sorry that it reached you. Please keep it to yourself.';
    case 'not-seen':
      return 'Something that was meant for somebody else went to you. I am sorry for the mix-up. There is nothing in it for you.';
    case 'unknown':
      return 'Something that was meant for somebody else went to you. I am sorry. If you have read it, please keep it to yourself.';
  }
}

export function tooHarsh({ removed, seen }: FollowUpFacts): string {
  const point = `What I mean is this: ${blank.point}`;
  if (removed) {
    return seen === 'not-seen'
      ? blank.point
      : `I wrote to you too harshly and took it back. I am sorry. ${point}`;
  }
  return seen === 'not-seen'
    ? `I want to say this better than I did. ${point} I am sorry for how I put it first.`
    : `What I wrote was too harsh, and I am sorry. ${point}`;
}

export function tooHasty({ removed, seen }: FollowUpFacts): string {
  if (removed && seen !== 'seen') return `I have thought about it. My answer is: ${blank.answer}`;
  return seen === 'seen'
    ? `I answered too quickly. I have thought about it again, and my answer is: ${blank.answer}`
    : `I have thought about it again. My answer now is: ${blank.answer} It takes the place of what I wrote before.`;
}

export function noLongerWanted({ removed, seen }: FollowUpFacts): string {
  const change = `Things have changed on my side, and I take back ${blank.offer}.`;
  if (removed && seen !== 'seen') return `${change} I am sorry for the change.`;
  return seen === 'seen'
    ? `${change} I am sorry for the change, and I understand if you had begun to plan on it.`
    : `${change} I am sorry for the change. You do not need to answer.`;
}
