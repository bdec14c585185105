/** Why the text of a composer is another one now. `site`: none of the person's own ways to change it. */
export type TextCause = 'typing' | 'delete' | 'cut' | 'undo' | 'discard' | 'site';

export type DepartureEvent =
  /** The text of the composer: whenever it becomes empty or stops being so, and before every gesture. */
  | { type: 'text'; at: number; text: string; cause: TextCause }
  /** The composer shows another conversation now, with this text. */
  | { type: 'conversation'; at: number; text: string }
  /** The composer is gone. `discard`: the person pressed something else, or Escape, since the last attempt. */
  | { type: 'gone'; at: number; cause: 'discard' | 'site' }
  /** The control of a one-click reply is gone: what an emptied composer is for any other attempt. */
  | { type: 'control-gone'; at: number; attemptId: string }
  /** One more own message with this text is on show. */
  | { type: 'own-message'; at: number; text: string }
  /** The site's own "sent" notice appeared. */
  | { type: 'notice'; at: number }
  /** The guard let a message go: passed its gesture, or released it. */
  | { type: 'attempt'; at: number; id: string; text: string }
  /** It did not let it go after all: the release could not be done. */
  | { type: 'withdrawn'; at: number; attemptId: string }
  /** Another composer of this page let the same text go: a draft that the site keeps in step empties here too. */
  | { type: 'elsewhere'; at: number; text: string }
  | { type: 'tick'; at: number };

/**
 * What was seen of a message that is not confirmed. `restored`: told as left, then the site put the text back. `again`: nothing,
 * and the same text, which still stood there, was let go once more.
 */
export type Saw = 'nothing' | 'emptied' | 'appeared' | 'restored' | 'again';

export type Outcome =
  | { what: 'left'; attemptId: string; text: string }
  | { what: 'not-confirmed'; attemptId: string; text: string; saw: Saw }
  | { what: 'left-without-attempt'; text: string };

export interface Sign {
  readonly at: number;
  /** null: the site's notice, which names no text. */
  readonly text: string | null;
}

export interface Attempt {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

interface TimedText {
  readonly at: number;
  readonly text: string;
}

/** What is known about one composer. Every text in it has its white space folded. */
export interface DepartureState {
  readonly text: string;
  readonly emptied: readonly TimedText[];
  readonly appeared: readonly Sign[];
  readonly attempts: readonly Attempt[];
  /** Told as left a short while ago: the site may still put the text back. */
  readonly left: readonly Attempt[];
  /** Two signs without an attempt, not told yet. */
  readonly unattended: readonly TimedText[];
  /** Let go by other composers of the page a short while ago. */
  readonly elsewhere: readonly TimedText[];
}

export const nothingSeen: DepartureState = {
  text: '',
  emptied: [],
  appeared: [],
  attempts: [],
  left: [],
  unattended: [],
  elsewhere: [],
};

/** The two signs of a departure come within this time of each other (DESIGN.md 2). */
export const SIGNS_WITHIN_MS = 10_000;
/** Without an attempt a chat switch may still explain both signs; its other traces come within this time. */
export const SETTLE_MS = 1_000;

/** White space folded: a site may show a message with other line breaks than its composer. */
export { fold as folded } from '../../sites/find.ts';
