import type { Check } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';
import { folded } from '../text/fold.ts';

/** Shorter texts are said again all the time ("Thanks, see you then"). In characters, white space folded. */
const worthComparing = 40;

/** The same text went to this person before, or was written in another conversation just now. */
export const sameText: Check = (message, context) => {
  const text = plain(message.text);
  if (text.length < worthComparing) return [];
  const own = (context.thread ?? []).filter((entry) => entry.own);
  if ([...own, ...(context.sentBefore ?? [])].some((sent) => plain(sent.text) === text)) {
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
  const other = (context.elsewhere ?? []).find((draft) => plain(draft.text) === text);
  if (other === undefined || other.name === '' || message.recipients.some((one) => one.name === other.name))
    return [];
  return [
    findingAbout(
      'slip:other-conversation',
      'warn',
      {
        title: 'Text for someone else',
        reason: `You wrote this same text to ${other.name}.`,
      },
      'text',
    ),
  ];
};

function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}
