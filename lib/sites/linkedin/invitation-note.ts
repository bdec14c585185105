import { fieldWindow } from './field-window.ts';
import { noteLimits } from './inmail.ts';
import { interopHosts, isProduct } from './place.ts';

/** The note of an invitation to connect: no message, but as hard to take back. */
export const invitationNote = fieldWindow({
  id: 'linkedin-invitation',
  label: 'LinkedIn invitation note',
  kind: 'note',
  limits: noteLimits,
  // idx:67249569260 ("verified against live LinkedIn") and idx:51881847770 send it by .click().
  releaseProven: true,
  livesAt: (element) => !isProduct(element),
  editors: [
    'textarea#custom-message', // Briskine specs, idx:58413050530, 2025-26
    '[role="dialog"] textarea[name="message"]', // idx:70872619611
  ],
  notIn: ['[data-sdui-screen*="Message"]'],
  roots: ['[role="dialog"]', 'dialog'],
  isRoot: (ancestor) => ancestor.querySelector('button') !== null,
  shadowHosts: interopHosts,
  send: [
    'button[type="submit"]',
    '.artdeco-modal__actionbar .artdeco-button--primary',
    'button[aria-label="Send invitation"]', // idx:67249569260
  ],
  // "Personalize your invitation to <strong>Name</strong>": idx:56754130680, 2026
  recipient: ['.artdeco-modal__content strong', 'strong', '[data-anonymize="person-name"]'],
  member: /vanityName=[^&]+|\/in\/[^/?#]+/,
  leavesBySending: true,
  shownMessage: ['[data-event-urn] p'],
});
