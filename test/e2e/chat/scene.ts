import type { Tab } from '../driver/index.ts';
import { sendsOf } from '../linkedin/sends.ts';
import type { Session } from '../session.ts';
import type { ChatWay } from './ways.ts';

/** A chat page as the matrix needs it. Everything written there goes to Helena Ortiz. */
export interface ChatScene {
  readonly name: string;
  readonly site: string;
  readonly url: string;
  /** What is clicked first, so that the composer opens. */
  readonly opens?: string;
  readonly editor: string;
  /** As it is once something is written. */
  readonly send: string;
  /** Enter is a setting of the site that its page does not show. */
  readonly enterIsChosen: boolean;
  /** What Enter always does, where it is no setting and does not send. */
  readonly enter?: 'newline';
  /** A message that was stopped can be sent on by us. */
  readonly releases: boolean;
  readonly hasButton: boolean;
  /** Its button acts on the press: a click that no mouse made does nothing. */
  readonly sendsOnPress?: true;
  /** Ways of sending that only this site has. */
  readonly ownWays?: Readonly<Record<string, ChatWay>>;
  /** The composer closes with its message. */
  readonly oneLine?: true;
  /** Fixes can be written into the editor; else they are offered to copy. */
  readonly writes: boolean;
  /** What is stopped where no greeting can be wrong: among many. */
  readonly flagged?: string;
  /** How the site can behave: queries of the page. */
  readonly moods: readonly string[];
  readonly neverHeld: readonly NeverHeld[];
  /** A second composer of the page, for somebody else, and the query it comes with. */
  readonly beside?: { readonly query: string; readonly editor: string; readonly send: string };
  /** Its page lists conversations, and opens one in the place of the other. */
  readonly lists?: true;
}

/** Something that looks like a send and is none: it must reach the site at once, with words in it that would stop a message. */
export interface NeverHeld {
  readonly name: string;
  readonly query: string;
  /** What is clicked first. */
  readonly opens?: string;
  run(tab: Tab, scene: ChatScene): Promise<void>;
}

export function address({ url }: ChatScene, query: string): string {
  return query === '' ? url : `${url}?${query}`;
}

export interface Play {
  readonly session: Session;
  readonly tab: Tab;
  readonly scene: ChatScene;
  press(): Promise<void>;
  /** The gesture is known to send, so that a stopped message is sent on by us where the site takes it. */
  readonly isCertain: boolean;
  /** A click by a person's own tool is no trusted event, whoever sends. */
  readonly isTrusted: boolean;
}

export async function textsOf(tab: Tab): Promise<readonly string[]> {
  return (await sendsOf(tab)).map(({ text }) => text);
}
