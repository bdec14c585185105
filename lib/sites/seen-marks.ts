import { allOf, firstOf, fold, type Selectors, textOf } from './find.ts';
import * as linkedin from './linkedin/selectors.ts';
import { wordsOf } from './telegram/client.ts';
import { webA } from './telegram/web-a.ts';

/** How a site shows that an own message was read. Data. */
interface SeenMarks {
  /** Own messages. */
  readonly items: Selectors;
  readonly body: Selectors;
  /** What stands in the body beside the words. */
  readonly besideText?: string;
  /** In an item: it was read. */
  readonly mark: string;
  /** The site marks only the last one that was read: what stands above it was read with it. */
  readonly marksTheLast?: true;
}

/**
 * Only marks that say "read" by themselves, in every language: no words, no colours. Telegram Web K, Messenger, Instagram,
 * Teams, X: no such mark is known by source.
 */
const marks: Readonly<Record<string, SeenMarks>> = {
  linkedin: {
    items: [`:is(${linkedin.messageItem}):not(${linkedin.fromOther}, ${linkedin.fromOther} *)`],
    body: linkedin.messageBody,
    // The reader's small photo, in place of the check mark: policies.md 3; idx:15046192982, idx:53330253292, idx:15173047664.
    mark: '.msg-s-event-listitem__seen-receipts img',
    marksTheLast: true,
  },
  whatsapp: {
    items: ['[data-id^="true_"]'],
    body: ['.selectable-text'],
    // The blue ticks where they have a name of their own: idx:51767099408, idx:55067986841, idx:47521790278.
    mark: '[data-icon="msg-dblcheck-ack"]',
  },
  telegram: {
    // Web A.
    items: ['.Message.own'],
    body: ['.text-content'],
    besideText: webA.besideText,
    mark: '.MessageOutgoingStatus .icon-message-read', // idx:37300700759, idx:70974058557
  },
};

/**
 * Whether an open conversation (the root of its composer) shows that the message with this text was read. No mark is
 * `unknown`, never "not seen": receipts may be off, and a text is also read in a notification.
 */
export function seenIn(site: string, conversation: ParentNode, text: string): 'seen' | 'unknown' {
  const known = marks[site];
  if (known === undefined) return 'unknown';
  const items = allOf(conversation, known.items);
  const at = items.findLastIndex((item) => wordsIn(item, known) === fold(text));
  if (at === -1) return 'unknown';
  const telling = known.marksTheLast ? items.slice(at) : items.slice(at, at + 1);
  return telling.some((item) => item.querySelector(known.mark) !== null) ? 'seen' : 'unknown';
}

function wordsIn(item: HTMLElement, { body, besideText }: SeenMarks): string {
  const found = firstOf(item, body);
  if (found === null) return '';
  return besideText === undefined ? textOf(found) : wordsOf(found, { besideText });
}
