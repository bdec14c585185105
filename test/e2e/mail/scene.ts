import type { Tab } from '../driver/index.ts';
import { until } from '../driver/index.ts';
import { type SentMessage, sendsOf } from '../linkedin/sends.ts';
import type { Session } from '../session.ts';

export interface SentMail extends SentMessage {
  readonly html: string;
  readonly attachments: readonly string[];
}

export async function mailsOf(tab: Tab): Promise<readonly SentMail[]> {
  return (await sendsOf(tab)) as readonly SentMail[];
}

/** One way of sending on a mail page: trusted input unless it says otherwise. */
export interface MailWay {
  readonly untrusted?: true;
  /** A message that was stopped can be sent on by us. */
  readonly releases: boolean;
  /** The site's own name for how it went, where it has one. */
  readonly how?: string;
  press(tab: Tab): Promise<void>;
}

/** A mail page as the matrix needs it. What is written in its first editor goes to Helena Ortiz. */
export interface MailScene {
  readonly url: string;
  readonly ways: Readonly<Record<string, MailWay>>;
}

export interface Play {
  readonly session: Session;
  readonly tab: Tab;
  readonly way: MailWay;
  press(): Promise<void>;
}

export const editor = '[data-expect-editor]';

/** Writes above whatever is quoted there: the focus puts the caret at the start. */
export async function writeMail(tab: Tab, text: string): Promise<void> {
  await tab.script('focus', editor);
  await tab.type(text);
  await until('the words in the editor', async () => (await tab.read(editor))?.includes(text) === true);
}

/** By the keyboard alone. */
export async function pressOn(tab: Tab, selector: string, chord: string): Promise<void> {
  await tab.script('focus', selector);
  await tab.press(chord);
}
