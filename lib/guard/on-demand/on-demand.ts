import type { ConversationNotice, InsertAnswer, SeenOnSite } from '../../guard-notices.ts';
import type { Recalled } from '../../messages.ts';
import type { EngineAnswer, EngineAsk } from '../../review/engine/ask.ts';
import type { EngineClient } from '../../review/engine/client.ts';
import type { CheckEntry, Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { Route } from '../../sites/site.ts';
import type { TakeBack } from '../../sites/take-back.ts';
import type { ParkReason, SendAttempt } from '../attempt/types.ts';
import type { HealthReporter } from '../health/health.ts';
import type { GuardServices } from '../services.ts';
import type { ComposerSession } from '../session/composer-session.ts';
import type { TellEffect } from '../session/session-ui.ts';

/** What one session shows while its draft is written. */
export interface WritingAids {
  /** The text changed: look again when typing pauses. */
  textChanged(): void;
  /** Shows what is known now. */
  refresh(): void;
  /** This message left: what is said about it goes. The next one may be under way, and is followed. */
  left(attempt: SendAttempt): void;
}

export interface SessionDepartures {
  /** Call in the handler of a gesture that passes, and before a release is performed. */
  attempted(attempt: SendAttempt): void;
  withdrawn(attemptId: string): void;
}

export interface Departures {
  /** Starts to watch this session's composer, or answers what watches it already. */
  of(session: ComposerSession): SessionDepartures;
}

/** Everything that the always-loaded script does without until a composer was found (DESIGN.md 4, the 30 KB). */
export interface OnDemand {
  /** Fast enough to run at every gesture, the stop checks of names and tone among them. */
  readonly promptChecks: readonly CheckEntry[];
  /** Runs these in idle moments for the first time, which is slow. */
  warmChecks(checks: readonly CheckEntry[]): void;
  /** What can be taken back of this message, told before it is sent. @param now in ms since the epoch */
  takeBackFor(attempt: SendAttempt, now: number): TakeBack;
  /** What the history is known to know about the recipients of this message. */
  recalled(message: Message): Partial<Recalled>;
  /** Asks the history, if that is due; true when it knew something new. Never rejects. */
  recall(services: GuardServices, message: Message): Promise<boolean>;
  createEngineClient(ask: (asked: EngineAsk) => Promise<EngineAnswer>): EngineClient;
  /** @param onLeft a message was seen to leave: what was allowed for it is over */
  createDepartures(
    services: GuardServices,
    health: HealthReporter,
    signal: AbortSignal,
    onLeft: (session: ComposerSession) => void,
  ): Departures;
  /** Helps whoever looks for Delete in the menu of an own message, until the signal. */
  watchDeletes(services: GuardServices, signal: AbortSignal): void;
  createChip(session: ComposerSession): WritingAids;
  /** Why a message was not sent, and what became of its text. @param name of whoever it was to go to */
  parkWords(reason: Exclude<ParkReason, 'let-it-sit'>, name: string, isKept: boolean): string;
  /** What became of the message; null where what is on show says enough. @param now in ms since the epoch */
  tellWords(effect: TellEffect, now: number): string | null;
  /** Tells that a message was let sit. */
  showSat(session: ComposerSession, attempt: SendAttempt): void;
  /** What the background asks about the conversation of this composer. */
  answerAbout(session: ComposerSession, notice: ConversationNotice): Promise<InsertAnswer | SeenOnSite>;
  /** What was recognised at a send gesture, in a few lines. */
  rehearsalWords(message: Message, route: Route, surface: string): string;
  /** Writes the fix a person chose in the review, and tells the gate how it went. */
  fixFromReview(session: ComposerSession, finding: Finding, index: number): Promise<void>;
}

/** What no send gesture needs, and what brings the largest libraries. */
export interface Later {
  /** The checks that wait for a pause in typing. */
  readonly deferredChecks: readonly CheckEntry[];
  /** Markup of a rich composer as the history may keep it; undefined when it says no more than the text. */
  keptHtml(html: string): string | undefined;
}

interface World {
  onDemandGuard?: OnDemand;
  later?: Later;
  onDemandWaiting?: (() => void)[];
}

/** The isolated world's global object: both halves see it, the page does not. */
const world = globalThis as World;

/** Called by the injected script. */
export function registerOnDemand(arrived: OnDemand): void {
  world.onDemandGuard = arrived;
  for (const tell of world.onDemandWaiting?.splice(0) ?? []) tell();
}

/** Called by the script that comes last: its libraries may come after what can be shown. */
export function registerLater(later: Later): void {
  world.later = later;
}

/** Undefined until the last script is there. */
export function later(): Later | undefined {
  return world.later;
}

/** Undefined until the injected script is there. */
export function onDemand(): OnDemand | undefined {
  return world.onDemandGuard;
}

/** Settles when the injected script is there, which may be never: nothing but a bounded wait may hang on it. */
export function onDemandArrival(): Promise<void> {
  if (world.onDemandGuard) return Promise.resolve();
  return new Promise((resolve) => {
    world.onDemandWaiting ??= [];
    world.onDemandWaiting.push(resolve);
  });
}
