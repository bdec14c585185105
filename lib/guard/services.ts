import type { JournalEvent } from '../history/events.ts';
import type { WhichSent } from '../history-requests.ts';
import type { GuardHealth, Recalled } from '../messages.ts';
import type { GuardUi } from '../page-ui/views.ts';
import type { EngineClient } from '../review/engine/client.ts';
import type { MessageKind, Recipient } from '../review/message.ts';
import type { Settings } from '../settings.ts';
import type { EnterMeans } from '../sites/learned.ts';
import type { Surface } from '../sites/site.ts';
import type { FrameWatch } from './guarded-surfaces.ts';

/** A message in the history, and when it left at the earliest (milliseconds since the epoch). */
export interface SentBefore {
  readonly attemptId: string;
  readonly sentAt: number;
}

/** All that the guard needs from outside one page; the practice page and tests bring their own. */
export interface GuardServices {
  readonly window: Window & typeof globalThis;
  readonly surfaces: readonly Surface[];
  /** Windows of the same origin that are guarded with this one: parts of one composer may stand in both. */
  readonly watchFrames?: FrameWatch | undefined;
  /** The guard came after the page's own listeners: it says "reload this tab for full protection". */
  readonly late: boolean;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The defaults until the person's own are read. */
  settings(): Settings;
  /** Settles when they are read; null once they are. */
  settingsArrival(): Promise<void> | null;
  ui(): GuardUi;
  /** Undefined until the on-demand script is there. */
  engine(): EngineClient | undefined;
  /** Fire and forget: the guard never waits for the journal. */
  journal(events: readonly JournalEvent[]): void;
  /** The same once the handler that runs now is over: the line is made only then, and never lost with the page. */
  journalLater(make: () => JournalEvent): void;
  /** What the history knows of these recipients; nothing in a private window. Rejects when nobody answers. */
  recall(recipients: readonly Recipient[]): Promise<Recalled>;
  tellParked(attemptId: string, name: string): void;
  /** Opens our own page on the follow-up to a message; absent in a private window, where nothing is kept. */
  readonly openFollowUp?: (attemptId: string) => void;
  /** Whether the text of what is sent or let sit on this site goes into the history. */
  keepsText(site: string): boolean;
  /** Sets the reminder of a message that was let sit; `at` in milliseconds since the epoch. */
  remind(attemptId: string, at: number): Promise<void>;
  /**
   * What is kept of a message that a thread shows; absent in a private window. Rejects where nobody can be asked.
   * @param which of several with this text the newest, or none; or the one that left then and was edited to this text
   */
  readonly findSent?: (
    site: string,
    conversationId: string,
    text: string,
    which: WhichSent,
  ) => Promise<SentBefore | null>;
  /** Whether what can be taken back is due to be told for this kind on this site; to ask is to have told it. */
  takeBackDue(site: string, kind: MessageKind): Promise<boolean>;
  addToDictionary(word: string): void;
  /** What a plain Enter did on this site, where the person can choose that and the page does not show it. */
  learnEnter(site: string, enter: EnterMeans): void;
  /** Called once per frame, at the first composer. */
  composerFound(): void;
  /** Writing stopped everywhere in this frame. */
  engineIdle(): void;
  reportHealth(health: GuardHealth): void;
  /** The extension was updated or removed under this page: nothing can be recorded any more. */
  isOrphaned(): boolean;
}
