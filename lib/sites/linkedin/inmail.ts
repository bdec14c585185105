import type { Limits } from '../../review/finding.ts';
import type { MessageKind } from '../../review/message.ts';
import { allOf, anyOf, firstOf, isRendered, textOf } from '../find.ts';
import type { Composer } from '../site.ts';
import { scopeOf } from './place.ts';
import * as parts from './selectors.ts';

/** LinkedIn's InMail FAQ a554514: subject up to 200 characters, body up to 2000 (policies.md 3). */
export const inMailLimits: Limits = { subject: 200, text: 2000 };

/** An invitation note holds 300 characters (issue 8, "Length limits"). */
export const noteLimits: Limits = { text: 300 };

/** The subject field of this window: only an InMail has one (composers.md 1.3, the strongest sign). */
export function subjectOf({ root }: Composer): HTMLElement | null {
  return allOf(root, parts.subject).find(isRendered) ?? null;
}

/** A subject field, InMail credits, or a header that says so. The product's name is not translated. */
export function isInMail(composer: Composer, subject = subjectOf(composer)): boolean {
  const { root } = composer;
  if (subject || anyOf(root, parts.inMailSign).length > 0) return true;
  return anyOf(scopeOf(root), parts.header).some(
    (header) => /inmail/i.test(header.textContent ?? '') && /inmail/i.test(textOf(header)),
  );
}

/** What this kind of message may hold. */
export function limitsOf(_: Composer, kind: MessageKind): Limits {
  return kind === 'inmail' ? inMailLimits : {};
}

export function kindOf(composer: Composer, subject?: HTMLElement | null): MessageKind {
  return isInMail(composer, subject) ? 'inmail' : 'message';
}

/** How many credits there are, of which this InMail uses one: the other number of "Use 1 of 13", in any language. */
export function creditsLeftOf({ root }: Composer): number | undefined {
  const element = firstOf(root, parts.credits);
  const [first = 0, second = 1, more] = (element ? textOf(element) : '').match(/\d+/g)?.map(Number) ?? [];
  const all = Math.max(first, second);
  // A lone "1" may be what it costs.
  return more === undefined && all > 1 && Math.min(first, second) === 1 ? all : undefined;
}

/**
 * A reply inside an InMail thread has no subject field (1.3). Told as one: a thread whose messages carry a subject, and
 * one with somebody whose badge says second or third degree.
 */
export function mayBeInMail(composer: Composer, kind = kindOf(composer)): boolean {
  if (kind === 'inmail') return true;
  const { root } = composer;
  if (root.querySelector('.msg-s-event-listitem__subject, [data-view-name="message-list-item"] h3'))
    return true;
  return [...scopeOf(root).querySelectorAll('[class*="degree"], .distance-badge')].some((badge) =>
    /[23]/.test(badge.textContent ?? ''),
  );
}
