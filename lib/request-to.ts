import type { ErrorKey } from './errors.ts';
import type { Answer, Ask, Envelope, Reply, RequestName } from './messages.ts';

/** The part of `runtime` that asking needs. */
export interface Messenger {
  readonly id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

export interface Requester {
  /**
   * Asks the background and waits for its answer.
   * Throws an AppError: 'extension-gone' when this script outlived its extension, 'no-answer' when nobody replied,
   * otherwise the key and words of the failure that the background sent.
   */
  request<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** False in a script that an update, reload or removal of the extension left behind in a page. */
  isExtensionAlive(): boolean;
}

/** Makes what is thrown. The always-loaded script has no room for the words of every error, and shows none. */
export type Fail = (key: ErrorKey | (string & {}), words?: string, cause?: unknown) => Error;

/** @param runtime read at each request: it goes away when the extension does */
export function createRequester(runtime: () => Messenger | undefined, fail: Fail): Requester {
  function isExtensionAlive(): boolean {
    try {
      return runtime()?.id !== undefined;
    } catch {
      return false;
    }
  }

  async function deliver<N extends RequestName>(envelope: Envelope<N>): Promise<Reply<N>> {
    let reply: unknown;
    try {
      reply = await runtime()?.sendMessage(envelope);
    } catch (thrown) {
      throw fail(isExtensionAlive() ? 'no-answer' : 'extension-gone', undefined, thrown);
    }
    if (!isReply<N>(reply)) throw fail(isExtensionAlive() ? 'no-answer' : 'extension-gone');
    return reply;
  }

  return {
    isExtensionAlive,
    async request(name, ask) {
      if (!isExtensionAlive()) throw fail('extension-gone');
      const reply = await deliver({ to: 'background', name, ask });
      if (reply.ok) return reply.value;
      throw fail(reply.error.key, reply.error.words);
    },
  };
}

function isReply<N extends RequestName>(value: unknown): value is Reply<N> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
