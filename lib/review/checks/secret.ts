import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { findSecrets, type Secret } from './secret/find.ts';

/**
 * Passwords, keys and card numbers in text or subject: stopped. An IBAN only warns, although it is one of the secrets of
 * DESIGN.md 6: it is made to be given away (one is paid by it and cannot be robbed with it alone), so most of those that
 * are written are meant; a card number or a password hardly ever is.
 */
export const secret: Check = (message) => [
  ...findSecrets(message.subject ?? '').map((found) => told('subject', message.subject ?? '', found)),
  ...findSecrets(message.text).map((found) => told('text', message.text, found)),
];

function told(part: 'text' | 'subject', text: string, found: Secret): Finding {
  const personal = found.kind === 'card' || found.kind === 'account' || found.kind === 'identity';
  return findingAt(
    personal ? 'slip:pii' : 'slip:secret',
    found.kind === 'account' ? 'warn' : 'stop',
    { part, text, start: found.start, end: found.end },
    {
      title: personal ? 'Private number' : 'Secret in the text',
      reason: `${found.name} stands here. Whoever gets this message can use it.`,
    },
  );
}
