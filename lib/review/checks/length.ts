import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';

/** Text or subject longer than the site takes. Counted in UTF-16 units, as a field's `maxlength` is. */
export const length: Check = (message, context) => [
  ...tooLong('text', message.text, context.limits?.text),
  ...tooLong('subject', message.subject ?? '', context.limits?.subject),
];

function tooLong(part: 'text' | 'subject', text: string, limit: number | undefined): Finding[] {
  if (limit === undefined || text.length <= limit) return [];
  const what = part === 'subject' ? 'The subject' : 'The text';
  const finding = findingAt(
    'slip:length',
    'stop',
    { part, text, start: limit, end: text.length },
    {
      title: part === 'subject' ? 'Subject too long' : 'Text too long',
      reason: `${what} has ${text.length.toLocaleString('en')} characters. The limit here is ${limit.toLocaleString('en')}.`,
    },
  );
  // The words beyond the limit change with every key; what is told stays the same.
  return [{ ...finding, id: `slip:length ${part}` }];
}
