/** What is wrong with the message. */
export type Situation =
  | 'typo'
  | 'wrong-fact'
  | 'wrong-name'
  | 'wrong-attachment'
  | 'wrong-person'
  | 'too-harsh'
  | 'too-hasty'
  | 'no-longer-wanted';

/** As the site shows it or the person says it. No receipt is `unknown`, never `not-seen`: receipts may be off. */
export type Seen = 'seen' | 'not-seen' | 'unknown';

/** In the order they are offered, with the words of the offer, and what is asked for. */
export const situations: readonly {
  readonly id: Situation;
  readonly words: string;
  /** What stood in the message, and what should have: asked for where a correction can use them. */
  readonly asks?: { readonly wrong: string; readonly right: string };
}[] = [
  { id: 'typo', words: 'A slip of the pen', asks: { wrong: 'You wrote', right: 'You meant' } },
  { id: 'wrong-fact', words: 'A wrong fact', asks: { wrong: 'You wrote', right: 'What is right' } },
  { id: 'wrong-name', words: 'A wrong name', asks: { wrong: 'You wrote', right: 'The right name' } },
  {
    id: 'wrong-attachment',
    words: 'A wrong or missing file',
    asks: { wrong: 'The file you sent', right: 'The right file' },
  },
  { id: 'wrong-person', words: 'The wrong person' },
  { id: 'too-harsh', words: 'Too harsh' },
  { id: 'too-hasty', words: 'Too hasty' },
  { id: 'no-longer-wanted', words: 'No longer wanted' },
];

export interface FollowUpFacts {
  readonly situation: Situation;
  readonly seen: Seen;
  /** The message was removed for everybody: the follow-up then stands in its place. */
  readonly removed: boolean;
  readonly recipients: readonly { readonly name: string; readonly address?: string }[];
  /** The message as it was sent; '' where only counts are kept. */
  readonly text: string;
  /** Exactly as it stood there; '' when not said. */
  readonly wrong: string;
  /** What should stand there instead; '' when not said. */
  readonly right: string;
}
