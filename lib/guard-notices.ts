/**
 * What the background tells the guards of a tab, with `tabs.sendMessage`. `present` asks for nothing: that a
 * receiver exists is the answer.
 */
export type GuardNotice =
  /** stop: the site was switched off. */
  | { readonly to: 'guard'; readonly type: 'rehearse' | 'present' | 'stop' }
  | ({ readonly to: 'guard' } & ConversationNotice);

/** What the guard is asked about one conversation that may be open in its frame. */
export type ConversationNotice = InsertNotice | OfferNotice | SeenNotice;

/** A draft for the composer of one conversation. Without a text it only asks how that composer stands. */
export interface InsertNotice {
  readonly type: 'insert';
  readonly conversationId: string;
  readonly text?: string;
}

/** The text of a message that was let sit, offered beside the empty composer of its conversation. */
export interface OfferNotice {
  readonly type: 'offer';
  readonly conversationId: string;
  readonly text: string;
  /** To whom; '' where nobody is named. */
  readonly name: string;
}

/** Whether the conversation shows that an own message of it was read. */
export interface SeenNotice {
  readonly type: 'seen';
  readonly conversationId: string;
  readonly text: string;
}

/** What a page shows of that; without a mark nothing is known. */
export type SeenOnSite = 'seen' | 'unknown';

/** none: that conversation is not open here. refused: its editor did not take the text, and is as it was. */
export type InsertAnswer = 'none' | 'empty' | 'not-empty' | 'inserted' | 'refused';

export type DraftPlace = Extract<InsertAnswer, 'none' | 'empty' | 'not-empty'>;

export function isGuardNotice(value: unknown): value is GuardNotice {
  return (
    typeof value === 'object' && value !== null && 'to' in value && value.to === 'guard' && 'type' in value
  );
}
