import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { AppError, asAppError } from './errors.ts';
import { log } from './log.ts';
import type { Answer, Ask, Reply, RequestName } from './messages.ts';
import { contentScriptRequests } from './messages.ts';

export type Sender = Browser.runtime.MessageSender;

/** One request: how its ask is checked (throws on a wrong shape) and how it is answered. */
export interface Route<N extends RequestName> {
  check(ask: unknown): Ask<N>;
  answer(ask: Ask<N>, sender: Sender): Answer<N> | Promise<Answer<N>>;
}

export type Routes = { readonly [N in RequestName]: Route<N> };

/**
 * Answers every request of lib/messages.ts. Call it in the first tick of the background: a stopped one wakes on a
 * message only if the listener is there when its script has run.
 * Not async on purpose: Chrome takes a promise from any listener as the reply (PlasmoHQ/plasmo#1341), so what is not
 * ours (the offscreen document's, a malformed message) must get undefined.
 */
export function route(routes: Routes): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const envelope = envelopeIn(message);
    return envelope === null ? undefined : replyTo(routes, envelope.name, envelope.ask, sender);
  });
}

async function replyTo(
  routes: Routes,
  name: string,
  ask: unknown,
  sender: Sender,
): Promise<Reply<RequestName>> {
  try {
    if (!isRequestName(routes, name)) throw new AppError('bad-request');
    if (!mayAsk(name, sender)) throw new AppError('not-allowed');
    return { ok: true, value: await answerTo(routes[name], ask, sender) };
  } catch (thrown) {
    const error = asAppError(thrown);
    log(error.key === 'not-allowed' ? 'request-refused' : 'request-failed', { key: error.key });
    return { ok: false, error: { key: error.key, words: error.words } };
  }
}

function answerTo<N extends RequestName>(
  { check, answer }: Route<N>,
  ask: unknown,
  sender: Sender,
): Answer<N> | Promise<Answer<N>> {
  return answer(check(ask), sender);
}

function isRequestName(routes: Routes, name: string): name is RequestName {
  return Object.hasOwn(routes, name);
}

function envelopeIn(message: unknown): { name: string; ask: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('to' in message) || message.to !== 'background') return null;
  if (!('name' in message) || typeof message.name !== 'string') return null;
  return { name: message.name, ask: 'ask' in message ? message.ask : undefined };
}

function mayAsk(name: RequestName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnPage(sender) || contentScriptRequests.includes(name);
}

/** Whether a message comes from a page of ours (popup, history, options, practice) and not from a content script. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
