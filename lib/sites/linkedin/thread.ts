import { firstOf, fold, textOf } from '../find.ts';
import type { Composer, SentEvidence } from '../site.ts';
import * as parts from './selectors.ts';

interface ThreadMessage {
  readonly own: boolean;
  readonly text: string;
  /** LinkedIn has given it an id: it was sent, not only shown (LIM, 2026-09). */
  readonly sent: boolean;
}

function messagesIn(root: HTMLElement): ThreadMessage[] {
  const items = [...root.querySelectorAll(parts.messageItem)];
  return items
    .filter((item) => item.querySelector(parts.messageItem) === null)
    .map((item) => ({
      own: item.closest(parts.fromOther) === null,
      text: textOf(firstOf(item, parts.messageBody) ?? item),
      sent: hasMessageUrn(item),
    }));
}

function hasMessageUrn(item: Element): boolean {
  const urn = item.closest('[data-event-urn]')?.getAttribute('data-event-urn');
  return urn === undefined || urn === null || urn.includes('msg_message');
}

/** Own messages on show, as proof that one left. */
export function evidenceIn({ root }: Composer): SentEvidence {
  return {
    ownMessagesWith: (text) => {
      const wanted = fold(text);
      return messagesIn(root).filter((message) => message.own && message.sent && message.text === wanted)
        .length;
    },
  };
}

export function threadOf({ root }: Composer): { own: boolean; text: string }[] {
  return messagesIn(root).map(({ own, text }) => ({ own, text }));
}
