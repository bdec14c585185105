import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';

const none: ReadonlySet<string> = new Set();

/** What was ignored in each conversation while this page is open: it is not said again there. */
export class Dismissed {
  readonly #byConversation = new Map<string, Set<string>>();

  /** The ids of the findings that were ignored in this message's conversation. */
  of(message: Message): ReadonlySet<string> {
    return this.#byConversation.get(conversationKey(message)) ?? none;
  }

  add(message: Message, { id }: Finding): void {
    this.#byConversation.set(conversationKey(message), new Set([...this.of(message), id]));
  }
}

function conversationKey({ site, conversation }: Message): string {
  return `${site} ${conversation.id}`;
}
