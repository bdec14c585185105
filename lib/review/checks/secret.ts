import type { Check, Finding } from '../finding.ts';
import { findingAt } from '../make-finding.ts';
import { findSecrets, type Secret } from './secret/find.ts';

/** Passwords, keys and card numbers in text or subject. A bank account is often sent on purpose: worth a look only. */
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
