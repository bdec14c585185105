import type { Check, Context, Finding } from '../../../lib/review/finding.ts';
import type { Message } from '../../../lib/review/message.ts';

/** Tuesday 24 November 2026, noon UTC. */
export const noon: Context = { now: Date.UTC(2026, 10, 24, 12), utcOffset: 0 };

export function messageWith(text: string, more: Partial<Message> = {}): Message {
  return {
    site: 'linkedin',
    surface: 'test',
    kind: 'inmail',
    conversation: { id: 'conversation' },
    recipients: [{ name: 'Helena Ortiz' }],
    text,
    attachments: [],
    ...more,
  };
}

/** "level rule: quote" of each finding, in the order of the check. */
export function told(
  check: Check,
  text: string,
  more: Partial<Message> = {},
  context: Partial<Context> = {},
): string[] {
  return found(check, text, more, context).map((one) => `${one.level} ${one.rule}: ${one.quote}`);
}

export function found(
  check: Check,
  text: string,
  more: Partial<Message> = {},
  context: Partial<Context> = {},
): Finding[] {
  return check(messageWith(text, more), { ...noon, ...context });
}
