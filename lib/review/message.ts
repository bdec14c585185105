/** What kind of message this is; the defaults of the review and the gate hang on it (lib/settings.ts). */
export type MessageKind = 'inmail' | 'note' | 'message' | 'email' | 'chat';

export interface Recipient {
  /** As the site shows it, e.g. "Helena Ortiz". Empty when only an address is known. */
  readonly name: string;
  readonly address?: string;
  /** Mail only. */
  readonly field?: 'to' | 'cc' | 'bcc';
}

export interface Conversation {
  /** Stable on this site while the conversation is open: a thread address, a member id, else the recipient's name. */
  readonly id: string;
  readonly title?: string;
  /** A link back to the conversation, when the page offers one. */
  readonly url?: string;
}

/** A message as it stands in a composer: everything an approval covers. */
export interface Message {
  readonly site: string;
  readonly surface: string;
  readonly kind: MessageKind;
  readonly conversation: Conversation;
  readonly recipients: readonly Recipient[];
  /** Undefined where the surface has no subject field; '' where it has one that is empty. */
  readonly subject?: string;
  /** The person's own new text: no quoted text, signature or disclaimer. Lines are joined by "\n". */
  readonly text: string;
  /** Names of attached files (or "attachment 1" where the site shows no name). */
  readonly attachments: readonly string[];
}

/** A message is never changed: another text is another message. */
const fingerprints = new WeakMap<Message, string>();

/** One string that changes whenever anything that an approval covers changes. Compare it; never store or log it. */
export function fingerprintOf(message: Message): string {
  const known = fingerprints.get(message);
  if (known !== undefined) return known;
  const made = JSON.stringify([
    message.site,
    message.conversation.id,
    message.recipients.map(({ name, address = '', field }) =>
      field ? [name, address, field] : [name, address],
    ),
    message.subject ?? null,
    message.text,
    message.attachments,
  ]);
  fingerprints.set(message, made);
  return made;
}
