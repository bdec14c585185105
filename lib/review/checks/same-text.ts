import type { Check } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';
import { foldedLine } from '../text/fold.ts';

/** Shorter texts are said again all the time ("Thanks, see you then"). In characters, white space folded. */
const worthComparing = 40;

/** The same text went to this person before, or was written in another conversation just now. */
export const sameText: Check = (message, context) => {
  const text = foldedLine(message.text);
  if (text.length < worthComparing) return [];
  const own = (context.thread ?? []).filter((entry) => entry.own);
  if ([...own, ...(context.sentBefore ?? [])].some((sent) => foldedLine(sent.text) === text)) {
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
    (context.elsewhere ?? []).filter((draft) => foldedLine(draft.text) === text).map(({ name }) => name),
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
