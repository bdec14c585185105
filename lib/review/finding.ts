import type { Message } from './message.ts';

/** stop: almost certainly a slip, or harm. warn: worth a look before something permanent. note: only while writing. */
export type Level = 'stop' | 'warn' | 'note';

export type Family = 'slip' | 'proof' | 'tone' | 'need' | 'clarity';

/** The part of the message a finding points at. */
export type Part = 'text' | 'subject' | 'message';

export interface Fix {
  /** What replaces the range; '' deletes it. */
  readonly replacement: string;
}

export interface Finding {
  /** The same words under the same rule keep the same id while the text around them changes. */
  readonly id: string;
  /** "family:name", e.g. "slip:placeholder", "tone:insult", "proof:spelling", "clarity:wordy". */
  readonly rule: string;
  readonly family: Family;
  readonly level: Level;
  readonly part: Part;
  /** UTF-16 offsets into that part; absent when the whole message is meant. */
  readonly range?: { readonly start: number; readonly end: number };
  /** The words it points at, '' when none. */
  readonly quote: string;
  /** Two to four words: "Wrong name", "Leftover placeholder". */
  readonly title: string;
  /** One calm sentence in the person's terms: "You wrote Gregory. This goes to Helena." */
  readonly reason: string;
  /** Best first; empty when there is nothing to offer. */
  readonly fixes: readonly Fix[];
}

export interface Limits {
  readonly subject?: number;
  readonly text?: number;
}

/** What a check may know besides the message. Pure data: the same in a page, in a worker and in Node. */
export interface Context {
  /** Milliseconds since the epoch; checks never read a clock. */
  readonly now: number;
  /** Minutes east of UTC of the person's clock. */
  readonly utcOffset: number;
  readonly ownName?: string | undefined;
  readonly limits?: Limits | undefined;
  /** Placeholders the site itself fills on sending (composers.md 1.6): told, never stopped. */
  readonly siteTokens?: readonly string[] | undefined;
  /** True where the site fills placeholders of its own (Recruiter, Sales Navigator). */
  readonly siteFillsTokens?: boolean;
  /** Words the person added to the dictionary, lower case. */
  readonly dictionary?: ReadonlySet<string>;
  /** Names on the page (participants, thread) that are no spelling errors. */
  readonly knownNames?: readonly string[];
  /** Earlier messages of this thread, oldest first, where the surface can read them. */
  readonly thread?: readonly { readonly own: boolean; readonly text: string }[] | undefined;
  /** What this person was sent before, oldest first, from the local history, by text/digest.ts. Times in milliseconds since the epoch. */
  readonly sentBefore?: readonly { readonly digest: string; readonly at: number }[];
  /** What was just written to others: text pasted into the wrong conversation is told. */
  readonly elsewhere?: readonly { readonly name: string; readonly digest: string }[];
  /** When a message with hostile words was last held or sent from here. */
  readonly heatedAt?: number;
  /** True where this send answers everybody on the thread. */
  readonly replyAll?: boolean | undefined;
  /** The person's own address: tells colleagues from outsiders. */
  readonly ownAddress?: string | undefined;
  /** InMail credits the person has left, where the page shows them. */
  readonly creditsLeft?: number | undefined;
}

/** A pure function of its two arguments. It may throw: the runner turns that into a failure the person is told of. */
export type Check = (message: Message, context: Context) => Finding[];

export interface CheckEntry {
  readonly name: string;
  readonly check: Check;
  /** True when it can raise a *stop*: a failure of it ends in a question to the person. */
  readonly canStop: boolean;
}

export interface Review {
  readonly findings: readonly Finding[];
  /** Names of checks that threw or did not get to run in time. */
  readonly failed: readonly string[];
  /** True when a failed check could have stopped the message. */
  readonly stopCheckFailed: boolean;
}
