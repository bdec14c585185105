import type { Check } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';
import { digestOf } from '../text/digest.ts';
import { foldedLine } from '../text/fold.ts';

/** Shorter texts are said again all the time ("Thanks, see you then"). In characters, white space folded. */
const worthComparing = 40;

/** The same text went to this person before, or was written in another conversation just now. */
export const sameText: Check = (message, context) => {
  if (foldedLine(message.text).length < worthComparing) return [];
  const digest = digestOf(message.text);
  const own = (context.thread ?? [])
    .filter((entry) => entry.own)
    .map(({ text }) => ({ digest: digestOf(text) }));
  if ([...own, ...(context.sentBefore ?? [])].some((sent) => sent.digest === digest)) {
    return [
      findingAbout(
        'slip:same-text',
        'warn',
        {
          title: 'Sent before',
          reason: 'You have sent this same text to this person before.',
        },
        'text',
      ),
    ];
  }
  const others = new Set(
    (context.elsewhere ?? []).filter((other) => other.digest === digest).map(({ name }) => name),
  );
  const [other] = others;
  // What went to several is a circular: sent to one more on purpose.
  if (!other || others.size > 1 || message.recipients.some((one) => one.name === other)) return [];
  return [
    findingAbout(
      'slip:other-conversation',
      'warn',
      {
        title: 'Text for someone else',
        reason: `You wrote this same text to ${other}.`,
      },
      'text',
    ),
  ];
};
