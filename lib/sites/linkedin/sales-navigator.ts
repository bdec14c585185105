import { fieldWindow } from './field-window.ts';
import { inMailLimits } from './inmail.ts';
import { placeOf } from './place.ts';

/** Every message from Sales Navigator is told as an InMail, also to a first-degree connection (policies.md 3). */
export const salesNavigator = fieldWindow({
  id: 'linkedin-sales-navigator',
  label: 'Sales Navigator message',
  kind: 'inmail',
  limits: inMailLimits,
  siteFillsTokens: true,
  // A user script adds Ctrl+Enter by clicking (joarobles/tampermonkey-scripts, 2024-11-20); idx:31239393635 ships a click.
  releaseProven: true,
  livesAt: (element) => placeOf(element) === 'sales',
  editors: [
    'textarea[name="message"]', // idx:23738987321
    'textarea[id*="compose-form-text"]', // idx:57557023126
    'textarea[class*="_message-field"]', // hashed CSS modules, the prefix is stable: Briskine #590, 2025-12
    'textarea.compose-form__message-field', // older
  ],
  roots: ['[role="dialog"]', '.thread-container'], // Briskine, 2025-12
  climbs: true,
  isRoot: (ancestor) =>
    ancestor.querySelector('[data-anonymize="person-name"], a[href*="/sales/lead/"]') !== null,
  send: [
    'form[id*="compose-form"] button[type="submit"]',
    'button[data-sales-action]', // idx:31239393635
    'button[type="submit"]',
  ],
  subject: [
    'input[id*="compose-form-subject"]', // idx:57557023126
    'input[class*="_subject-field"]', // Briskine, 2025-12
    '.compose-form__subject-field',
    'input[name="subject"]',
  ],
  recipient: [
    '[data-anonymize="person-name"]', // Briskine, 2025-12
    '.artdeco-entity-lockup__title',
    'a[href*="/sales/lead/"]',
  ],
  member: /\/sales\/lead\/[^,/?#]+/,
  shownMessage: ['article p', '[class*="message-content"]', '[data-anonymize="general-blurb"]', 'p'], // the last: (inf)
});
