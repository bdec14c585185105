import type { Check } from '../finding.ts';
import { findingAbout } from '../make-finding.ts';

/** A mail whose subject field is there and empty. Surfaces without a subject have none to fill. */
export const emptySubject: Check = (message) =>
  message.kind === 'email' && message.subject !== undefined && message.subject.trim() === ''
    ? [
        findingAbout(
          'slip:empty-subject',
          'warn',
          { title: 'No subject', reason: 'The subject is empty.' },
          'subject',
        ),
      ]
    : [];
