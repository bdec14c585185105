/**
 * Every message between the parts of the extension, typed at both ends. One-shot messages only: ports do not
 * survive a stopped background (facts: a stopped service worker wakes on a message).
 */
import type { DraftPlace, InsertAnswer, SeenOnSite } from './guard-notices.ts';
import type { JournalEvent } from './history/events.ts';
import type { HistoryRequests } from './history-requests.ts';
import type { OwnSiteRequests } from './own-site-requests.ts';
import type { EngineAnswer, EngineAsk } from './review/engine/ask.ts';
import type { MessageKind, Recipient } from './review/message.ts';
import type { EnterMeans } from './sites/learned.ts';

/** How the guard stands in one frame; the background keeps the newest of each frame for the popup. */
export interface GuardHealth {
  readonly site: string;
  /** late: the script started after the page's own listeners ("reload this tab for full protection"). */
  readonly state: 'active' | 'late' | 'drifted';
  readonly composers: number;
  readonly leftWithoutReview: number;
  readonly surface?: string;
}

export type TabState =
  | {
      readonly state: 'active' | 'late' | 'drifted' | 'reload-needed';
      readonly site: string;
      readonly leftWithoutReview: number;
      readonly composers: number;
    }
  | { readonly state: 'no-access'; readonly site: string }
  /** The person switched this site off. */
  | { readonly state: 'off'; readonly site: string }
  /** No listed site: the person can switch this one host on. */
  | { readonly state: 'can-guard'; readonly site: string }
  | { readonly state: 'not-supported' }
  | { readonly state: 'private' };

/**
 * What the history knows that bears on a message to somebody. A page gets digests (lib/review/text/digest.ts) and no
 * texts: it can tell that a text is the same, and reads nothing back.
 */
export interface Recalled {
  /** What these recipients were sent on this site, oldest first. */
  readonly sentBefore: readonly { readonly digest: string; readonly at: number }[];
  /** What was written to others on this site within the last hour. */
  readonly elsewhere: readonly { readonly name: string; readonly digest: string }[];
  /** When a message with hostile words was last held or sent, on any site. */
  readonly heatedAt?: number;
}

export interface RehearsalReport {
  readonly surface: string;
  readonly route: string;
  readonly kind: string;
  readonly recipients: readonly string[];
  readonly subject?: string;
  readonly text: string;
}

/** name → what is asked, what is answered. */
export interface Requests extends HistoryRequests, OwnSiteRequests {
  /** A composer was found in this frame: load the full UI into it and warm the engine. */
  'composer.found': { ask: Record<string, never>; answer: { ui: boolean } };
  /** Writing goes on / has stopped: the engine lives only while somebody writes. */
  'engine.check': { ask: EngineAsk; answer: EngineAnswer };
  'engine.release': { ask: Record<string, never>; answer: Record<string, never> };
  'journal.append': {
    ask: { events: readonly JournalEvent[] };
    answer: {
      kept: boolean;
      /** Only when not kept. off: "keep nothing"; private: a private window; unknown: nothing is known of this attempt. */
      why?: 'off' | 'private' | 'unknown';
    };
  };
  /** The site is the one of the tab that asks: no page learns what was written on another. */
  'sent.digests': { ask: { recipients: readonly Recipient[] }; answer: Recalled };
  'health.report': { ask: { health: GuardHealth }; answer: Record<string, never> };
  'parked.tell': { ask: { attemptId: string; name: string }; answer: Record<string, never> };
  /** When to be reminded of a parked message; null takes the reminder away. */
  'parked.remind': { ask: { attemptId: string; at: number | null }; answer: Record<string, never> };
  /** Whether what can be taken back is to be told now; told once a day for mail, once on each site for chat, else always. */
  'take-back.due': { ask: { site: string; kind: MessageKind }; answer: { due: boolean } };
  'dictionary.add': { ask: { word: string }; answer: Record<string, never> };
  /** What a plain Enter was seen to do on a site that lets the person choose. */
  'enter.learned': { ask: { site: string; enter: EnterMeans }; answer: Record<string, never> };
  /** Whether the conversation of a kept message is open in some tab, and whether its composer is empty. */
  'draft.find': { ask: { attemptId: string }; answer: { place: DraftPlace } };
  /** Brings that tab to the front and puts a draft into its composer, when that is empty. Never sends it. */
  'draft.insert': {
    ask: { attemptId: string; text: string };
    answer: { done: Exclude<InsertAnswer, 'empty'> };
  };
  /** Leads to the conversation of a message that was not sent, and offers its text there; false where it has no address. */
  'draft.resume': { ask: { attemptId: string }; answer: { opened: boolean } };
  /** Whether the open conversation of a kept message shows that it was read. */
  'seen.find': { ask: { attemptId: string }; answer: { seen: SeenOnSite } };
  /** Opens our own page on the follow-up to one message. The guard asks for it too. */
  'regret.open': { ask: { attemptId: string }; answer: Record<string, never> };
  'tab.state': { ask: { tabId: number; url: string }; answer: TabState };
  'rehearsal.start': { ask: { tabId: number }; answer: { started: boolean } };
}

/** What content scripts may ask too. Everything else is for the extension's own pages; the router refuses it from others. */
export const contentScriptRequests: readonly RequestName[] = [
  'composer.found',
  'engine.check',
  'engine.release',
  'journal.append',
  'sent.digests',
  'health.report',
  'parked.tell',
  'parked.remind',
  'take-back.due',
  'dictionary.add',
  'enter.learned',
  'sent.find',
  'own.learned',
  'regret.open',
];

export type RequestName = keyof Requests;
export type Ask<N extends RequestName> = Requests[N]['ask'];
export type Answer<N extends RequestName> = Requests[N]['answer'];

/** Every reply is one of these; an error carries a key and words for the person, never message text. */
export type Reply<N extends RequestName> =
  | { readonly ok: true; readonly value: Answer<N> }
  | { readonly ok: false; readonly error: { readonly key: string; readonly words: string } };

/** What travels to the background. Others listen on the same channel: `to` tells whose it is. */
export interface Envelope<N extends RequestName = RequestName> {
  readonly to: 'background';
  readonly name: N;
  readonly ask: Ask<N>;
}
