import { browser } from 'wxt/browser';
import { AppError, isErrorKey } from './errors.ts';
import type { Answer, Ask, Envelope, Reply, RequestName } from './messages.ts';

/**
 * Asks the background and waits for its answer.
 * Throws an AppError: 'extension-gone' when this script outlived its extension, 'no-answer' when nobody replied,
 * otherwise the key and words of the failure that the background sent.
 */
export async function request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  if (!isExtensionAlive()) throw new AppError('extension-gone');
  const reply = await deliver({ to: 'background', name, ask });
  if (reply.ok) return reply.value;
  throw new AppError(isErrorKey(reply.error.key) ? reply.error.key : 'unexpected', reply.error.words);
}

/** False in a script that an update, reload or removal of the extension left behind in a page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

async function deliver<N extends RequestName>(envelope: Envelope<N>): Promise<Reply<N>> {
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage(envelope);
  } catch (thrown) {
    throw new AppError(isExtensionAlive() ? 'no-answer' : 'extension-gone', undefined, { cause: thrown });
  }
  if (!isReply<N>(reply)) throw new AppError(isExtensionAlive() ? 'no-answer' : 'extension-gone');
  return reply;
}

function isReply<N extends RequestName>(value: unknown): value is Reply<N> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
