import { browser } from 'wxt/browser';
import type { DraftPlace, GuardNotice, InsertAnswer } from '../guard-notices.ts';
import type { History } from '../history/index.ts';
import type { Answer, Ask } from '../messages.ts';
import { guardedFrames } from './health.ts';

type Frame = Awaited<ReturnType<typeof guardedFrames>>[number];

/** Where the conversation of a kept message is open, and how its composer stands there. */
export async function findDraftPlace(history: History, attemptId: string): Promise<Answer<'draft.find'>> {
  return { place: (await openComposer(history, attemptId)).place };
}

/** Puts a draft into the empty composer of a kept message's conversation, in front of the person; it is not sent. */
export async function insertDraft(
  history: History,
  { attemptId, text }: Ask<'draft.insert'>,
): Promise<Answer<'draft.insert'>> {
  const { place, frame, conversationId } = await openComposer(history, attemptId);
  if (place !== 'empty' || frame === undefined) return { done: place === 'empty' ? 'none' : place };
  await bringToFront(frame.tabId);
  const answer = await ask(frame, { to: 'guard', type: 'insert', conversationId, text });
  return { done: answer === 'empty' ? 'refused' : answer };
}

/** The frame in which the conversation of a kept message is open; null where it is in none. */
export async function findOpenFrame(history: History, attemptId: string): Promise<Frame | null> {
  return (await openComposer(history, attemptId)).frame ?? null;
}

/** Our own page, on the follow-up to this message. */
export async function openFollowUp(attemptId: string): Promise<void> {
  const page = `${browser.runtime.getURL('/')}history.html`;
  await browser.tabs.create({ url: `${page}#follow-up=${encodeURIComponent(attemptId)}` });
}

export interface OpenComposer {
  readonly place: DraftPlace;
  readonly conversationId: string;
  readonly frame?: Frame;
}

/** An empty composer before one with something in it. Only counts are kept of some messages: they name no conversation. */
export async function openComposer(history: History, attemptId: string): Promise<OpenComposer> {
  const events = await history.events(attemptId);
  const conversationId =
    events.findLast(({ message }) => message !== undefined)?.message?.conversationId ?? '';
  if (conversationId === '') return { place: 'none', conversationId };
  const frames = await guardedFrames();
  const notice: GuardNotice = { to: 'guard', type: 'insert', conversationId };
  const answers = await Promise.all(frames.map((frame) => ask(frame, notice)));
  for (const place of ['empty', 'not-empty'] as const) {
    const frame = frames[answers.indexOf(place)];
    if (frame !== undefined) return { place, conversationId, frame };
  }
  return { place: 'none', conversationId };
}

/** A guard first loads what it needs to answer; one that cannot never answers. In milliseconds. */
const patience = 3000;

async function ask({ tabId, frameId }: Frame, notice: GuardNotice): Promise<InsertAnswer> {
  try {
    const answer: unknown = await Promise.race([
      browser.tabs.sendMessage(tabId, notice, { frameId }),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    return answers.find((known) => known === answer) ?? 'none';
  } catch {
    // The frame holds another document now, or none.
    return 'none';
  }
}

const answers: readonly InsertAnswer[] = ['none', 'empty', 'not-empty', 'inserted', 'refused'];

/** An editor is written only in the window that has the focus, in some browsers; and the person wants to see it. */
async function bringToFront(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
